import { MAN, WOMAN } from '../../lexicon/word-classes.ts';
import type { NameAtom } from './atoms.ts';
import { readBodyName } from './body-name.ts';
import { knownAt } from './lead.ts';
import type { Scan } from './scan.ts';
import { CAPITALS, PLAIN } from './shapes.ts';
import type { SpelledName } from './spelled-out.ts';

/** A name of `spelled-out.ts` at token `at`, a body or a place; null for people and for what the lexicon knows. */
export function spelledOutAt(scan: Scan, at: number): NameAtom | null {
  const name = nameAt(scan, at);
  if (!name?.type || ((scan.classes[at] ?? 0) & (WOMAN | MAN)) !== 0) return null;
  const to = at + name.words.length;
  const known = knownAt(scan, at, to);
  if (known?.to === to) return null;
  if (known?.known.kind === 'demonym' && readBodyName(scan, { from: at, to }).isGeneric)
    return null;
  return { type: name.type, from: at, to: afterForm(scan, to) };
}

/** The token after such a name of a thing, spelled out or short, at token `at`; `at` for none. */
export function thingEnd(scan: Scan, at: number): number {
  const { spelledOut, tokens, shapes } = scan;
  if (shapes[at] === CAPITALS && spelledOut.things.has(tokens.lowers[at] ?? '')) return at + 1;
  const name = nameAt(scan, at);
  return name?.type === null ? at + name.words.length : at;
}

function nameAt({ spelledOut, tokens, shapes }: Scan, at: number): SpelledName | undefined {
  if (spelledOut.names.size === 0 || shapes[at] === PLAIN) return undefined;
  const names = spelledOut.names.get(tokens.lowers[at] ?? '');
  return names?.find(({ words }) => words.every((word, i) => tokens.lowers[at + i] === word));
}

/** Legal forms, as many articles leave out. By hand. */
const FORMS = new Set('limited ltd plc inc corp corporation group ag sa nv se'.split(' '));

function afterForm({ tokens, shapes }: Scan, at: number): number {
  return shapes[at] !== PLAIN && FORMS.has(tokens.lowers[at] ?? '') ? at + 1 : at;
}
