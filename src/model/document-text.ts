import type { ActorId, DocumentId, EventId, ReportId, StatementId } from './ids.ts';
import type { TextRange } from './span.ts';

/** One article's text with everything that is marked in it; its own file, fetched on demand. */
export interface DocumentText {
  readonly document: DocumentId;
  readonly text: string;
  readonly furniture: readonly TextRange[];
  /** By start, then longest first. Marks may overlap. */
  readonly marks: readonly TextMark[];
  /**
   * Stretches that were not handed on; `text` has an ellipsis and blanks there, so that all counting
   * still holds. Missing where the text is whole.
   */
  readonly withheld?: readonly TextRange[];
}

export type TextMark = TextRange &
  (
    | { readonly type: 'mention'; readonly actors: readonly ActorId[] }
    | { readonly type: 'date'; readonly edtf: string | null; readonly because: string | null }
    | { readonly type: 'quotation'; readonly statement: StatementId }
    | { readonly type: 'report'; readonly report: ReportId; readonly event: EventId }
  );
