import type { ActorId, DocumentId, EventId, PlaceId, StatementId } from '../model/ids.ts';
import type { TextRange } from '../model/span.ts';

/** Something that can be found. */
export type Hit =
  | { readonly type: 'actor'; readonly actor: ActorId }
  | { readonly type: 'place'; readonly place: PlaceId }
  | { readonly type: 'event'; readonly event: EventId }
  | { readonly type: 'statement'; readonly statement: StatementId }
  | {
      readonly type: 'words';
      readonly document: DocumentId;
      /** The line that holds the words, in the article. */
      readonly line: TextRange;
      readonly text: string;
    };

export type HitType = Hit['type'];

/** The sorts of things, in the order in which they are shown. */
export const HIT_TYPES = ['actor', 'place', 'event', 'statement', 'words'] as const;

/** What can be looked up: `name` counts most, `words` are all other forms. */
export interface Entry {
  readonly name: string;
  readonly words: string;
  /** How much of the record it holds: mentions, events, articles. */
  readonly weight: number;
  readonly hit: Hit;
}

/** Something found, with the folded words of it that made it a find. */
export interface Found {
  readonly hit: Hit;
  readonly terms: ReadonlySet<string>;
}

/** Finds of one sort, best first. */
export interface FoundGroup {
  readonly type: HitType;
  readonly found: readonly Found[];
  /** Nothing is spelled as typed: these are spelled nearly so. */
  readonly isNear: boolean;
}

/** A text that is equal for the same thing only; good as a React key. */
export function hitKey(hit: Hit): string {
  switch (hit.type) {
    case 'actor':
      return `actor ${hit.actor}`;
    case 'place':
      return `place ${hit.place}`;
    case 'event':
      return `event ${hit.event}`;
    case 'statement':
      return `statement ${hit.statement}`;
    case 'words':
      return `words ${hit.document} ${hit.line.start}`;
  }
}
