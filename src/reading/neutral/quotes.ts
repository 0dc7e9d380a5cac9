import type { Attribution, Quotation, Reading } from '../../model/reading.ts';
import { sliceRange } from '../../model/span.ts';
import type { NeutralQuote } from './neutral-form.ts';

/**
 * Statements of all three directnesses; quotations that lost all their parts are left out. A partial
 * quotation is given as the reporter's clause with its marked words, as others mark such statements.
 */
export function neutralQuotes(reading: Reading, text: string): readonly NeutralQuote[] {
  return reading.quotations.flatMap((quotation) => {
    const first = quotation.parts[0];
    const last = quotation.parts.at(-1);
    if (!first || !last) return [];
    return [
      {
        start: quotation.clause?.start ?? first.start,
        end: quotation.clause?.end ?? last.end,
        ...partsOf(quotation),
        speaker: speakerOf(quotation.speaker, reading, text),
      },
    ];
  });
}

function partsOf(quotation: Quotation): Pick<NeutralQuote, 'parts'> {
  if (quotation.clause || quotation.parts.length < 2) return {};
  return { parts: quotation.parts.map(({ start, end }) => [start, end] as const) };
}

function speakerOf(
  speaker: Attribution | null,
  reading: Reading,
  text: string,
): NeutralQuote['speaker'] {
  if (!speaker) return null;
  const name = reading.entities[speaker.entities[0] ?? -1]?.name ?? sliceRange(text, speaker);
  return { start: speaker.start, end: speaker.end, name };
}
