import type { ActorMerge, NameVariant } from '../../model/record.ts';
import { cutName, foldName, isMisspelling } from '../link/name-parts.ts';

/** Printed names a letter or two from the chosen one that reading took for it without saying why. */
export function misprints(
  name: string,
  variants: readonly NameVariant[],
  merges: readonly ActorMerge[],
): readonly ActorMerge[] {
  const told = new Set(merges.flatMap(({ from, into }) => [from, into]));
  const right = cutName(foldName(name));
  return variants
    .filter(({ text }) => !told.has(text) && text !== name)
    .filter(({ text }) => {
      const { given, surname } = cutName(foldName(text));
      if (given === right.given) return isMisspelling(surname, right.surname);
      return surname === right.surname && isMisspelling(given, right.given);
    })
    .map(({ text }) => ({
      from: text,
      into: name,
      because: 'a letter apart from the name in the same article',
    }));
}
