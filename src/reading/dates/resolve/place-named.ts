import { epochDayToCivil } from '../../../model/calendar.ts';
import { periodInWords } from '../in-words.ts';
import type { Meaning } from '../meaning.ts';
import { monthPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { placeInStory } from './story.ts';
import { chooseNear } from './choose-near.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { isFuture } from '../tense.ts';

type NamedMeaning = Extract<Meaning, { readonly type: 'named' }>;

/** A month, season, quarter or half: in the year told beside it, as pointed at, or in the year that fits best. */
export function placeNamed(
  meaning: NamedMeaning,
  of: Dated | null,
  anchors: Anchors,
): Dated | null {
  const { unit, month } = meaning.period;
  if (of) {
    const { year } = epochDayToCivil(of.first);
    const period = settle(monthPeriod(year, month, unit), meaning, anchors);
    return of.because === null ? statedPeriod(period) : anchoredPeriod(period, of.because);
  }
  const reference = anchors.references[0];
  if (reference && (meaning.pointer === 'that' || meaning.pointer === 'following'))
    return fromReference(meaning, reference);
  if (anchors.story && meaning.pointer === 'bare') {
    const { year } = epochDayToCivil(anchors.story.first);
    const periods = [year - 1, year, year + 1].map((y) => monthPeriod(y, month, unit));
    return placeInStory(periods, anchors.story);
  }
  if (anchors.speech === null) return null;
  const { year } = epochDayToCivil(anchors.speech);
  const years = [year - 2, year - 1, year, year + 1, year + 2];
  const period = choose(
    years.map((y) => monthPeriod(y, month, unit)),
    meaning,
    anchors,
  );
  return period && anchoredPeriod(period, `${becauseOf(meaning)} ${anchors.speechWords}`);
}

/** "that November": of the year told before; "the following May": the next after the date told before. */
function fromReference({ pointer, period }: NamedMeaning, reference: Dated): Dated {
  const { year } = epochDayToCivil(reference.first);
  const own = monthPeriod(year, period.month, period.unit);
  const isLater = pointer === 'following' && own.first <= reference.last;
  const found = isLater ? monthPeriod(year + 1, period.month, period.unit) : own;
  return anchoredPeriod(
    found,
    `${pointer === 'that' ? 'in the year of' : 'next after'} ${periodInWords(reference.period)}`,
  );
}

/** "the first half of the year" told as past is not one still to come. */
function settle(period: Period, { of }: NamedMeaning, anchors: Anchors): Period {
  const isBare = of?.type === 'unit' && of.pointer === 'bare' && anchors.speech !== null;
  const isAhead = isBare && period.first > (anchors.speech ?? 0) && !isFuture(anchors.tense());
  if (!isAhead) return period;
  const { year, month } = epochDayToCivil(period.first);
  return monthPeriod(year - 1, month, period.unit);
}

function becauseOf({ pointer, period }: NamedMeaning): string {
  if (pointer === 'last' || pointer === 'past') return `last such ${period.unit} before`;
  if (pointer === 'next' || pointer === 'coming') return `next such ${period.unit} after`;
  return `year left out; nearest ${period.unit} to`;
}

function choose(
  periods: readonly Period[],
  { pointer }: NamedMeaning,
  anchors: Anchors,
): Period | null {
  const speech = anchors.speech ?? 0;
  const { year } = epochDayToCivil((anchors.speech ?? 0) as Period['first']);
  if (pointer === 'last' || pointer === 'past' || pointer === 'previous')
    return periods.findLast(({ last }) => last < speech) ?? null;
  if (pointer === 'next' || pointer === 'coming' || pointer === 'following')
    return periods.find(({ first }) => first > speech) ?? null;
  if (pointer === 'this')
    return periods.find(({ first }) => epochDayToCivil(first).year === year) ?? null;
  return chooseNear(periods, anchors);
}
