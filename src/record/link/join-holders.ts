import { lastWord, plainOffice } from '../../lexicon/office-fit.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { RoleMention } from '../../model/reading.ts';
import type { ClusterSet } from './cluster-set.ts';
import { foldName } from './name-parts.ts';
import { listPeople } from './named-clusters.ts';
import type { NamedCluster } from './named-clusters.ts';

/** Offices that one person holds at a time. By hand. */
const SINGLE = new Set(
  (
    'leader president premier chancellor minister secretary king queen emir sultan monarch prince mayor governor speaker chairman ' +
    'chairwoman chair secretary-general'
  ).split(' '),
);

/** What makes an office one of several: "deputy foreign minister". */
const SEVERAL = /\b(?:deputy|assistant|under|vice|junior|permanent|press|private|state minister)\b/;

/**
 * Joins an office that an article speaks of without a name ("the leader of the Green Union") to the
 * one person of that article who holds it by the word of another. With two holders, or none in the
 * article, it stays as printed: offices change hands. A monarch is found by the title alone.
 */
export function joinHolders(clusters: ClusterSet): void {
  const holders = indexHolders(listPeople(clusters));
  const states = indexStates(clusters);
  for (const number of clusters.numbers()) {
    const { bearers } = clusters.get(number);
    const [first] = bearers;
    const role = first?.kind === 'unnamed' ? officeNamed(first) : null;
    if (!first || !role) continue;
    const isMonarch = !holders.has(keyOf(role)) && MONARCHS.has(role.office);
    const found = [...(holders.get(isMonarch ? role.office : keyOf(role)) ?? [])];
    const [only] = found;
    if (!only || found.length > 1) continue;
    if (!isMonarch && !only.bearers.some(({ document }) => document === first.document)) continue;
    if (isMonarch && !sharesState(only, role.of ?? '', states)) continue;
    const because = isMonarch
      ? `the only ${role.office} the articles name`
      : `named in the article, ${role.office} of ${role.of ?? ''} by another`;
    const into = only.names[0]?.printed ?? '';
    clusters.join(only.number, number, { from: first.name, into, because });
  }
}

/** The office that is all a bearer is known by; null for "an official" and the like. */
function officeNamed({
  name,
  roles,
}: {
  readonly name: string;
  readonly roles: readonly RoleMention[];
}): RoleMention | null {
  const [role] = roles;
  if (!role || role.of === null || role.former || !isSingle(role.office)) return null;
  const titles = [`${role.office} of ${role.of}`, `${role.office} of the ${role.of}`].map(foldName);
  return titles.includes(foldName(name)) ? role : null;
}

function isSingle(office: string): boolean {
  return SINGLE.has(lastWord(office)) && !SEVERAL.test(office);
}

function indexHolders(
  people: readonly NamedCluster[],
): ReadonlyMap<string, ReadonlySet<NamedCluster>> {
  const holders = new Map<string, Set<NamedCluster>>();
  for (const cluster of people)
    for (const role of cluster.bearers.flatMap(({ roles }) => roles)) {
      if (role.former || !isSingle(role.office)) continue;
      const key = role.of === null && MONARCHS.has(role.office) ? role.office : keyOf(role);
      holders.set(key, (holders.get(key) ?? new Set<NamedCluster>()).add(cluster));
    }
  return holders;
}

function keyOf({ office, of }: RoleMention): string {
  return `${plainOffice(office)}|${foldName(of ?? '')}`;
}

/** Offices so rare that the only one of them named, without its state, is the one that is meant. */
const MONARCHS = new Set('emir sultan king queen pope emperor'.split(' '));

/** The articles that name each state, by its folded name. */
function indexStates(clusters: ClusterSet): ReadonlyMap<string, ReadonlySet<DocumentId>> {
  const states = new Map<string, Set<DocumentId>>();
  for (const number of clusters.numbers())
    for (const { kind, name, document } of clusters.get(number).bearers) {
      if (kind !== 'country') continue;
      const key = foldName(name);
      states.set(key, (states.get(key) ?? new Set<DocumentId>()).add(document));
    }
  return states;
}

/** Whether an article on somebody names the state too: other articles may be on other kings. */
function sharesState(
  { bearers }: NamedCluster,
  state: string,
  states: ReadonlyMap<string, ReadonlySet<DocumentId>>,
): boolean {
  const documents = states.get(foldName(state));
  return bearers.some(({ document }) => documents?.has(document) ?? false);
}
