import type { Lexicon } from '../../lexicon/lexicon.ts';
import { matchPhrase, splitPhrase } from '../../lexicon/phrase-table.ts';
import type { Bearer } from './bearers.ts';
import { coreOf, cutName, foldName } from './name-parts.ts';

/**
 * Bearers with their kind put right by the other articles: a single capital that one article leaves
 * unclear ("Ruiz agreed") and reading took for a body is a person where another article names
 * Ana Ruiz, unless a word list or a longer name of a body knows it. One whole name that is a person
 * here and a body there is what holds an office, else what more mentions say, a body on a tie.
 */
export function settleKinds(read: readonly Bearer[], lexicon: Lexicon): readonly Bearer[] {
  const bearers = settleSameNames(read);
  const surnames = listSurnames(bearers);
  const bodies = listBodyStarts(bearers);
  const isSurname = ({ kind, name, roles }: Bearer): boolean => {
    const folded = foldName(name);
    if (kind !== 'organisation' || roles.length > 0 || /\s/.test(name)) return false;
    return surnames.has(coreOf(folded)) && !bodies.has(folded) && !isListed(name, lexicon);
  };
  const people = new Set(bearers.filter(isSurname));
  if (people.size === 0) return bearers;
  const owners = new Set([...people].map(({ document, name }) => `${document} ${name}`));
  return bearers.map((bearer) => {
    const roles = bearer.roles.map((role) =>
      role.of !== null && owners.has(`${bearer.document} ${role.of}`)
        ? { ...role, of: null }
        : role,
    );
    return { ...bearer, roles, kind: people.has(bearer) ? 'person' : bearer.kind };
  });
}

/** Surnames of people who have a given name or are called by the surname too. */
function listSurnames(bearers: readonly Bearer[]): ReadonlySet<string> {
  const people = bearers.filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  return new Set(
    people.flatMap(({ name, roles, shortForms }) => {
      const core = coreOf(cutName(foldName(name)).surname);
      const isSure = roles.length > 0 || shortForms.length > 0;
      return isSure ? [core, ...shortForms.map(coreOf)] : [];
    }),
  );
}

/** First words of longer names of bodies: "acme" of "Acme Industries". */
function listBodyStarts(bearers: readonly Bearer[]): ReadonlySet<string> {
  const bodies = bearers.filter(({ kind, name }) => kind === 'organisation' && name.includes(' '));
  return new Set(
    bodies.map(({ name }) => foldName(name).replace(/^the /, '').split(' ', 1)[0] ?? ''),
  );
}

function isListed(name: string, { knownNames }: Lexicon): boolean {
  const words = splitPhrase(name);
  return matchPhrase(knownNames, words, 0, words.length)?.end === words.length;
}

function settleSameNames(bearers: readonly Bearer[]): readonly Bearer[] {
  const sums = new Map<string, number>();
  const named = bearers.filter(({ kind }) => kind === 'person' || kind === 'organisation');
  for (const { kind, name, roles, mentions } of named) {
    const weight =
      (mentions.length + (roles.length > 0 ? OFFICE : 0)) * (kind === 'person' ? 1 : -1);
    sums.set(foldName(name), (sums.get(foldName(name)) ?? 0) + weight);
  }
  return bearers.map((bearer) => {
    const isSettled = bearer.kind === 'person' || bearer.kind === 'organisation';
    const sum = isSettled ? sums.get(foldName(bearer.name)) : undefined;
    if (sum === undefined) return bearer;
    return { ...bearer, kind: sum > 0 ? 'person' : 'organisation' };
  });
}

/** An office says more than any number of mentions: bodies hold none. */
const OFFICE = 1000;
