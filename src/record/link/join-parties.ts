import type { ClusterSet } from './cluster-set.ts';
import { foldName } from './name-parts.ts';

/**
 * Joins the members of a party to the party, "Social Democrats" to the "Social Democratic Party",
 * where the articles name one such party only.
 */
export function joinParties(clusters: ClusterSet): void {
  const parties = listParties(clusters);
  for (const number of clusters.numbers()) {
    const [first] = clusters.get(number).bearers;
    if (first?.kind !== 'group' && first?.kind !== 'organisation') continue;
    const [only, ...others] = parties.get(foldName(first.name).replace(/^the /, '')) ?? [];
    if (!only || others.length > 0 || only.number === number) continue;
    const because = 'what the members of the party are called';
    clusters.join(only.number, number, { from: first.name, into: only.name, because });
  }
}

interface Party {
  readonly number: number;
  readonly name: string;
}

/** Parties by what their members are called, folded. */
function listParties(clusters: ClusterSet): ReadonlyMap<string, readonly Party[]> {
  const parties = new Map<string, Party[]>();
  for (const number of clusters.numbers()) {
    const { bearers } = clusters.get(number);
    if (bearers[0]?.kind !== 'organisation') continue;
    for (const name of new Set(bearers.map((bearer) => bearer.name))) {
      const members = membersOf(foldName(name).replace(/^the /, ''));
      if (members !== null)
        parties.set(members, [...(parties.get(members) ?? []), { number, name }]);
    }
  }
  return parties;
}

/** "social democrats" of the "social democratic party", "greens" of the "green party"; null for other names. */
function membersOf(name: string): string | null {
  const match =
    /^([a-z ]{1,60}) (?:party|union|movement|alliance|league)(?: of [a-z ]{1,40})?$/.exec(name);
  const stem = match?.[1];
  return stem === undefined ? null : `${stem.replace(/ic$/, '')}s`;
}
