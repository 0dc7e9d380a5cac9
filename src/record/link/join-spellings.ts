import { plainSpelling } from '../../lexicon/transliteration.ts';
import type { ClusterSet } from './cluster-set.ts';
import { coreOf } from './name-parts.ts';
import { groupPeople, isBareSurname, joinInto, listPeople } from './named-clusters.ts';
import type { NamedCluster, PrintedName } from './named-clusters.ts';
import { compareRoles, sharedOffice } from './role-fit.ts';

/**
 * Joins whole names that are one name of another script written with other Latin letters: "Mohamed al-Tarek"
 * and "Mohammed Tarek". Surnames spelt in two ways ask for an office in common or a third name. Not where their
 * offices are of two states, nor where two people fit.
 */
export function joinSpellings(clusters: ClusterSet): void {
  const people = listPeople(clusters).filter((cluster) => !isBareSurname(cluster));
  for (const group of groupPeople(people, spellingOf).values())
    for (const one of group) joinToOnly(clusters, one, group);
}

function joinToOnly(clusters: ClusterSet, one: NamedCluster, group: readonly NamedCluster[]): void {
  const own = clusters.leaderOf(one.number);
  const others = group.filter(({ number }) => clusters.leaderOf(number) !== own);
  const fits = others.filter((other) => fitsWith(one, other));
  const [only] = fits;
  if (only && new Set(fits.map(({ number }) => clusters.leaderOf(number))).size === 1)
    joinInto(clusters, one, only, 'one name, spelt with other Latin letters');
}

function fitsWith(one: NamedCluster, other: NamedCluster): boolean {
  if (compareRoles(one.bearers, other.bearers) === 'conflict') return false;
  if (sharedOffice(one.bearers, other.bearers) !== null) return true;
  return one.names.some(({ surname, words }) =>
    other.names.some((name) => words.length > 2 || coreOf(surname) === coreOf(name.surname)),
  );
}

/** Articles that names of Arabic leave out or write. */
const ARTICLES = new Set(['al', 'el', 'ul', 'as', 'ar', 'ad']);

function spellingOf({ words }: PrintedName): string {
  return words
    .filter((word) => !ARTICLES.has(word))
    .map(plainSpelling)
    .join(' ');
}
