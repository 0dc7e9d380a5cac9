import type { IsGivenName } from './join-surnames.ts';
import type { ClusterSet } from './cluster-set.ts';
import { isBareSurname, joinInto, listPeople } from './named-clusters.ts';
import type { NamedCluster } from './named-clusters.ts';
import { compareRoles } from './role-fit.ts';

/**
 * Joins people of whom one name stands in a row inside the other ("Luis Vega" in "Luis Vega Caso",
 * "Vega Caso" in "Ana Vega Caso") or has the same words in another order, where only one fits; and
 * whole names after a word that is none to the name itself.
 */
export function joinContained(clusters: ClusterSet, isGivenName: IsGivenName): void {
  const people = listPeople(clusters).filter((cluster) => !isBareSurname(cluster));
  joinLed(clusters, people, isGivenName);
  joinGroups(clusters, people, (one, other) => isInOtherOrder(one, other), OTHER_ORDER);
  joinGroups(clusters, people, (one, other) => isRowIn(one, other), INSIDE);
}

/** "Rival Ana Ruiz": joins a whole name after a word that is no given name to the better known name. */
function joinLed(
  clusters: ClusterSet,
  people: readonly NamedCluster[],
  isGivenName: IsGivenName,
): void {
  const byName = new Map<string, NamedCluster>();
  for (const cluster of people)
    for (const { words } of cluster.names) byName.set(words.join(' '), cluster);
  for (const one of people) {
    const [first, second] = one.names;
    const words = first?.words ?? [];
    const whole = byName.get(words.slice(1).join(' '));
    if (second !== undefined || words.length < 3 || !whole || isGivenName(words[0] ?? '')) continue;
    if (whole.bearers.length <= one.bearers.length) continue;
    if (compareRoles(one.bearers, whole.bearers) !== 'conflict')
      joinInto(clusters, one, whole, LED);
  }
}

const LED = 'a word printed before the whole name';
const OTHER_ORDER = 'the same names in another order';
const INSIDE = 'one name stands inside the other';

type Agrees = (one: readonly string[], other: readonly string[]) => boolean;

function joinGroups(
  clusters: ClusterSet,
  people: readonly NamedCluster[],
  agrees: Agrees,
  because: string,
): void {
  const sharing = groupByPair(people);
  for (const one of people) {
    const near = new Set(one.names.flatMap(({ words }) => sharing.get(pairKey(words)) ?? []));
    const fits = [...near].filter(
      (other) =>
        clusters.leaderOf(other.number) !== clusters.leaderOf(one.number) &&
        someNames(one, other, agrees) &&
        compareRoles(one.bearers, other.bearers) !== 'conflict',
    );
    const found = new Set(fits.map(({ number }) => clusters.leaderOf(number)));
    const [only] = fits;
    if (only && found.size === 1) joinInto(clusters, one, only, because);
  }
}

/** People under every two neighbouring words of their names, whatever the order of the two. */
function groupByPair(
  people: readonly NamedCluster[],
): ReadonlyMap<string, readonly NamedCluster[]> {
  const groups = new Map<string, NamedCluster[]>();
  for (const cluster of people)
    for (const key of new Set(cluster.names.flatMap(({ words }) => pairKeys(words)))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [cluster]);
      else if (group.length < MOST) group.push(cluster);
    }
  return groups;
}

/** Most people compared under one pair of words. */
const MOST = 50;

function pairKeys(words: readonly string[]): readonly string[] {
  return words.slice(1).map((_, at) => pairKey(words.slice(at)));
}

function pairKey([a = '', b = '']: readonly string[]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function someNames(one: NamedCluster, other: NamedCluster, agrees: Agrees): boolean {
  return one.names.some((name) => other.names.some((long) => agrees(name.words, long.words)));
}

function isInOtherOrder(one: readonly string[], other: readonly string[]): boolean {
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.toSorted().join(' ') === other.toSorted().join(' ')
  );
}

function isRowIn(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 1 &&
    short.length < long.length &&
    ` ${long.join(' ')} `.includes(` ${short.join(' ')} `)
  );
}
