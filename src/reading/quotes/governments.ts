import { PREPOSITION } from '../../lexicon/function-words.ts';
import type { KnownName } from '../../lexicon/known-names.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import type { QuoteView } from './quote-view.ts';
import { has, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** What states speak through without a name of its own. By hand. */
const VOICES = new Set(
  'government governments ministry ministries authorities side sides delegations statement communique communiqué declaration readout'.split(
    ' ',
  ),
);

/**
 * The states that speak as "the United States and Saudi governments", "a joint US-Turkish statement": entities
 * of the states named, by name or adjective, in order. None where no such word is the head, no state is named, or one of them is no entity of the document.
 */
export function governmentsIn(view: QuoteView, { from, to }: TokenRange): readonly number[] {
  let head = from;
  while (head + 1 < to && !has(view, head + 1, PREPOSITION)) head += 1;
  if (!VOICES.has(lowerAt(view, head))) return [];
  const { knownNames } = view.context.lexicon;
  const found = new Set<number>();
  for (let i = from; i < head; i += 1) {
    const match = matchPhrase(knownNames, view.tokens.words, i, head);
    const state = match && stateOf(match.value);
    if (!match || state === null) continue;
    const entity = view.entities.findIndex(
      ({ kind, name }) => kind === 'country' && name === state,
    );
    if (entity < 0) return [];
    found.add(entity);
    i = match.end - 1;
  }
  return [...found];
}

/** The state that a name, an adjective or a capital stands for; null for any other name. */
function stateOf({ kind, name, state }: KnownName): string | null {
  if (kind === 'country') return name;
  return kind === 'demonym' || kind === 'capital' ? state : null;
}
