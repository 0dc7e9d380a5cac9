import type { ActorId } from '../../model/ids.ts';
import type { Actor, ParleyRecord } from '../../model/record.ts';

/** Names as headlines have them, by actor. */
export type ShortNames = ReadonlyMap<ActorId, string>;

const remembered = new WeakMap<ParleyRecord, ShortNames>();

/**
 * Surnames of people, whole names where two people share one and for everyone else. Worked out
 * once a record.
 */
export function shortNames(record: ParleyRecord): ShortNames {
  const known = remembered.get(record);
  if (known) return known;
  const names = new Map<ActorId, string>();
  const bearers = new Map<string, number>();
  for (const actor of record.actors) {
    const name = surnameOf(actor);
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  for (const actor of record.actors) {
    const name = surnameOf(actor);
    names.set(actor.id, (bearers.get(name) ?? 0) > 1 ? actor.name : name);
  }
  remembered.set(record, names);
  return names;
}

/** The last word of a person's name with the particles before it: "van der Berg". */
function surnameOf({ name, kind }: Actor): string {
  if (kind !== 'person') return name;
  const words = name.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  const particle = words.findIndex((word, at) => at > 0 && /^\p{Ll}/u.test(word));
  return words.slice(particle > 0 ? particle : -1).join(' ');
}
