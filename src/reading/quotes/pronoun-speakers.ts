import { rangeContains } from '../../model/span.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker } from './speaker.ts';
import { isMark, isMarked, lowerAt, mentionOn } from './token-queries.ts';

/**
 * Who "he" or "she" is when one goes on speaking: the speaker of the statement right before, unless
 * this unit names the one the pronoun was linked to, or the other pronoun stands for that speaker.
 */
export function continueSpeaker(
  view: QuoteView,
  unit: QuoteUnit,
  speaker: Speaker,
  last: Speaker | null,
): Speaker {
  const pronoun = lowerAt(view, speaker.from);
  if (pronoun === 'it' && speaker.to === speaker.from + 1)
    return last && isBody(view, unit, speaker, last)
      ? { ...speaker, entities: last.entities }
      : speaker;
  const isAlone = speaker.to === speaker.from + 1;
  if (pronoun === 'they' && isAlone && !isGroup(view, speaker))
    return last && isSeveral(view, last) ? goingOn(speaker, last) : speaker;
  const isPronoun = isAlone && (pronoun === 'he' || pronoun === 'she');
  if (!isPronoun || !last || last.entities.length > 1) return speaker;
  const [own, before] = [speaker.entities[0], last.entities[0]];
  if (own === before || (own !== undefined && isNamedIn(view, unit, own, speaker))) return speaker;
  if (before === undefined) return isPlural(view, last) ? speaker : { ...speaker, entities: [] };
  const isSomebody =
    ['person', 'unnamed'].includes(view.entities[before]?.kind ?? '') || isSurname(view, last);
  return isSomebody && !isOther(view, before, pronoun)
    ? { ...speaker, entities: last.entities }
    : speaker;
}

/** Whether a body, state or several people are what the pronoun was linked to; one person is none for "they". */
function isGroup(view: QuoteView, { entities }: Speaker): boolean {
  const [only] = entities;
  return entities.length > 1 || (only !== undefined && view.entities[only]?.kind !== 'person');
}

/** The pronoun for those who spoke last; their description itself where that is all there is to show. */
function goingOn(speaker: Speaker, last: Speaker): Speaker {
  if (last.entities.length > 0) return { ...speaker, entities: last.entities };
  return { ...speaker, start: last.start, end: last.end, entities: [] };
}

/** One capital word that is no short form: a surname that names could not tell from a body. */
function isSurname(view: QuoteView, { from, to, entities }: Speaker): boolean {
  const [only] = entities;
  const isAlone = to === from + 1 && view.entities[only ?? -1]?.kind === 'organisation';
  return isAlone && /^\p{Lu}\p{Ll}+$/u.test(view.tokens.words[from] ?? '');
}

/** "Two sources", "the sides", "Ruiz and Lind". */
function isSeveral(view: QuoteView, { start, end, entities }: Speaker): boolean {
  if (entities.length > 1) return true;
  const [only] = entities;
  if (only !== undefined && view.entities[only]?.kind === 'person') return false;
  return /(?:[a-rt-z]s|people)$/.test(view.text.slice(start, end));
}

/** "officials", "they", "critics": no one "he". */
function isPlural(view: QuoteView, speaker: Speaker): boolean {
  const words = view.text.slice(speaker.start, speaker.end);
  return /s$|^(?:they|we|who|it)$/i.test(words) || !/official|source|spokes|diplomat/i.test(words);
}

/** Whether the reporter names the entity in this unit before the pronoun. */
function isNamedIn(view: QuoteView, unit: QuoteUnit, entity: number, speaker: Speaker): boolean {
  const opensWithParticiple = lowerAt(view, unit.from).endsWith('ing');
  if (opensWithParticiple && isMark(view, speaker.from - 1, ',')) return false;
  for (let i = unit.from; i < speaker.from; i += 1) {
    const mention = mentionOn(view, i);
    if (!isMarked(view, i) && mention?.entities.includes(entity))
      return rangeContains(unit, mention);
  }
  return false;
}

/** Whether the entity is elsewhere called by the other pronoun more often than by this one. */
function isOther(view: QuoteView, entity: number, pronoun: string): boolean {
  const balance = view.heBalance.get(entity) ?? 0;
  return pronoun === 'he' ? balance < 0 : balance > 0;
}

/** "…, it said": the body, state or group that spoke last, unless this unit names whom "it" stands for. */
function isBody(view: QuoteView, unit: QuoteUnit, speaker: Speaker, last: Speaker): boolean {
  const [own, before] = [speaker.entities[0], last.entities[0]];
  if (before === undefined || last.entities.length > 1) return false;
  if (own !== undefined && isNamedIn(view, unit, own, speaker)) return false;
  const kind = view.entities[before]?.kind ?? '';
  return ['organisation', 'country', 'group'].includes(kind);
}
