import type { EventView, SentenceTokens } from './event-view.ts';
import type { Party } from './parties.ts';

/** A sentence with those in it who could take part. */
export interface Scene {
  readonly view: EventView;
  readonly sentence: SentenceTokens;
  readonly parties: readonly Party[];
}
