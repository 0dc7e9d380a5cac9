import { isNickname } from '../../lexicon/nicknames.ts';

/** A name for comparing: lower case, accents and stops dropped, blanks and hyphens one blank. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[\s\-–]+/g, ' ')
    .trim();
}

/** The given and family parts of a folded personal name; `given` is '' for a surname alone. */
export interface PersonName {
  readonly given: string;
  readonly surname: string;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const PARTICLE =
  /^(?:af|al|av|ben|bin|bint|da|dal|de|del|della|den|der|di|do|dos|du|el|ibn|la|le|ter|van|von|zu)$/;

/** Cuts a folded name: the surname is the last word with the particles before it. */
export function cutName(folded: string): PersonName {
  const words = folded.split(' ').filter((word, at) => at === 0 || !SUFFIX.test(word));
  let from = words.length - 1;
  while (from > 1 && PARTICLE.test(words[from - 1] ?? '')) from -= 1;
  return { given: words.slice(0, from).join(' '), surname: words.slice(from).join(' ') };
}

/** The last word of a surname, its particles left out: "burhan" of "al burhan". */
export function coreOf(surname: string): string {
  return surname.slice(surname.lastIndexOf(' ') + 1);
}

/** Whether two given names can be one person's: equal, a short form, an initial, or a start of the other's list. */
export function givenNamesFit(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [first, other] = [a.split(' ')[0] ?? '', b.split(' ')[0] ?? ''];
  if (first === other || isNickname(first, other)) return true;
  return (
    (first.length === 1 && other.startsWith(first)) ||
    (other.length === 1 && first.startsWith(other))
  );
}

/** Letters that must change, be put in, left out or swap with a neighbour to make one word the other. */
function editDistance(a: string, b: string): number {
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const change = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const edit = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change);
      next.push(isSwap ? Math.min(edit, (before[j - 2] ?? 0) + 1) : edit);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/**
 * Whether one word is likely the other misspelt: a letter apart from four letters on, two from
 * eight on, the same first letter, and not just another last vowel (Mario is not Maria). Words of
 * fewer letters than `shortest` are no misspellings.
 */
export function isMisspelling(a: string, b: string, shortest = 4): boolean {
  const length = Math.min(a.length, b.length);
  if (length < shortest || a[0] !== b[0] || a === b) return false;
  if (a.slice(0, -1) === b.slice(0, -1) && /[aeiou]$/.test(a) && /[aeiou]$/.test(b)) return false;
  return editDistance(a, b) <= (length < 8 ? 1 : 2);
}
