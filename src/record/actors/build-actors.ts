import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { ActorId, DocumentId, SideId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { Actor, ActorKind, ActorRole, Side } from '../../model/record.ts';
import { cite } from '../cite.ts';
import type { Sources } from '../cite.ts';
import type { Bearer } from '../link/bearers.ts';
import type { ClusterSet } from '../link/cluster-set.ts';
import { nameActors } from './actor-ids.ts';
import { misprints } from './misprints.ts';
import { inferSides, paintSides } from './build-sides.ts';
import { chooseName, countVariants } from './choose-name.ts';
import { chooseSide } from './choose-side.ts';
import { collectRoles } from './collect-roles.ts';
import { findHomeStates, homeBodies } from './home-state.ts';
import { namedBodies } from './nationality.ts';
import { sideFinder, stateFinder } from './side-finder.ts';

/** What a person set for one actor; what is left out stays as read. */
export interface ActorChange {
  readonly name?: string;
  readonly kind?: ActorKind;
  readonly side?: SideId | null;
  readonly role?: ActorRole;
}

/** Actors, and which of them a bearer is. */
export interface LinkedActors {
  /** By id. */
  readonly actors: readonly Actor[];
  /** By name. */
  readonly sides: readonly Side[];
  /** The actor of an entity of an article; null for places and what is never mentioned. */
  readonly actorOf: (document: DocumentId, entity: number) => ActorId | null;
  /** The number of the cluster an actor was made of; null for none. */
  readonly clusterOf: (actor: ActorId) => number | null;
}

export interface ActorInput {
  readonly bearers: readonly Bearer[];
  readonly clusters: ClusterSet;
  /** By the number of the cluster. */
  readonly changes: ReadonlyMap<number, ActorChange>;
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly sources: Sources;
}

/** Makes an actor of each cluster. */
export function buildActors(input: ActorInput): LinkedActors {
  const { bearers, clusters, corpus, lexicon } = input;
  const stateOf = stateFinder(lexicon);
  const stateOfOffice = officeFinder(lexicon);
  const numbers = clusters.numbers();
  const homes = findHomeStates(bearers, stateOf);
  const sketches = numbers.map((number) => sketchActor(number, input, stateOfOffice));
  const speakers = sketches.map((sketch, at) => {
    const own = clusters.get(numbers[at] ?? 0).bearers;
    const bodies =
      sketch.roles.length > 0 ? homeBodies(own, homes) : namedBodies(own, input.sources, lexicon);
    const names = [...new Set([sketch.name, ...own.map(({ name }) => name)])];
    return { ...sketch, names, bodies, acts: own.filter(({ acts }) => acts).length };
  });
  const entries =
    corpus.sides.length > 0 ? corpus.sides : inferSides(speakers, stateOf, stateOfOffice);
  const sideOf = sideFinder(entries, stateOf);
  const ids = nameActors(
    sketches.map(({ name, kind, documents }) => ({ name, kind, document: documents[0] ?? null })),
  );
  const idsByNumber = new Map(numbers.map((number, at) => [number, ids[at]]));
  const actors = sketches.flatMap((sketch, at): readonly Actor[] => {
    const [id, number] = [ids[at], numbers[at] ?? 0];
    if (id === undefined) return [];
    const change = input.changes.get(number);
    const bodies = speakers[at]?.bodies ?? [];
    const side = chooseSide({ ...sketch, bodies }, sideOf, stateOfOffice);
    return [{ ...sketch, id, side: change?.side === undefined ? side : change.side }];
  });
  const numbersById = new Map(numbers.map((number, at) => [ids[at], number]));
  const places = new Map(bearers.map(({ document, entity }, at) => [`${document} ${entity}`, at]));
  return {
    actors: actors.toSorted((a, b) => compareStrings(a.id, b.id)),
    sides: paintSides(entries),
    actorOf: (document, entity) => {
      const at = places.get(`${document} ${entity}`);
      return at === undefined ? null : (idsByNumber.get(clusters.leaderOf(at)) ?? null);
    },
    clusterOf: (actor) => numbersById.get(actor) ?? null,
  };
}

/** The state of an office, of its longest known start for one with an addition ("... for Northern Affairs"). */
function officeFinder(lexicon: Lexicon): (office: string) => string | null {
  const states = new Map<string, string | null>();
  for (const phrases of lexicon.offices.values()) {
    for (const { value } of phrases) states.set(value.name, value.state);
  }
  return (office) => {
    const words = office.split(' ');
    const starts = words.map((_, at) => words.slice(0, words.length - at).join(' '));
    return starts.map((start) => states.get(start)).find((state) => state !== undefined) ?? null;
  };
}

function sketchActor(
  number: number,
  { clusters, changes, corpus, sources }: ActorInput,
  stateOfOffice: (office: string) => string | null,
): Omit<Actor, 'id' | 'side'> {
  const { bearers, merges } = clusters.get(number);
  const change = changes.get(number);
  const listed = new Set(corpus.lexicon.people.map((line) => line.split('|')[0]?.trim() ?? ''));
  const roles = collectRoles(bearers, sources, stateOfOffice);
  const documents = [...new Set(bearers.map(({ document }) => document))].toSorted();
  const kind = kindOf(bearers);
  const named = bearers.filter((bearer) => bearer.kind === kind);
  const name = change?.name ?? chooseName(named, listed);
  const variants = countVariants(bearers, sources);
  return {
    name,
    kind: change?.kind ?? kind,
    roles: change?.role ? [...roles, change.role] : roles,
    variants,
    documents,
    mentionCount: bearers.reduce((sum, { mentions }) => sum + mentions.length, 0),
    firstMentions: documents.flatMap((document) => {
      const own = bearers.filter((bearer) => bearer.document === document);
      const starts = own.flatMap(({ mentions }) => mentions[0] ?? []);
      const first = starts.toSorted((a, b) => a.start - b.start)[0];
      return first ? [cite(sources, document, first)] : [];
    }),
    merges: [...merges, ...misprints(name, variants, merges)],
    rule: change ? 'correction' : merges.length > 0 ? 'link/merged' : 'link/name',
  };
}

/** What the first that is named is; a body where it is called by its members first ("the Greens"). */
function kindOf(bearers: readonly Bearer[]): ActorKind {
  const kind = bearers.find((bearer) => bearer.kind !== 'unnamed')?.kind ?? 'unnamed';
  const isBody = kind === 'group' && bearers.some((bearer) => bearer.kind === 'organisation');
  return isBody ? 'organisation' : kind;
}
