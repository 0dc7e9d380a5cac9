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
  const acts = new Map<string, number>();
  const named = new Map<string, number>();
  const bodies = speakers.filter(({ kind }) => kind === 'organisation');
  const bodiesByName = new Map(
    bodies.flatMap((body) => body.names.map((name) => [foldName(name), body] as const)),
  );
  for (const speaker of speakers) {
    const body = bodyOf(speaker, stateOfOffice);
    if (body === null) continue;
    const state = stateOf(body) ?? bodiesByName.get(foldName(body))?.name ?? body;
    if (speaker.acts > 0) acts.set(state, (acts.get(state) ?? 0) + speaker.acts);
    else if (speaker.kind === 'person' && stateOf(state) === state)
      named.set(state, (named.get(state) ?? 0) + speaker.mentionCount);
  }
  const namesOf = (name: string): readonly string[] => [
    ...new Set([name, ...(bodiesByName.get(foldName(name))?.names ?? [])]),
  ];
  const most = Math.max(0, ...acts.values());
  const active = ranked(acts).filter(
    (name) =>
      stateOf(name) === name || (!OUTLETS.test(name) && (acts.get(name) ?? 0) * FEW >= most),
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

function ranked(weights: ReadonlyMap<string, number>): readonly string[] {
  return [...weights]
    .toSorted(([a, one], [b, other]) => other - one || compareStrings(a, b))
    .map(([name]) => name);
}

/** A body that takes part in so many times fewer articles than the first is no side of its own. */
const FEW = 8;

/** Who reports, and is party to nothing. By hand. */
const OUTLETS =
  /\b(?:News|Times|Post|Press|Journal|Herald|Tribune|Guardian|Telegraph|Gazette|Magazine|Radio|Television|TV|Broadcasting)\b|^(?:AP|AFP|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|Reuters|Bloomberg|Politico|Axios|Xinhua|TASS|Tass|Interfax|Al Jazeera|Associated Press|Agence France-Presse)$/;

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
  return null;
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
