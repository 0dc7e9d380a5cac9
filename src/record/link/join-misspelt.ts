import type { ClusterSet } from './cluster-set.ts';
import { isMisspelling } from './name-parts.ts';
import type { PersonName } from './name-parts.ts';
import { groupPeople, isBareSurname, listPeople, weightOf } from './named-clusters.ts';
import type { NamedCluster } from './named-clusters.ts';
import { compareRoles, sharedOffice } from './role-fit.ts';

/**
 * Joins people whose names are a letter or two apart, where either the given name or the surname is
 * equal and both hold the same office, or two given names are equal. Each join is written down with
 * its reason.
 */
export function joinMisspelt(clusters: ClusterSet): void {
  const people = listPeople(clusters).filter((cluster) => !isBareSurname(cluster));
  for (const keyOf of [surnameKey, givenKey]) {
    for (const group of groupPeople(people, keyOf).values()) {
      for (const [at, one] of group.entries()) {
        for (const other of group.slice(at + 1)) joinIfMisspelt(one, other, clusters);
      }
    }
  }
}

function surnameKey({ surname }: PersonName): string {
  return surname;
}

/** Given name and first letter of the surname: keeps groups small however many share a given name. */
function givenKey({ given, surname }: PersonName): string {
  return `${given}|${surname.slice(0, 1)}`;
}

function joinIfMisspelt(a: NamedCluster, b: NamedCluster, clusters: ClusterSet): void {
  if (clusters.leaderOf(a.number) === clusters.leaderOf(b.number)) return;
  const office = sharedOffice(a.bearers, b.bearers);
  const pair = findMisspelling(a, b);
  if (pair === null || !(office !== null || sharesGivenNames(a, b))) return;
  if (compareRoles(a.bearers, b.bearers) === 'conflict') return;
  const [from, into] = weightOf(a) < weightOf(b) ? [pair[0], pair[1]] : [pair[1], pair[0]];
  const because = office === null ? pair[2] : `${pair[2]}, both ${office}`;
  clusters.join(a.number, b.number, { from, into, because });
}

/** Whether two given names or more are equal: "Hassan Sheikh". */
function sharesGivenNames(a: NamedCluster, b: NamedCluster): boolean {
  const given = new Set(a.names.map((name) => name.given));
  return b.names.some((name) => name.given.includes(' ') && given.has(name.given));
}

/** Two printed names a misspelling apart, and in words how. */
function findMisspelling(
  a: NamedCluster,
  b: NamedCluster,
): readonly [string, string, string] | null {
  for (const one of a.names) {
    for (const other of b.names) {
      const how = misspelledHow(one, other);
      if (how !== null) return [one.printed, other.printed, how];
    }
  }
  return null;
}

/** Letters of the shortest given name that may be misspelt beside an equal surname: "Per", "Pear". */
const SHORTEST_GIVEN = 3;

function misspelledHow(a: PersonName, b: PersonName): string | null {
  if (a.surname === b.surname && isMisspelling(a.given, b.given, SHORTEST_GIVEN)) {
    return 'same surname, given names a letter apart';
  }
  if (a.given === b.given && isMisspelling(a.surname, b.surname)) {
    return 'same given name, surnames a letter apart';
  }
  return null;
}
