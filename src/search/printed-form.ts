import type { Actor } from '../model/record.ts';
import { findTerms } from './terms.ts';

/**
 * The printed form of a name that was found where the name itself was not ("printed “Lindh”"); null
 * where the name says enough.
 */
export function printedForm({ name, variants }: Actor, terms: ReadonlySet<string>): string | null {
  const isFoundIn = (text: string): boolean =>
    findTerms(text).some(({ folded }) => terms.has(folded));
  if (isFoundIn(name)) return null;
  return variants.find(({ text }) => isFoundIn(text))?.text ?? null;
}
