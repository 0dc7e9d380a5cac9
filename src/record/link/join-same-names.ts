import type { Bearer } from './bearers.ts';
import type { ClusterSet } from './cluster-set.ts';
import { foldName, givenNamesFit } from './name-parts.ts';
import { groupPeople, isBareSurname, listPeople } from './named-clusters.ts';
import type { NamedCluster } from './named-clusters.ts';
import { compareRoles } from './role-fit.ts';

/** Joins bearers of one and the same name. */
export function joinSameNames(bearers: readonly Bearer[], clusters: ClusterSet): void {
  const first = new Map<string, number>();
  for (const [at, bearer] of bearers.entries()) {
    const key = nameKey(bearer);
    const known = key === null ? undefined : first.get(key);
    if (known !== undefined) clusters.join(known, at);
    else if (key !== null) first.set(key, at);
  }
}

/** What makes two names the same; null for those that stay apart in each article. */
function nameKey({ kind, name }: Bearer): string | null {
  const folded = foldName(name).replace(/^the /, '');
  if (kind === 'unnamed' || folded === '') return null;
  if (kind === 'person' && !folded.includes(' ')) return null;
  if (kind === 'group' && !/\p{Lu}/u.test(name)) return null;
  return `${kind} ${folded}`;
}

/** Joins full names that differ in middle names or initials only, where one other fits. */
export function joinShortenedNames(clusters: ClusterSet): void {
  const people = listPeople(clusters).filter((cluster) => !isBareSurname(cluster));
  for (const group of groupPeople(people, ({ surname }) => surname).values()) {
    for (const [at, one] of group.entries()) {
      const fits = group.filter((other, i) => i !== at && isShortened(one, other));
      const [only] = fits;
      if (!only || fits.length > 1) continue;
      const [from, into] = [one.names[0]?.printed ?? '', only.names[0]?.printed ?? ''];
      const because = 'same surname, one given name short for the other';
      if (clusters.leaderOf(one.number) !== clusters.leaderOf(only.number)) {
        clusters.join(only.number, one.number, { from, into, because });
      }
    }
  }
}

function isShortened(a: NamedCluster, b: NamedCluster): boolean {
  const fit = a.names.every(({ given, surname }) =>
    b.names.every((other) => surname === other.surname && givenNamesFit(given, other.given)),
  );
  return fit && compareRoles(a.bearers, b.bearers) !== 'conflict';
}
