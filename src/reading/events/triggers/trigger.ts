import type { VerbFrame } from '../../../lexicon/event-words.ts';
import type { EventKind } from '../../../model/event-kinds.ts';
import type { RuleName } from '../../../model/reading.ts';

/** A word that tells of an event. */
export interface Trigger {
  readonly token: number;
  /** Index after its last token ("sat down"). */
  readonly to: number;
  readonly kind: EventKind;
  /** Null for nouns. */
  readonly frame: VerbFrame | null;
  /** Tells an event only with people, a place or a day of its own. */
  readonly isWeak: boolean;
  readonly rule: RuleName;
}
