import type { Actor, Hue } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';

/** The hue of an actor's side; null for no side and for nobody. */
export function hueOf(actor: Actor | undefined, index: RecordIndex): Hue | null {
  return (actor?.side && index.sidesById.get(actor.side)?.hue) ?? null;
}
