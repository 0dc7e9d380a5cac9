import { bodyWords } from './registry.ts';

/** What the words of a body's name say it is; null for nothing. */
export type BodyKind = 'union' | 'party' | 'company';

/** Words of the names of unions. By hand. */
export const UNION_WORDS: readonly string[] =
  'union unions workers steelworkers autoworkers mineworkers dockworkers teamsters machinists electricians longshoremen pilots nurses teachers brotherhood guild'.split(
    ' ',
  );

const WORDS: ReadonlyMap<string, BodyKind> = new Map<string, BodyKind>([
  ...kindOf('union', UNION_WORDS),
  ...kindOf('party', 'party democrats greens socialists liberals'.split(' ')),
  ...kindOf(
    'company',
    'inc corp corporation co ltd plc llc gmbh ag motors airlines airways bank steel electric industries enterprises holdings stores foods'.split(
      ' ',
    ),
  ),
]);

function kindOf(kind: BodyKind, words: readonly string[]): [string, BodyKind][] {
  return words.map((word) => [word, kind]);
}

/** The kind that the last telling word of a body's name says; "European Union" is none of workers. */
export function bodyKind(name: string): BodyKind | null {
  if (STATES.has(name)) return null;
  const told = bodyWords(name).findLast((word) => WORDS.has(word.replace('.', '')));
  return WORDS.get(told?.replace('.', '') ?? '') ?? null;
}

/** Unions of states. By hand. */
const STATES = new Set([
  'European Union',
  'African Union',
  'Eurasian Economic Union',
  'Soviet Union',
]);

/** Whether a body can be called "the company", "the union": not one whose name says that it is something else. */
export function canBeCalled(name: string, noun: string): boolean {
  const kind = bodyKind(name);
  if (noun === 'union') return kind === 'union' || (kind === null && LIKE_UNIONS.test(name));
  if (noun === 'party') return kind === null || kind === 'party';
  if (GENERAL.has(noun)) return true;
  return kind === null || kind === 'company';
}

/** Letters, and what unions are called besides: "Harbour Teaching Association". By hand. */
const LIKE_UNIONS = /^[A-Z]{3,}$|(?:Association|Federation|Confederation)$/;

const GENERAL = new Set('group movement organisation organization charity'.split(' '));
