import { periodInWords } from '../in-words.ts';
import type { Anchors, Dated, DaySpan } from './dated.ts';
import { isFuture } from '../tense.ts';

/** What lasts from one date to another; null where they do not follow each other. */
export function joined(first: Dated, last: Dated | null): Dated | null {
  if (!last || last.last < first.last || last.first < first.first) return null;
  const because = first.because && `${first.because}, to ${periodInWords(last.period)}`;
  return { ...first, until: daysOf(last), timex: null, because };
}

/**
 * What lasts, told at the words for one of its ends, whose TIMEX3 value stays. An end that is not told
 * reaches to the day of speaking, the furthest that the text supports.
 */
export function placeLasting(
  end: 'first' | 'last',
  named: Dated | null,
  other: Dated | null,
  anchors: Anchors,
): Dated | null {
  if (!named) return null;
  if (other) {
    const whole = end === 'first' ? joined(named, other) : joined(other, named);
    return whole ? { ...whole, timex: named.timex } : named;
  }
  const { speech } = anchors;
  const now = speech === null ? daysOf(named) : { first: speech, last: speech };
  if (end === 'first')
    return { ...named, open: 'end', until: now.first < named.last ? daysOf(named) : now };
  const start = now.last > named.first ? daysOf(named) : now;
  return { ...named, ...start, open: 'start', until: daysOf(named) };
}

function daysOf({ first, last }: DaySpan): DaySpan {
  return { first, last };
}

/** "before the end of the month": from the last day told, or from the day of speaking, to then. */
export function placeUpTo(of: Dated | null, anchors: Anchors): Dated | null {
  const day = anchors.references.find(({ period }) => period.unit === 'day');
  const from = isFuture(anchors.tense()) ? anchors.speech : (day?.first ?? anchors.speech);
  if (!of || from === null || from > of.last || from < of.period.first) return of;
  return { ...of, first: from };
}
