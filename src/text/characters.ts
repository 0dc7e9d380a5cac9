/** Classes of UTF-16 code units. */
const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const NEWLINE = 4;

const UNKNOWN = 255;
const classes = new Uint8Array(65536).fill(UNKNOWN);

/** The class of the code unit; combining marks count as letters, halves of surrogate pairs as other. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

function classify(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  const char = String.fromCharCode(unit);
  if (/\s/.test(char) || unit === 0x200b) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  return /[\p{L}\p{M}]/u.test(char) ? LETTER : OTHER;
}

/** Whether the code unit is an upper- or title-case letter. */
export function isUpperUnit(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90;
  return classOf(unit) === LETTER && /[\p{Lu}\p{Lt}]/u.test(String.fromCharCode(unit));
}

/** Straight, curly and modifier apostrophes. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x02bc;
}
