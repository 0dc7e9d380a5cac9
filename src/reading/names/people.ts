import { MAN, WOMAN } from '../../lexicon/word-classes.ts';
import type { NameAtom } from './atoms.ts';
import { isBareSurname, namesAgree, partsOf } from './name-parts.ts';
import { addToList } from './registry.ts';
import type { Scan } from './scan.ts';
import { isSpellingOf } from './spellings.ts';
import { indexParts, indexStarts } from './surnames.ts';

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
  /** First token of its first mention. */
  readonly at: number;
  count: number;
}

/** The persons of a document and what words name them. */
export interface People {
  readonly persons: readonly Person[];
  /** Index of the person by the words of a full form, joined by blanks. */
  readonly byForm: ReadonlyMap<string, number>;
  /** Persons that one word of their name may mean, those first whose surname it is. */
  readonly byPart: ReadonlyMap<string, readonly number[]>;
  /** Surnames by their first letters, for misspelt ones. */
  readonly byStart: ReadonlyMap<string, readonly string[]>;
}

/** Groups the full names of a document into persons; fuller names first, then as printed. */
export function gatherPeople(scan: Scan, names: readonly NameAtom[]): People {
  const forms = withoutPairs(collectForms(scan, names)).toSorted(
    (a, b) => b.parts.length - a.parts.length,
  );
  const persons: Person[] = [];
  const byForm = new Map<string, number>();
  const byPart = new Map<string, number[]>();
  for (const form of forms) byForm.set(form.parts.join(' '), place(scan, form, persons, byPart));
  return { persons, byForm, byPart: indexParts(persons), byStart: indexStarts(persons) };
}

/** The form to show: of the longest, the one printed most often; of two, the one with a listed given name. */
export function personName(scan: Scan, person: Person): string {
  const sound = person.forms.filter((form) => !isOverlong(form, person.forms));
  const longest = Math.max(...sound.map(({ parts }) => parts.length));
  const whole = sound.filter(({ parts }) => parts.length === longest);
  const weight = ({ parts, count }: PersonForm): number =>
    count + ((scan.lexicon.wordClasses.get(parts[0] ?? '') ?? 0) & (WOMAN | MAN) ? 0.5 : 0);
  return whole.reduce((best, form) => (weight(form) > weight(best) ? form : best)).printed;
}

/** "Ana Ruiz Speaks" once beside "Ana Ruiz" more often: words run on after the name. */
function isOverlong(form: PersonForm, forms: readonly PersonForm[]): boolean {
  return forms.some(
    ({ parts, count }) =>
      parts.length < form.parts.length &&
      count > form.count &&
      parts.every((part, i) => form.parts[i] === part),
  );
}

function collectForms(scan: Scan, names: readonly NameAtom[]): readonly PersonForm[] {
  const forms = new Map<string, PersonForm>();
  for (const atom of names) {
    const parts = partsOf(scan, atom);
    if (parts.length < 2 || isBareSurname(scan, atom)) continue;
    const key = parts.join(' ');
    const form = forms.get(key);
    if (form) form.count += 1;
    else forms.set(key, { parts, printed: printedName(scan, atom), at: atom.from, count: 1 });
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

/** Index of the person the form belongs to, made when no one fits. */
function place(
  scan: Scan,
  form: PersonForm,
  persons: Person[],
  byPart: Map<string, number[]>,
): number {
  const [first = '', last = ''] = [form.parts[0], form.parts.at(-1)];
  const near = [...(byPart.get(last) ?? []), ...(byPart.get(first) ?? [])].slice(0, MOST_NEAR);
  const fits = (agrees: (parts: readonly string[]) => boolean): number | undefined =>
    near.find((index) => agrees(persons[index]?.parts ?? []));
  const known =
    fits((parts) => namesAgree(form.parts, parts)) ??
    fits((parts) => isSpellingOf(scan, form.parts, parts));
  const index = known ?? persons.push({ parts: form.parts, forms: [] }) - 1;
  persons[index]?.forms.push(form);
  for (const part of form.parts) addToList(byPart, part, index);
  return index;
}

/** Most persons compared with a form, so that long texts take time in step with their length. */
const MOST_NEAR = 60;

/** The words of an atom exactly as in the text, line ends as blanks. */
export function printedName(scan: Scan, { from, to }: { from: number; to: number }): string {
  const { tokens } = scan;
  let text = tokens.words[from] ?? '';
  for (let i = from + 1; i < to; i += 1)
    text += (tokens.starts[i] === tokens.ends[i - 1] ? '' : ' ') + (tokens.words[i] ?? '');
  return text;
}
