import type { DateMention, Quotation } from '../../model/reading.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';

/** Statements of the article text, by start of their first part. */
export function readQuotations(
  _context: ReadingContext,
  _layers: NamesLayer & { readonly dates: readonly DateMention[] },
): readonly Quotation[] {
  return [];
}
