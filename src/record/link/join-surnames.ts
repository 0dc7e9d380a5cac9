import type { ClusterSet } from './cluster-set.ts';
import { groupPeople, isBareSurname, listPeople } from './named-clusters.ts';
import type { NamedCluster } from './named-clusters.ts';
import { compareRoles, sharedOffice } from './role-fit.ts';

/** Whether a word in lower case is a known given name. */
export type IsGivenName = (word: string) => boolean;

/**
 * Joins people known in their article by a surname alone to the one person of that surname that
 * fits: by a shared office where several have it, or as the only one, if that is surely a person.
 * Where nobody fits, surnames with the same office, or without any, are one person.
 */
export function joinSurnames(clusters: ClusterSet, isGivenName: IsGivenName): void {
  const people = listPeople(clusters);
  const full = people.filter((cluster) => !isBareSurname(cluster));
  const bySurname = groupPeople(full, ({ surname }) => surname);
  const unmatched = new Map<string, NamedCluster[]>();
  for (const bare of people.filter(isBareSurname)) {
    const [{ surname, printed } = { surname: '', printed: '' }] = bare.names;
    const holder = chooseHolder(bare, bySurname.get(surname) ?? [], isGivenName);
    const others = unmatched.get(surname) ?? [];
    const twin = others.find((other) => compareRoles(bare.bearers, other.bearers) !== 'conflict');
    if (holder) {
      const into = holder.names[0]?.printed ?? '';
      clusters.join(holder.number, bare.number, {
        from: printed,
        into,
        because: reason(bare, holder),
      });
    } else if (twin) clusters.join(twin.number, bare.number);
    else unmatched.set(surname, [...others, bare]);
  }
}

function chooseHolder(
  bare: NamedCluster,
  candidates: readonly NamedCluster[],
  isGivenName: IsGivenName,
): NamedCluster | null {
  const fits = candidates.filter(
    (candidate) => compareRoles(bare.bearers, candidate.bearers) !== 'conflict',
  );
  const agreeing = fits.filter((fit) => sharedOffice(bare.bearers, fit.bearers) !== null);
  if (agreeing.length === 1) return agreeing[0] ?? null;
  const [only] = fits;
  return only && fits.length === 1 && isSurelyPerson(only, isGivenName) ? only : null;
}

/** Whether a name is surely a person's: a known given name or an office goes with it. */
function isSurelyPerson({ names, bearers }: NamedCluster, isGivenName: IsGivenName): boolean {
  return (
    names.some(({ given }) => isGivenName(given.split(' ', 1)[0] ?? '')) ||
    bearers.some(({ roles }) => roles.length > 0)
  );
}

function reason(bare: NamedCluster, holder: NamedCluster): string {
  const office = sharedOffice(bare.bearers, holder.bearers);
  return office === null ? 'the only one of that surname' : `same surname, both ${office}`;
}
