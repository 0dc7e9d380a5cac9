import { CLAUSE_BREAKS } from '../../lexicon/event-context.ts';
import type { Mention, ReportPlace } from '../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, lowerAt, mentionAt, startOf } from './event-view.ts';
import type { Trigger } from './triggers.ts';

/** Where the sentence puts the event: "in", "at" a named place after it, or one right before it. */
export function readWhere(
  view: EventView,
  trigger: Trigger,
  sentence: SentenceTokens,
): ReportPlace | null {
  const after = placeAfter(view, trigger, sentence);
  if (after.length > 0) return asPlace(view, after);
  const before = placeBefore(view, trigger, sentence);
  return before ? asPlace(view, [before]) : null;
}

function placeAfter(
  view: EventView,
  trigger: Trigger,
  sentence: SentenceTokens,
): readonly Mention[] {
  const places: Mention[] = [];
  for (let i = trigger.token + 1; i < sentence.to; i += 1) {
    const lower = lowerAt(view, i);
    const mention = mentionAt(view, i);
    if (mention && isPlaceHere(view, i, mention) && !places.includes(mention)) places.push(mention);
    if (stops(view, i, lower) && places.length === 0) return [];
    if (stops(view, i, lower)) return places;
  }
  return places;
}

function stops(view: EventView, i: number, lower: string): boolean {
  if (dateAt(view, i)) return false;
  return (
    lower === ';' ||
    lower === '“' ||
    (CLAUSE_BREAKS.has(lower) && lower !== 'where') ||
    lower === 'to' ||
    lower === 'but'
  );
}

function isPlaceHere(view: EventView, i: number, mention: Mention): boolean {
  if (view.isRole[i] === 1) return false;
  const before = prepositionBefore(view, i, mention);
  if (mention.kind === 'place')
    return (
      before === 'in' ||
      before === 'at' ||
      before === 'near' ||
      before === ',' ||
      before === 'visit'
    );
  if (mention.kind === 'country') return before === 'in' || before === 'visit';
  return mention.kind === 'organisation' && before === 'at';
}

function prepositionBefore(view: EventView, i: number, mention: Mention): string {
  let j = i;
  while (j > 0 && startOf(view.tokens, j) > mention.start) j -= 1;
  j -= 1;
  while (/^(?:the|his|her|its|their|a|an)$/.test(lowerAt(view, j))) j -= 1;
  const lower = lowerAt(view, j);
  return /^(?:visit|visits|visited|visiting|tour|toured)$/.test(lower) ? 'visit' : lower;
}

/** "the Washington meeting", "In Moscow, X met Y". */
function placeBefore(view: EventView, trigger: Trigger, sentence: SentenceTokens): Mention | null {
  const beside = mentionAt(view, trigger.token - 1);
  if (trigger.frame === null && beside?.kind === 'place') return beside;
  for (let i = trigger.token - 1; i >= sentence.from; i -= 1) {
    const mention = mentionAt(view, i);
    if (
      mention?.kind === 'place' &&
      /^(?:in|at)$/.test(prepositionBefore(view, i, mention)) &&
      view.isRole[i] !== 1
    )
      return mention;
    if (stops(view, i, lowerAt(view, i))) return null;
  }
  return null;
}

function asPlace(view: EventView, places: readonly Mention[]): ReportPlace | null {
  const first = places[0];
  if (!first) return null;
  const named = places.map((mention) => ({ mention, name: nameOf(view, mention) }));
  const city =
    named.find(({ mention, name }) => mention.kind === 'place' && isCity(view, name))?.name ?? null;
  const venue = named.find(
    ({ mention, name }) => mention.kind !== 'country' && !isCity(view, name),
  );
  const country = named.find(({ mention }) => mention.kind === 'country');
  return {
    range: { start: first.start, end: first.end },
    venue: venue?.name ?? null,
    city,
    country: country?.name ?? (city ? countryOf(view, city) : null),
  };
}

function nameOf(view: EventView, mention: Mention): string {
  const entity = view.layers.entities[mention.entities[0] ?? -1];
  return entity?.name ?? view.context.prepared.text.slice(mention.start, mention.end);
}

function isCity(_view: EventView, name: string): boolean {
  return !/\b(?:House|Center|Centre|Palace|Hotel|Hall|Kremlin|Headquarters|Building|Airport|Base)\b/.test(
    name,
  );
}

function countryOf(_view: EventView, _city: string): string | null {
  return null;
}
