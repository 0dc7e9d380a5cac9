import type { DocumentText, TextMark } from '../../model/document-text.ts';
import type { TextRange } from '../../model/span.ts';

export type DateMark = Extract<TextMark, { type: 'date' }>;

/** The date that was asked for by its very words; null when other words were. */
export function findDateAt({ marks }: DocumentText, { start, end }: TextRange): DateMark | null {
  for (const mark of marks) {
    if (mark.type === 'date' && mark.start === start && mark.end === end) return mark;
  }
  return null;
}
