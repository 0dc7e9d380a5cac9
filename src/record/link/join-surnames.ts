import type { ClusterSet } from './cluster-set.ts';
import { coreOf, isMisspelling } from './name-parts.ts';
import { isBareSurname, listPeople } from './named-clusters.ts';
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
  const bearersOf = indexSurnames(people.filter((cluster) => !isBareSurname(cluster)));
  const unmatched = new Map<string, NamedCluster[]>();
  for (const bare of people.filter(isBareSurname)) {
    const [{ surname, printed } = { surname: '', printed: '' }] = bare.names;
    const holder = chooseHolder(bare, surname, bearersOf, isGivenName);
    const isOne = bearersOf(surname)[0]?.length === 1;
    const others = unmatched.get(surname) ?? [];
    const twin = others.find((other) => compareRoles(bare.bearers, other.bearers) !== 'conflict');
    if (holder) {
      const into = holder.names[0]?.printed ?? '';
      const because = reason(bare, holder, surname, isOne);
      clusters.join(holder.number, bare.number, { from: printed, into, because });
    } else if (twin) clusters.join(twin.number, bare.number);
    else unmatched.set(surname, [...others, bare]);
  }
}

/** The people whom a word can mean, surest first: by surname, by another word of the name, misspelt. */
type BearersOf = (surname: string) => readonly (readonly NamedCluster[])[];

function indexSurnames(people: readonly NamedCluster[]): BearersOf {
  const bySurname = new Map<string, Set<NamedCluster>>();
  const byOther = new Map<string, Set<NamedCluster>>();
  const byStart = new Map<string, Set<NamedCluster>>();
  for (const cluster of people) {
    for (const form of cluster.shortForms) add(bySurname, coreOf(form), cluster);
    for (const { surname, words } of cluster.names) {
      add(bySurname, coreOf(surname), cluster);
      add(byStart, coreOf(surname).slice(0, 1), cluster);
      for (const word of words.slice(1)) add(byOther, word, cluster);
    }
  }
  return (surname) => {
    const core = coreOf(surname);
    const near = [...(byStart.get(core.slice(0, 1)) ?? [])].slice(0, MOST);
    return [
      [...(bySurname.get(core) ?? [])],
      [...(byOther.get(core) ?? [])],
      near.filter((cluster) => isMisspeltIn(cluster, core)),
    ];
  };
}

function add(index: Map<string, Set<NamedCluster>>, key: string, cluster: NamedCluster): void {
  index.set(key, (index.get(key) ?? new Set<NamedCluster>()).add(cluster));
}

/** Most people whose surnames are compared with a misspelt one. */
const MOST = 200;

function isMisspeltIn({ names }: NamedCluster, core: string): boolean {
  return names.some(({ surname }) => isMisspelling(core, coreOf(surname), SHORTEST));
}

/** Letters of the shortest surname that is taken for misspelt without a given name beside it. */
const SHORTEST = 5;

function chooseHolder(
  bare: NamedCluster,
  surname: string,
  bearersOf: BearersOf,
  isGivenName: IsGivenName,
): NamedCluster | null {
  const [same = [], inside = [], near = []] = bearersOf(surname);
  if (same.length > 0) return fitting(bare, same, isGivenName);
  if (inside.length > 0) return fitting(bare, inside, isGivenName);
  const beside = near.filter((one) => sharesArticle(bare, one) || hasSameOffice(bare, one));
  return fitting(bare, beside, isGivenName);
}

function fitting(
  bare: NamedCluster,
  candidates: readonly NamedCluster[],
  isGivenName: IsGivenName,
): NamedCluster | null {
  const fits = candidates.filter(
    (candidate) => compareRoles(bare.bearers, candidate.bearers) !== 'conflict',
  );
  const agreeing = fits.filter((fit) => hasSameOffice(bare, fit));
  if (agreeing.length === 1) return agreeing[0] ?? null;
  const only = fits.length === 1 ? fits[0] : dominant(fits);
  return only && isSurelyPerson(only, isGivenName) ? only : null;
}

/** The one whom far more articles name than any other; null where nobody stands out. */
function dominant(people: readonly NamedCluster[]): NamedCluster | null {
  const ranked = people.toSorted((a, b) => articlesOf(b) - articlesOf(a));
  const [first, second] = ranked;
  if (!first || !second || articlesOf(first) < DOMINANT) return null;
  return articlesOf(first) >= DOMINANT * articlesOf(second) ? first : null;
}

/** So many times the articles of the next one make somebody the one who is meant by the surname. */
const DOMINANT = 4;

function articlesOf({ bearers }: NamedCluster): number {
  return new Set(bearers.map(({ document }) => document)).size;
}

function hasSameOffice(a: NamedCluster, b: NamedCluster): boolean {
  return sharedOffice(a.bearers, b.bearers) !== null;
}

function sharesArticle(a: NamedCluster, b: NamedCluster): boolean {
  return a.bearers.some(({ document }) => b.bearers.some((other) => other.document === document));
}

/** Whether a name is surely a person's: with a known given name, an office, or its surname alone elsewhere. */
function isSurelyPerson(
  { names, bearers, shortForms }: NamedCluster,
  isGivenName: IsGivenName,
): boolean {
  return (
    names.some(({ given }) => isGivenName(given.split(' ', 1)[0] ?? '')) ||
    names.some(({ surname }) => shortForms.has(surname) || shortForms.has(coreOf(surname))) ||
    bearers.some(({ roles }) => roles.length > 0)
  );
}

function reason(bare: NamedCluster, holder: NamedCluster, surname: string, isOne: boolean): string {
  const core = coreOf(surname);
  const isInName = holder.names.some(({ words }) => words.includes(core));
  const isSpelt = isInName || [...holder.shortForms].some((form) => coreOf(form) === core);
  const office = sharedOffice(bare.bearers, holder.bearers);
  const how = isSpelt ? 'same surname' : 'surnames a letter apart';
  if (office !== null) return `${how}, both ${office}`;
  if (!isSpelt) return `${how} in one article`;
  return isOne
    ? 'the only one of that surname'
    : 'named far more often than others of that surname';
}
