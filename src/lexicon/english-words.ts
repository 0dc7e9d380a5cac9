/**
 * Words that English prose cannot do without and that other languages in Latin letters do not have:
 * "in", "on", "as", "so" and "was" are left out, since French or German have them too. By hand.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    'the of and to that is for with by at from it he she they his her their has have had not be been but this which are were ' +
    'will would could should said says who its after about there what when if we you your our my i than more also into over'
  ).split(' '),
);
