import type { DocumentText } from '../../model/document-text.ts';
import type { ParleyRecord } from '../../model/record.ts';
import type { TextRange } from '../../model/span.ts';

/** Documents without a text, texts of another length than noted, marks that leave their text. */
export function verifyTexts(
  record: ParleyRecord,
  texts: readonly DocumentText[],
): readonly string[] {
  const textsById = new Map(texts.map((text) => [text.document, text]));
  const known = new Set(record.documents.map(({ id }) => id));
  const strangers = texts.filter(({ document }) => !known.has(document));
  const faults = strangers.map(({ document }) => `text ${document}: no such document`);
  for (const { id, length } of record.documents) {
    const text = textsById.get(id);
    if (!text) faults.push(`document ${id}: its text is missing`);
    else if (text.text.length !== length) {
      faults.push(`document ${id}: ${length} characters noted, ${text.text.length} found`);
    } else faults.push(...verifyRanges(text));
  }
  return faults;
}

function verifyRanges({ document, text, marks, furniture }: DocumentText): readonly string[] {
  const outside = [...marks, ...furniture].filter((range) => !isWithin(range, text.length));
  const faults = outside.map(({ start, end }) => `text ${document}: ${start}-${end} is no stretch`);
  const unsorted = marks.some((mark, at) => {
    const before = marks[at - 1];
    return (
      before &&
      (before.start > mark.start || (before.start === mark.start && before.end < mark.end))
    );
  });
  return unsorted ? [...faults, `text ${document}: marks out of order`] : faults;
}

function isWithin({ start, end }: TextRange, length: number): boolean {
  return 0 <= start && start < end && end <= length;
}
