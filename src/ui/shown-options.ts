/** One thing that can be ticked. */
export interface CheckOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly count: number;
}

/** A list longer than this is cut and gets a field to find the rest. */
export const MOST_SHOWN = 14;

/**
 * Of a long list: what is chosen, in its order, then what the typed words are in, most telling
 * first. Case and marks over letters do not count.
 */
export function shownOptions<Id extends string>(
  options: readonly CheckOption<Id>[],
  chosen: readonly Id[],
  typed: string,
): readonly CheckOption<Id>[] {
  const words = fold(typed).split(' ');
  const kept = options.filter(({ id }) => chosen.includes(id));
  const found = options.filter(({ id, label }) => {
    const folded = fold(label);
    return !chosen.includes(id) && words.every((word) => folded.includes(word));
  });
  const room = Math.max(0, MOST_SHOWN - kept.length);
  return [...kept, ...found.toSorted((a, b) => b.count - a.count).slice(0, room)];
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
