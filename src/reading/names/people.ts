import { MAN, WOMAN } from '../../lexicon/word-classes.ts';
import type { NameAtom } from './atoms.ts';
import { isBareSurname, namesAgree, partsOf } from './name-parts.ts';
import type { Scan } from './scan.ts';
import { isSpellingOf } from './spellings.ts';

/** A person of the document with every full form of the name that is printed. */
export interface Person {
  /** Lower-case words of the fullest form. */
  parts: readonly string[];
  readonly forms: PersonForm[];
}

/** A printed full name; `count` says how often. */
export interface PersonForm {
  readonly parts: readonly string[];
  readonly printed: string;
  count: number;
}

/** The persons of a document and what words name them. */
export interface People {
  readonly persons: readonly Person[];
  /** Index of the person by the words of a full form, joined by blanks. */
  readonly byForm: ReadonlyMap<string, number>;
  /** Persons that one word of their name may mean, those first whose surname it is. */
  readonly byPart: ReadonlyMap<string, readonly number[]>;
}

/** Groups the full names of a document into persons; fuller names first, then as printed. */
export function gatherPeople(scan: Scan, names: readonly NameAtom[]): People {
  const forms = withoutPairs(collectForms(scan, names)).toSorted(
    (a, b) => b.parts.length - a.parts.length,
  );
  const persons: Person[] = [];
  const byForm = new Map<string, number>();
  for (const form of forms) byForm.set(form.parts.join(' '), place(scan, form, persons));
  return { persons, byForm, byPart: indexParts(persons) };
}

/** The form to show: of the longest, the one printed most often; of two, the one with a listed given name. */
export function personName(scan: Scan, person: Person): string {
  const longest = Math.max(...person.forms.map(({ parts }) => parts.length));
  const whole = person.forms.filter(({ parts }) => parts.length === longest);
  const weight = ({ parts, count }: PersonForm): number =>
    count + ((scan.lexicon.wordClasses.get(parts[0] ?? '') ?? 0) & (WOMAN | MAN) ? 0.5 : 0);
  return whole.reduce((best, form) => (weight(form) > weight(best) ? form : best)).printed;
}

function collectForms(scan: Scan, names: readonly NameAtom[]): readonly PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const atom of names) {
    const parts = partsOf(scan, atom);
    if (parts.length < 2 || isBareSurname(scan, atom)) continue;
    const key = parts.join(' ');
    const form = forms.get(key);
    if (form) form.count += 1;
    else forms.set(key, { parts, printed: printedName(scan, atom), count: 1 });
  }
  return [...forms.values()];
}

/** Leaves out "Xov-Yyan" when Xov and Yyan are two people of the document. */
function withoutPairs(forms: readonly PersonForm[]): readonly PersonForm[] {
  const surnames = new Set(
    forms.filter(({ printed }) => printed.includes(' ')).map(({ parts }) => parts.at(-1)),
  );
  const isPair = ({ parts, printed }: PersonForm): boolean =>
    !printed.includes(' ') && parts.length === 2 && parts.every((part) => surnames.has(part));
  return forms.filter((form) => !isPair(form));
}

/** Index of the person the form belongs to, made when no one fits or several do. */
function place(scan: Scan, form: PersonForm, persons: Person[]): number {
  const agreeing = persons.findIndex((person) => namesAgree(form.parts, person.parts));
  const index =
    agreeing >= 0
      ? agreeing
      : persons.findIndex((person) => isSpellingOf(scan, form.parts, person.parts));
  if (index < 0) return persons.push({ parts: form.parts, forms: [form] }) - 1;
  persons[index]?.forms.push(form);
  return index;
}

function indexParts(persons: readonly Person[]): ReadonlyMap<string, readonly number[]> {
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

/** The words of an atom exactly as in the text, line ends as blanks. */
export function printedName(scan: Scan, { from, to }: { from: number; to: number }): string {
  const { tokens } = scan;
  let text = tokens.words[from] ?? '';
  for (let i = from + 1; i < to; i += 1)
    text += (tokens.starts[i] === tokens.ends[i - 1] ? '' : ' ') + (tokens.words[i] ?? '');
  return text;
}
