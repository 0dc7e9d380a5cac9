import type { NamesLayer, ReadingContext } from '../context.ts';

/** Entities and their mentions in the article text; mentions in order, longest first at one start. */
export function readNames(_context: ReadingContext): NamesLayer {
  return { entities: [], mentions: [] };
}
