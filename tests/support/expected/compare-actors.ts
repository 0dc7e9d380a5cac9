import type { Actor } from '../../../src/model/record.ts';
import type { ExpectedRecord } from './expected-files.ts';
import { newTally, note, noteMissing, noteSpurious } from './tally.ts';
import type { Tally } from './tally.ts';

/** The actor that an expected name means: by name, an accepted name, or a printed form. */
export type ActorOfName = (name: string) => Actor | null;

/** Looks actors up by the names of the expected record. */
export function actorFinder(actors: readonly Actor[], expected: ExpectedRecord): ActorOfName {
  const accepted = new Map(expected.actors.map(({ name, accept }) => [name, accept?.name ?? []]));
  const misspelt = new Map(expected.actors.map(({ name, variants }) => [name, variants ?? []]));
  return (name) => {
    const names = new Set([name, ...(accepted.get(name) ?? [])].map(fold));
    return (
      actors.find((actor) => names.has(fold(actor.name))) ??
      actors.find(({ variants }) => variants.some(({ text }) => names.has(fold(text)))) ??
      actors.find((actor) => misspelt.get(name)?.includes(actor.name)) ??
      null
    );
  };
}

/** A name without its article, its apostrophes straight. */
function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|an?|another) /, '')
    .replaceAll('’', "'");
}

/** Names, kinds, sides, and that misspellings are no actors of their own. */
export function compareActors(
  actors: readonly Actor[],
  expected: ExpectedRecord,
  find: ActorOfName,
): { readonly actors: Tally; readonly sides: Tally; readonly merges: Tally } {
  const [names, sides, merges] = [newTally(), newTally(), newTally()];
  const meant = new Set<Actor>();
  for (const { name, kind, side, optional, variants = [], accept } of expected.actors) {
    const actor = find(name);
    if (actor) meant.add(actor);
    if (optional) continue;
    if (!actor) {
      noteMissing(names, `no actor ${name}`);
      continue;
    }
    note(names, actor.kind === kind ? null : `${name} is a ${actor.kind}, not a ${kind}`);
    const isRight = [side, ...(accept?.side ?? [])].includes(actor.side);
    note(sides, isRight ? null : `${name} is of side ${actor.side}, not ${side}`);
    for (const variant of variants) {
      const isMerged = actor.variants.some(({ text }) => text === variant);
      const reason = actor.merges.find(({ from, into }) => [from, into].includes(variant));
      note(merges, isMerged && reason ? null : `${variant} was not merged into ${name}`);
    }
  }
  for (const actor of actors) {
    if (!meant.has(actor)) noteSpurious(names, `${actor.name} (${actor.kind}) is no actor`);
  }
  return { actors: names, sides, merges };
}
