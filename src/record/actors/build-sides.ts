import type { SideEntry } from '../../model/corpus.ts';
import { asId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import { HUES } from '../../model/record.ts';
import type { ActorKind, ActorRole, Hue, Side } from '../../model/record.ts';
import { slugOf } from '../../model/slug.ts';
import { foldName } from '../link/name-parts.ts';
import type { StateOfOffice } from './collect-roles.ts';
import type { StateOf } from './side-finder.ts';

/** Hues for eight sides; with more, the last stands for the rest. */
const MOST_SIDES = HUES.length;

/** What tells whom somebody speaks for. */
export interface SideSpeaker {
  readonly kind: ActorKind;
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** States and bodies an article speaks of them in the name of. */
  readonly bodies: readonly string[];
  /** Every name articles give them. */
  readonly names: readonly string[];
  /** Articles that have them take part in something. */
  readonly acts: number;
  readonly mentionCount: number;
}

/**
 * Sides for a corpus that names none: the states and bodies that those speak for who take part in
 * something, in most articles first, then states whose people are named. Past eight that take part
 * the rest is "Other". Who only watches and writes speaks for no side.
 */
export function inferSides(
  speakers: readonly SideSpeaker[],
  stateOf: StateOf,
  stateOfOffice: StateOfOffice,
): readonly SideEntry[] {
  const bodies = speakers.filter(({ kind }) => kind === 'organisation');
  const bodiesByName = new Map(
    bodies.flatMap((body) => body.names.map((name) => [foldName(name), body] as const)),
  );
  const named = new Map<string, number>();
  const spoken = speakers.flatMap((speaker) => {
    const body = bodyOf(speaker, stateOfOffice);
    if (body === null) return [];
    const whole = bodiesByName.get(foldName(body))?.name ?? body;
    return [{ speaker, body: whole, state: stateOf(whole) ?? stateOf(body) }];
  });
  const inner = stateWithin(spoken.map(({ speaker, body, state }) => [body, state, speaker.acts]));
  const acts = new Map<string, number>();
  for (const { speaker, body, state } of spoken) {
    const side = state === null || state === inner ? body : state;
    if (speaker.acts > 0) acts.set(side, (acts.get(side) ?? 0) + speaker.acts);
    else if (speaker.kind === 'person' && stateOf(side) === side)
      named.set(side, (named.get(side) ?? 0) + speaker.mentionCount);
  }
  const namesOf = (name: string): readonly string[] => [
    ...new Set([name, ...(bodiesByName.get(foldName(name))?.names ?? [])]),
  ];
  const most = Math.max(0, ...acts.values());
  const least = inner === null && most >= OFTEN ? 2 : 1;
  const active = ranked(acts).filter(
    (name) =>
      stateOf(name) === name ||
      (isParty(name) && (acts.get(name) ?? 0) >= Math.max(least, most / FEW)),
  );
  if (active.length > MOST_SIDES) {
    const [own, rest] = [active.slice(0, MOST_SIDES - 1), active.slice(MOST_SIDES - 1)];
    return [
      ...own.map((name) => sideEntry(name, namesOf(name))),
      sideEntry('Other', rest.flatMap(namesOf)),
    ];
  }
  const others = ranked(named).filter((name) => !acts.has(name));
  return [...active, ...others].slice(0, MOST_SIDES).map((name) => sideEntry(name, namesOf(name)));
}

/** Share of all that happens from which one state's own bodies are told apart, and their share of that. */
const WITHIN = 0.6;
const BODIES = 0.4;

/**
 * The state within which nearly all takes place, as talks between parties do: its bodies are the
 * sides there. Null for talks between states.
 */
function stateWithin(
  spoken: readonly (readonly [body: string, state: string | null, acts: number])[],
): string | null {
  const [byState, byBody] = [new Map<string, number>(), new Map<string, Map<string, number>>()];
  let all = 0;
  for (const [body, state, acts] of spoken) {
    all += acts;
    if (state === null || acts === 0) continue;
    byState.set(state, (byState.get(state) ?? 0) + acts);
    if (body === state) continue;
    const bodies = byBody.get(state) ?? new Map<string, number>();
    byBody.set(state, bodies.set(body, (bodies.get(body) ?? 0) + acts));
  }
  const [first] = ranked(byState);
  if (first === undefined) return null;
  const total = byState.get(first) ?? 0;
  const own = [...(byBody.get(first)?.values() ?? [])];
  const inBodies = own.reduce((sum, acts) => sum + acts, 0);
  return total >= WITHIN * all && own.length > 1 && inBodies >= BODIES * total ? first : null;
}

function ranked(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || compareStrings(a, b))
    .map(([name]) => name);
}

/** A body that takes part in so many times fewer articles than the first is no side of its own. */
const FEW = 8;

/** Where somebody takes part so often, a body that does so once is no side. */
const OFTEN = 3;

function isParty(name: string): boolean {
  return !OUTLETS.test(name) && !EVERYWHERE.has(name);
}

/** Bodies of which every state has one: they say nothing without it. By hand. */
const EVERYWHERE = new Set([
  'Security Council',
  'National Security Council',
  'Supreme Court',
  'Council of Ministers',
  'Parliament',
]);

/** Who reports, and is party to nothing. By hand. */
const OUTLETS =
  /\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Guardian|Telegraph|Gazette|Magazine|Radio|Television|TV|Broadcasting)\b|^(?:AP|AFP|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|Reuters|Bloomberg|Politico|Axios|Xinhua|TASS|Tass|Interfax|Al Jazeera|Associated Press|Agence France-Presse|People's Daily|Al Arabiya|Asharq Al-Awsat|Deutsche Welle|China Daily|Anadolu|Kyodo)$/;

/** The body of the newest office still held; of a state or body its own; null for none and for observers. */
function bodyOf(
  { kind, name, roles, bodies }: SideSpeaker,
  stateOfOffice: StateOfOffice,
): string | null {
  if (kind === 'country') return name;
  if (kind === 'organisation') return bodies[0] ?? name;
  if (kind !== 'person') return null;
  const newest = roles.toSorted((a, b) => (b.attested?.latest ?? 0) - (a.attested?.latest ?? 0));
  for (const { office, of, former } of newest) {
    const body = former || OBSERVERS.test(office) ? null : (of ?? stateOfOffice(office));
    if (body !== null) return body;
  }
  return bodies[0] ?? null;
}

/** Callings of those who watch and write. By hand. */
const OBSERVERS =
  /(?:analyst|anchor|author|columnist|commentator|correspondent|economist|editor|expert|fellow|historian|host|journalist|lecturer|observer|photographer|pollster|presenter|professor|reporter|researcher|scholar|strategist|writer)$/;

function sideEntry(name: string, members: readonly string[]): SideEntry {
  return { id: asId(slugOf(name)), name, members, hue: null };
}

/** Sides by name, each with its hue; those without one take the next that is free. */
export function paintSides(entries: readonly SideEntry[]): readonly Side[] {
  const taken = new Set(entries.map(({ hue }) => hue));
  const free: Hue[] = HUES.filter((hue) => !taken.has(hue));
  return entries
    .toSorted((a, b) => compareStrings(a.name, b.name))
    .map(({ id, name, hue }) => ({ id, name, hue: hue ?? free.shift() ?? 'slate' }));
}
