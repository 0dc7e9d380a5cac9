import { isNear } from './name-parts.ts';

/** What of a person the indexes need. */
interface Named {
  readonly parts: readonly string[];
  readonly forms: readonly { readonly parts: readonly string[] }[];
}

/** Persons by each word of their name, those first whose surname it is, then by given name. */
export function indexParts(persons: readonly Named[]): ReadonlyMap<string, readonly number[]> {
  const byPart = new Map<string, number[]>();
  const add = (part: string | undefined, index: number): void => {
    if (part === undefined || part.length < 2) return;
    const others = byPart.get(part);
    if (others === undefined) byPart.set(part, [index]);
    else if (!others.includes(index)) others.push(index);
  };
  persons.forEach(({ forms }, i) => forms.forEach(({ parts }) => add(parts.at(-1), i)));
  persons.forEach(({ forms }, i) => forms.forEach(({ parts }) => add(parts[0], i)));
  persons.forEach(({ parts }, i) => parts.length > 2 && parts.forEach((part) => add(part, i)));
  return byPart;
}

/** Most surnames with one start that are compared, so that long texts take time in step with their length. */
const MOST_NEAR = 60;

/** Letters that a misspelt surname has to share from the start. */
const START = 4;

/** Surnames by their first letters. */
export function indexStarts(persons: readonly Named[]): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<string, string[]>();
  for (const { parts } of persons) {
    const surname = parts.at(-1) ?? '';
    const list = byStart.get(surname.slice(0, START));
    if (list === undefined) byStart.set(surname.slice(0, START), [surname]);
    else if (list.length < MOST_NEAR && !list.includes(surname)) list.push(surname);
  }
  return byStart;
}

/** The surname of the document that a word misspells: same start, at most a letter or two apart; null for none. */
export function misspeltSurname(
  byStart: ReadonlyMap<string, readonly string[]>,
  word: string,
): string | null {
  if (word.length < 6) return null;
  const near = byStart.get(word.slice(0, START)) ?? [];
  return near.find((surname) => isNear(word, surname, word.length < 9 ? 1 : 2)) ?? null;
}
