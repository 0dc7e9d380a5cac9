import type { Correction } from '../../model/corrections.ts';
import { asId } from '../../model/ids.ts';
import type { ActorId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { Actor } from '../../model/record.ts';
import { slugOf } from '../../model/slug.ts';
import { foldName } from '../link/name-parts.ts';

/** Finds the actor a correction names: by its name, else by a printed form; null for none. */
export type ActorByName = (name: string) => ActorId | null;

/** Looks actors up by name. */
export function actorsByName(actors: readonly Actor[]): ActorByName {
  const names = new Map<string, ActorId>();
  for (const { id, name } of actors) {
    if (!names.has(foldName(name))) names.set(foldName(name), id);
  }
  for (const { id, variants } of actors) {
    for (const { text } of variants) {
      if (!names.has(foldName(text))) names.set(foldName(text), id);
    }
  }
  return (name) => names.get(foldName(name)) ?? null;
}

/** The actors, with one more for each name that corrections bring and no article has. By id. */
export function addNamedActors(
  actors: readonly Actor[],
  corrections: readonly Correction[],
): readonly Actor[] {
  const find = actorsByName(actors);
  const names = corrections.flatMap(namesIn).filter((name) => find(name) === null);
  const added = [...new Set(names)].map(newActor);
  return [...actors, ...added].toSorted((a, b) => compareStrings(a.id, b.id));
}

function namesIn({ action }: Correction): readonly string[] {
  if (action.type === 'event-participants') return action.add.map(({ name }) => name);
  if (action.type === 'event-add') return action.event.participants.map(({ name }) => name);
  const speaker =
    action.type === 'statement-speaker'
      ? action.speaker
      : action.type === 'statement-add'
        ? action.statement.speaker
        : null;
  return speaker === null ? [] : [speaker];
}

function newActor(name: string): Actor {
  return {
    id: asId(slugOf(name)),
    name,
    kind: 'person',
    side: null,
    roles: [],
    variants: [],
    documents: [],
    mentionCount: 0,
    firstMentions: [],
    merges: [],
    rule: 'correction',
  };
}
