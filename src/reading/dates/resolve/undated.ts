import type { Meaning } from '../meaning.ts';

/** The TIMEX3 value of words that no anchor places: `XXXX-11-07`, `XXXX-WXX-1`; null where nothing is told. */
export function undatedTimex(meaning: Meaning): string | null {
  if (meaning.type === 'timex') return meaning.timex;
  if (meaning.type === 'shift') return meaning.from === 'ahead' ? meaning.duration : null;
  if (meaning.type === 'weekday') return `XXXX-WXX-${meaning.weekday}`;
  if (meaning.type === 'reach') return meaning.way > 0 ? 'FUTURE_REF' : 'PAST_REF';
  if (meaning.type === 'part' || meaning.type === 'upTo') return undatedTimex(meaning.of);
  if (meaning.type === 'lasting') return undatedTimex(meaning.named);
  if (meaning.type === 'time') return withClock(undatedTimex(meaning.day), meaning.clock);
  if (meaning.type === 'named' && meaning.period.unit === 'month')
    return `XXXX-${two(meaning.period.month)}`;
  if (meaning.type !== 'calendar' || meaning.month === null) return null;
  return `XXXX-${two(meaning.month)}-${two(meaning.day)}`;
}

function withClock(day: string | null, clock: string): string | null {
  return day === null ? null : day + clock;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
