import type { Mention, Quotation } from '../../model/reading.ts';
import type { EventView } from './event-view.ts';
import { lowerAt, rangeOfTokens } from './event-view.ts';

/** How far behind "we" the others may be told, in tokens: "we had a good meeting yesterday with Ruiz". */
const OTHERS_REACH = 10;

/** "I met Ruiz", "my talks with Ruiz" between quotation marks: whoever says so; null for other words and unknown speakers. */
export function firstPerson(view: EventView, i: number): Mention | null {
  if (!isFirstPerson(view, i)) return null;
  const entity = speakerAt(view, i);
  if (entity < 0) return null;
  return {
    ...rangeOfTokens(view, i, i + 1),
    kind: view.layers.entities[entity]?.kind ?? 'person',
    form: 'pronoun',
    entities: [entity],
    standsForGovernment: false,
    rule: 'events/first-person',
  };
}

/** "we" alone may be all who met; with somebody behind "with" it is the side of the speaker. */
function isFirstPerson(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  if (lower === 'i') return view.tokens.words[i] === 'I';
  if (lower === 'me' || lower === 'my') return true;
  if (lower !== 'we') return false;
  for (let j = i + 1; j < i + OTHERS_REACH; j += 1) {
    if (lowerAt(view, j) === 'with') return true;
    if (/^[.;:,?!]$/.test(lowerAt(view, j))) return false;
  }
  return false;
}

/** Index of the one person known to say the words at token i; -1 for none. */
function speakerAt({ layers, tokens }: EventView, i: number): number {
  const at = tokens.starts[i] ?? 0;
  const quotation = lastStarting(layers.quotations, at);
  if (!quotation || quotation.directness === 'paraphrase') return -1;
  const isInside = quotation.parts.some(({ start, end }) => start <= at && at < end);
  const [speaker, ...others] = quotation.speaker?.entities ?? [];
  if (!isInside || speaker === undefined || others.length > 0) return -1;
  return layers.entities[speaker]?.kind === 'person' ? speaker : -1;
}

/** The last quotation that starts at `at` or before. */
function lastStarting(quotations: readonly Quotation[], at: number): Quotation | null {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.parts[0]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return quotations[low - 1] ?? null;
}
