import type { Bearer } from './bearers.ts';
import type { ClusterSet } from './cluster-set.ts';
import { cutName, foldName } from './name-parts.ts';
import type { PersonName } from './name-parts.ts';

/** A cluster of people as the rules compare it. */
export interface NamedCluster {
  readonly number: number;
  readonly bearers: readonly Bearer[];
  /** Every name its bearers have, each once; `printed` as the article has it. */
  readonly names: readonly PrintedName[];
  /** Folded parts of the names that its articles print alone. */
  readonly shortForms: ReadonlySet<string>;
}

/** A name cut into its parts, beside its folded words and as printed. */
export interface PrintedName extends PersonName {
  readonly words: readonly string[];
  readonly printed: string;
}

/** The clusters of people now, in order. */
export function listPeople(clusters: ClusterSet): readonly NamedCluster[] {
  return clusters.numbers().flatMap((number) => {
    const { bearers } = clusters.get(number);
    if (bearers[0]?.kind !== 'person') return [];
    const printed = [...new Set(bearers.map(({ name }) => name))];
    const shortForms = new Set(bearers.flatMap((bearer) => bearer.shortForms));
    return [{ number, bearers, names: printed.map(printedName), shortForms }];
  });
}

function printedName(printed: string): PrintedName {
  const folded = foldName(printed);
  return { ...cutName(folded), words: folded.split(' '), printed };
}

/** People by each key of their names; a cluster stands once under each of its keys. */
export function groupPeople(
  people: readonly NamedCluster[],
  keyOf: (name: PrintedName) => string,
): ReadonlyMap<string, readonly NamedCluster[]> {
  const groups = new Map<string, NamedCluster[]>();
  for (const cluster of people) {
    for (const key of new Set(cluster.names.map(keyOf))) {
      const group = groups.get(key);
      if (group) group.push(cluster);
      else groups.set(key, [cluster]);
    }
  }
  return groups;
}

/** Joins `one` to `other`, the better attested name taking the other in, and says why. */
export function joinInto(
  clusters: ClusterSet,
  one: NamedCluster,
  other: NamedCluster,
  because: string,
): void {
  if (clusters.leaderOf(one.number) === clusters.leaderOf(other.number)) return;
  const [from, into] = weightOf(one) < weightOf(other) ? [one, other] : [other, one];
  const [name, better] = [from.names[0]?.printed ?? '', into.names[0]?.printed ?? ''];
  clusters.join(into.number, from.number, { from: name, into: better, because });
}

/** How well a spelling is attested: articles first, then mentions. */
export function weightOf({ bearers }: NamedCluster): number {
  const mentions = bearers.reduce((sum, bearer) => sum + bearer.mentions.length, 0);
  return bearers.length * 1_000_000 + mentions;
}

/** Whether every name of the cluster is a surname alone. */
export function isBareSurname({ names }: NamedCluster): boolean {
  return names.every(({ given }) => given === '');
}
