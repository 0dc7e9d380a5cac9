import type { DateValue } from './date-value.ts';
import type { DocumentId } from './ids.ts';
import type { TextRange } from './span.ts';

/** What is known of an article before reading it; null is unknown and said to be unknown. */
export interface DocumentHead {
  readonly id: DocumentId;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** Publication date as given in corpus.yaml; null where the text has to tell. */
  readonly published: DateValue | null;
  /** Why that date, when the text itself does not say. */
  readonly publishedBecause: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  /** BCP 47, `en`. */
  readonly language: string;
}

/** An article ready for reading: what intake hands on. */
export interface Document {
  readonly head: DocumentHead;
  /** The stored text; all ranges count into it. */
  readonly text: string;
  /** Stretches a person marked as not article text; reading finds more by itself. */
  readonly furniture: readonly TextRange[];
}
