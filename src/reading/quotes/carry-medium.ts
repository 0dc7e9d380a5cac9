import type { Medium } from '../../model/event-kinds.ts';
import type { Quotation } from '../../model/reading.ts';

/** What one appears at goes on over a paragraph; what one writes is over with its paragraph. */
const OCCASIONS: ReadonlySet<Medium> = new Set(['remarks', 'briefing', 'speech']);

/**
 * Where nothing tells the medium of a statement, that of the statement right before by the same
 * speaker, in the same paragraph or, for an occasion, the next; one may be asked by several in turn, so
 * that an interview ends with its paragraph. In order; `paragraphs` goes with it.
 */
export function carryMedium(
  quotations: readonly Quotation[],
  paragraphs: readonly number[],
): readonly Quotation[] {
  const carried: Quotation[] = [];
  quotations.forEach((quotation, i) => {
    const last = carried.at(-1);
    const distance = (paragraphs[i] ?? 0) - (paragraphs[i - 1] ?? 0);
    const reach = last && OCCASIONS.has(last.medium) ? 1 : 0;
    const goesOn = last && quotation.medium === 'unknown' && distance <= reach;
    carried.push(
      goesOn && isSame(last, quotation) ? { ...quotation, medium: last.medium } : quotation,
    );
  });
  return carried;
}

function isSame(a: Quotation, b: Quotation): boolean {
  const [first, second] = [a.speaker?.entities ?? [], b.speaker?.entities ?? []];
  return (
    first.length > 0 && first.length === second.length && first.every((e, i) => e === second[i])
  );
}
