import { epochDayToCivil } from '../../../model/calendar.ts';
import type { Meaning } from '../meaning.ts';
import { monthPeriod } from '../period.ts';
import type { Period } from '../period.ts';
import { chooseNear } from './choose-near.ts';
import { anchoredPeriod, statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';

type NamedMeaning = Extract<Meaning, { readonly type: 'named' }>;

/** A month, season, quarter or half: in the year told beside it, as pointed at, or in the year that fits best. */
export function placeNamed(
  meaning: NamedMeaning,
  of: Dated | null,
  anchors: Anchors,
): Dated | null {
  const { unit, month } = meaning.period;
  if (of) {
    const period = monthPeriod(epochDayToCivil(of.first).year, month, unit);
    return of.because === null ? statedPeriod(period) : anchoredPeriod(period, of.because);
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
