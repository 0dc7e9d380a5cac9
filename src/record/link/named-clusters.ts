import type { Bearer } from './bearers.ts';
import type { ClusterSet } from './cluster-set.ts';
import { cutName, foldName } from './name-parts.ts';
import type { PersonName } from './name-parts.ts';

/** A cluster of people as the rules compare it. */
export interface NamedCluster {
  readonly number: number;
  readonly bearers: readonly Bearer[];
  /** Every name its bearers have, each once; `printed` as the article has it. */
  readonly names: readonly (PersonName & { readonly printed: string })[];
}

/** The clusters of people now, in order. */
export function listPeople(clusters: ClusterSet): readonly NamedCluster[] {
  return clusters.numbers().flatMap((number) => {
    const { bearers } = clusters.get(number);
    if (bearers[0]?.kind !== 'person') return [];
    const printed = [...new Set(bearers.map(({ name }) => name))];
    const names = printed.map((name) => ({ ...cutName(foldName(name)), printed: name }));
    return [{ number, bearers, names }];
  });
}

/** People by each key of their names; a cluster stands once under each of its keys. */
export function groupPeople(
  people: readonly NamedCluster[],
  keyOf: (name: PersonName) => string,
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

/** Whether every name of the cluster is a surname alone. */
export function isBareSurname({ names }: NamedCluster): boolean {
  return names.every(({ given }) => given === '');
}
