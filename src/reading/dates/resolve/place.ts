import { civilToEpochDay, epochDayToCivil } from '../../../model/calendar.ts';
import type { Meaning } from '../meaning.ts';
import { periodOf } from '../period.ts';
import { statedPeriod } from './dated.ts';
import type { Anchors, Dated } from './dated.ts';
import { placeCalendar } from './place-calendar.ts';
import { joined, placeLasting, placeUpTo } from './place-lasting.ts';
import { placeHoliday } from './place-holiday.ts';
import { placeNamed } from './place-named.ts';
import { placeNth } from './place-nth.ts';
import { placePart } from './place-part.ts';
import { placeReach } from './place-reach.ts';
import { placeShift } from './place-shift.ts';
import { placeDeictic, placeRolling, placeTopic, placeUnit } from './place-unit.ts';
import { placeWeekday } from './place-weekday.ts';

/** Puts a meaning into the calendar; null where the anchors do not tell. */
export function place(meaning: Meaning, anchors: Anchors): Dated | null {
  switch (meaning.type) {
    case 'years':
      return statedPeriod(periodOf(meaning.unit, civilToEpochDay(meaning.year, 1, 1)));
    case 'deictic':
      return placeDeictic(meaning.days, anchors);
    case 'unit':
      return placeUnit(meaning, anchors);
    case 'rolling':
      return placeRolling(meaning.unit, meaning.pointer, anchors);
    case 'topic':
      return placeTopic(meaning.year, anchors);
    case 'reach':
      return placeReach(meaning, anchors);
    case 'range':
      return placeRange(place(meaning.first, anchors), meaning.last, anchors);
    case 'lasting':
      return placeLasting(
        meaning.end,
        place(meaning.named, anchors),
        meaning.other && place(meaning.other, anchors),
        anchors,
      );
    case 'upTo':
      return placeUpTo(place(meaning.of, anchors), anchors);
    case 'time':
      return placeTime(place(meaning.day, anchors), meaning.clock);
    case 'part':
      return placePart(meaning.part, place(meaning.of, anchors), anchors);
    case 'nth':
      return placeNth(meaning, place(meaning.of, anchors));
    case 'shift':
      return placeShift(
        meaning,
        typeof meaning.from === 'string' ? null : place(meaning.from, anchors),
        anchors,
      );
    case 'calendar':
    case 'named':
    case 'weekday':
    case 'holiday':
      return placeOf(meaning, meaning.of && place(meaning.of, anchors), anchors);
    case 'timex':
      break;
  }
  return null;
}

type MeaningWithOf = Extract<
  Meaning,
  { readonly type: 'calendar' | 'named' | 'weekday' | 'holiday' }
>;

function placeOf(meaning: MeaningWithOf, of: Dated | null, anchors: Anchors): Dated | null {
  if (meaning.of && !of) return null;
  if (meaning.type === 'calendar') return placeCalendar(meaning, of, anchors);
  if (meaning.type === 'named') return placeNamed(meaning, of, anchors);
  if (meaning.type === 'weekday') return placeWeekday(meaning, of, anchors);
  return placeHoliday(meaning, of, anchors);
}

function placeTime(day: Dated | null, clock: string): Dated | null {
  return day?.timex ? { ...day, timex: day.timex + clock } : day;
}

/** An end without a year takes that of the other; a last day before the first is of the year after. */
function placeRange(first: Dated | null, last: Meaning, anchors: Anchors): Dated | null {
  if (!first) return null;
  const { year } = epochDayToCivil(first.first);
  const isOpen = last.type === 'calendar' && last.year === null;
  if (!isOpen) return joined(first, place(last, anchors));
  const ends = [year, year + 1].map((y) => place({ ...last, year: y, of: null }, anchors));
  return joined(first, ends[0] ?? null) ?? joined(first, ends[1] ?? null);
}
