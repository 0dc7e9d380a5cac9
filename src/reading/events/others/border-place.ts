import type { ReportPlace } from '../../../model/reading.ts';
import type { EventView } from '../phrases/event-view.ts';
import { afterLastToken, lowerAt, mentionAt, rangeOfTokens } from '../phrases/event-view.ts';
import type { Incident } from './incident-words.ts';
import type { Scene } from '../phrases/scene.ts';
import { isCapital } from '../phrases/words.ts';

/** "on the Ostran-Belmari border", "through the Selm Strait": a stretch of land or sea with a name; null for none. */
export function borderPlace({ view, sentence }: Scene, { to }: Incident): ReportPlace | null {
  for (let i = to; i < Math.min(sentence.to, to + BORDER_REACH); i += 1) {
    const mention = mentionAt(view, i);
    const isStretch = STRETCHES.test(lowerAt(view, i));
    if (!isStretch && mention?.kind !== 'place') continue;
    const from = isStretch ? stretchStart(view, i) : i;
    if (isStretch && from === i) continue;
    const end = isStretch ? i + 1 : endOfStretch(view, afterLastToken(view, mention ?? NOWHERE));
    const lead = lowerAt(view, from - 1) === 'the' ? from - 2 : from - 1;
    if (!/^(?:on|along|of|through|at|across|near)$/.test(lowerAt(view, lead))) continue;
    const range = rangeOfTokens(view, from, end);
    const isWhole = mention !== null && range.end === mention.end;
    const known = isWhole ? view.layers.entities[mention.entities[0] ?? -1]?.name : undefined;
    const venue = known ?? view.context.prepared.text.slice(range.start, range.end);
    return { range, venue, city: null, country: null };
  }
  return null;
}

const NOWHERE = { start: 0, end: 0 };

function endOfStretch(view: EventView, end: number): number {
  return STRETCHES.test(lowerAt(view, end)) ? end + 1 : end;
}

const STRETCHES = /^(?:border|frontier|corridor|strait|crossing|checkpoint|front|highway)$/;
/** How far behind an incident the stretch of land it struck is named, in tokens. */
const BORDER_REACH = 12;

/** Left over the capitals and hyphens of a name. */
function stretchStart(view: EventView, i: number): number {
  let j = i;
  while (isCapital(view, j - 1) || (lowerAt(view, j - 1) === '-' && isCapital(view, j - 2))) j -= 1;
  return j;
}
