import type { Office } from '../../lexicon/office-table.ts';
import type { Atom } from './atoms.ts';
import type { Scan } from './find-atoms.ts';
import type { LinkedAtom } from './link-names.ts';
import { addRole } from './registry.ts';
import type { Registry } from './registry.ts';

/** Gives the persons of a sentence the offices printed before and after their names. */
export function linkRoles(scan: Scan, atoms: readonly LinkedAtom[], registry: Registry): void {
  atoms.forEach(({ atom }, i) => {
    if (atom.type === 'office') linkOffice(scan, atoms, i, atom, registry);
  });
}

function linkOffice(
  scan: Scan,
  atoms: readonly LinkedAtom[],
  i: number,
  office: Atom & { type: 'office' },
  registry: Registry,
): void {
  const after = bodiesAfter(scan, atoms, i, registry);
  const before = bodyBefore(scan, atoms, i, registry);
  const persons = personsFrom(scan, atoms, after.next, registry);
  const holders = persons.length > 0 ? persons : personsBefore(scan, atoms, i, registry);
  holders.forEach((entity, k) => {
    const of = after.states.length === holders.length ? after.states[k] : after.states[0];
    addRole(registry, entity, {
      start: scan.tokens.starts[office.from] ?? 0,
      end: scan.tokens.ends[office.to - 1] ?? 0,
      office: office.office.name,
      of: of ?? before ?? office.office.state,
      former: isFormer(scan, office.from),
      rule: persons.length > 0 ? 'names/title-before' : 'names/office-after',
    });
  });
}

/** Tokens between two neighbouring atoms, in lower case, one blank between. */
function gap(scan: Scan, a: Atom | undefined, b: Atom | undefined): string | null {
  if (a === undefined || b === undefined || b.from - a.to > 3) return null;
  return scan.tokens.lowers.slice(a.to, b.from).join(' ').replace('’', "'");
}

/** "of A and B" after an office: the states or bodies, and the index of the atom after them. */
function bodiesAfter(
  scan: Scan,
  atoms: readonly LinkedAtom[],
  i: number,
  registry: Registry,
): { readonly states: readonly string[]; readonly next: number } {
  const states: string[] = [];
  let at = i;
  const links = ['of', 'of the', 'for', 'to', 'to the', 'for the', 'at', 'at the', 'in'];
  const joins = [',', 'and', ', and', 'and the', 'and of'];
  for (;;) {
    const text = gap(scan, atoms[at]?.atom, atoms[at + 1]?.atom);
    const name = bodyName(atoms[at + 1], registry);
    const isNext = states.length === 0 ? links : joins;
    if (text === null || name === null || !isNext.includes(text)) return { states, next: at + 1 };
    states.push(name);
    at += 1;
  }
}

function bodyBefore(
  scan: Scan,
  atoms: readonly LinkedAtom[],
  i: number,
  registry: Registry,
): string | null {
  const text = gap(scan, atoms[i - 1]?.atom, atoms[i]?.atom);
  const isNear = text === '' || text === "'s" || text === "'" || /^('s )?[a-z]+$/.test(text ?? ' ');
  return isNear && text !== 'and' ? bodyName(atoms[i - 1], registry) : null;
}

function bodyName(linked: LinkedAtom | undefined, registry: Registry): string | null {
  if (linked === undefined) return null;
  if (linked.atom.type === 'known' && linked.atom.known.kind === 'demonym')
    return linked.atom.known.name;
  const draft = linked.entity === null ? undefined : registry.drafts[linked.entity];
  return draft && draft.kind !== 'person' ? draft.name : null;
}

/** Persons printed right after an office: "President X", ", X and Y". */
function personsFrom(
  scan: Scan,
  atoms: readonly LinkedAtom[],
  next: number,
  registry: Registry,
): readonly number[] {
  const found: number[] = [];
  for (let at = next; at < atoms.length; at += 1) {
    const text = gap(scan, atoms[at - 1]?.atom, atoms[at]?.atom);
    const entity = atoms[at]?.entity ?? null;
    const office = atoms[at - 1]?.atom;
    const isPlural = office?.type === 'office' ? office.office.isPlural : false;
    const isPerson = entity !== null && registry.drafts[entity]?.kind === 'person';
    if (atoms[at]?.atom.type === 'honorific' && text === '') continue;
    const isFirst = found.length === 0;
    const allowed = isFirst ? text === '' || text === ',' : text === 'and' || text === ',';
    if (!allowed || !isPerson) return found;
    if (!isFirst && !isListed(atoms, next, isPlural)) return found;
    found.push(entity);
  }
  return found;
}

function isListed(atoms: readonly LinkedAtom[], next: number, isPlural: boolean): boolean {
  const office: Office | null = atoms
    .slice(0, next)
    .reduce<Office | null>((last, { atom }) => (atom.type === 'office' ? atom.office : last), null);
  return isPlural || office?.isPlural === true;
}

/** The person an office is in apposition to: "X, the Deputy Secretary". */
function personsBefore(
  scan: Scan,
  atoms: readonly LinkedAtom[],
  i: number,
  registry: Registry,
): readonly number[] {
  for (let at = i - 1; at >= Math.max(0, i - 3); at -= 1) {
    const entity = atoms[at]?.entity ?? null;
    const text = gap(scan, atoms[at]?.atom, atoms[at + 1]?.atom);
    if (text === null) return [];
    if (entity !== null && registry.drafts[entity]?.kind === 'person')
      return text.startsWith(',') && !text.includes('and') ? [entity] : [];
  }
  return [];
}

function isFormer(scan: Scan, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const word = scan.tokens.lowers[i] ?? '';
    if (word === 'former' || word === 'ex' || word === 'then') return true;
  }
  return false;
}
