import type { ActorId, DocumentId, EventId } from '../../model/ids.ts';
import type { RecordDocument } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';

/** What each article reports of an event, side by side. */
export interface ReportMatrix {
  /** Articles that report the event or a part of it, earliest first. */
  readonly columns: readonly RecordDocument[];
  /** Rows on which at least one article speaks. */
  readonly rows: readonly MatrixRow[];
}

export type MatrixSubject =
  | 'status'
  | 'day'
  | 'place'
  | 'participant'
  | 'order'
  | 'duration'
  | 'outcome';

export interface MatrixRow {
  readonly subject: MatrixSubject;
  /** The participant the row is about; null for other subjects. */
  readonly actor: ActorId | null;
  /** The part of the event the row is about; null for the event itself. */
  readonly part: EventId | null;
  /** One a column, in the order of the columns. */
  readonly cells: readonly MatrixCell[];
}

/**
 * `agrees`: fits the best account of the event; `adds`: says what no other article says;
 * `differs`: cannot be true beside the best account; `silent`. Adding is not differing.
 */
export type Verdict = 'agrees' | 'adds' | 'differs' | 'silent';

export interface MatrixCell {
  readonly document: DocumentId;
  readonly verdict: Verdict;
  /** What the article says, in few words; null when it is silent. */
  readonly text: string | null;
  readonly citation: Citation | null;
}

/** What one report says on a subject. */
export interface Told {
  readonly text: string;
  readonly citation: Citation | null;
  /** Whether it fits the best account; null where several accounts can stand side by side. */
  readonly fits: boolean | null;
}
