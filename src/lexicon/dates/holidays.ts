/** How a holiday's day is found in a year: a fixed day, the nth weekday of a month (-1 is the last), or days from Easter. */
export type HolidayDay =
  | { readonly type: 'fixed'; readonly month: number; readonly day: number }
  | {
      readonly type: 'weekday';
      readonly month: number;
      readonly weekday: number;
      readonly nth: number;
    }
  | { readonly type: 'easter'; readonly offset: number };

function fixed(month: number, day: number): HolidayDay {
  return { type: 'fixed', month, day };
}

/**
 * Days that news names instead of a date, in lower case, words parted by one blank. Only names that
 * mean one day in every English-speaking country that keeps them. By hand.
 */
export const HOLIDAYS: ReadonlyMap<string, HolidayDay> = new Map<string, HolidayDay>([
  ["new year's day", fixed(1, 1)],
  ["new year's eve", fixed(12, 31)],
  ['new year day', fixed(1, 1)],
  ['new year', fixed(1, 1)],
  ["valentine's day", fixed(2, 14)],
  ["international women's day", fixed(3, 8)],
  ["saint patrick's day", fixed(3, 17)],
  ["st. patrick's day", fixed(3, 17)],
  ['saint patrick', fixed(3, 17)],
  ['april fools', fixed(4, 1)],
  ['earth day', fixed(4, 22)],
  ['may day', fixed(5, 1)],
  ["international workers' day", fixed(5, 1)],
  ['halloween', fixed(10, 31)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ['thanksgiving', { type: 'weekday', month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving day', { type: 'weekday', month: 11, weekday: 4, nth: 4 }],
  ['labor day', { type: 'weekday', month: 9, weekday: 1, nth: 1 }],
  ['memorial day', { type: 'weekday', month: 5, weekday: 1, nth: -1 }],
  ['ash wednesday', { type: 'easter', offset: -46 }],
  ['palm sunday', { type: 'easter', offset: -7 }],
  ['good friday', { type: 'easter', offset: -2 }],
  ['easter', { type: 'easter', offset: 0 }],
  ['easter sunday', { type: 'easter', offset: 0 }],
  ['easter monday', { type: 'easter', offset: 1 }],
  ['pentecost', { type: 'easter', offset: 49 }],
]);

/** The first words of the holidays. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => /^[a-z]+/.exec(name)?.[0] ?? name),
);
