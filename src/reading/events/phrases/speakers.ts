import type { Mention, Quotation } from '../../../model/reading.ts';
import type { EventView } from './event-view.ts';
import { lowerAt, rangeOfTokens } from './event-view.ts';

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

const FIRST_PERSONS = new Set(['me', 'my', 'we']);

function isFirstPerson(view: EventView, i: number): boolean {
  const lower = lowerAt(view, i);
  return lower === 'i' ? view.tokens.words[i] === 'I' : FIRST_PERSONS.has(lower);
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
