/** Which of several like stretches of time is meant, seen from an anchor. */
export type Pointer =
  | 'last'
  | 'this'
  | 'next'
  | 'past'
  | 'coming'
  | 'previous'
  | 'following'
  | 'that'
  | 'latest'
  | 'bare';

/** Words that point at a stretch of time, in lower case. By hand. */
export const POINTERS: ReadonlyMap<string, Pointer> = new Map<string, Pointer>([
  ['last', 'last'],
  ['past', 'past'],
  ['this', 'this'],
  ['current', 'this'],
  ['present', 'this'],
  ['next', 'next'],
  ['coming', 'coming'],
  ['upcoming', 'coming'],
  ['forthcoming', 'coming'],
  ['previous', 'previous'],
  ['preceding', 'previous'],
  ['prior', 'previous'],
  ['following', 'following'],
  ['ensuing', 'following'],
  ['succeeding', 'following'],
  ['subsequent', 'following'],
  ['that', 'that'],
  ['same', 'that'],
  ['latest', 'latest'],
  ['recent', 'past'],
]);

/** Days counted from today. By hand. */
export const DEICTIC_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Parts of a stretch of time with their TIMEX3 modifier. By hand. */
export const PARTS: ReadonlyMap<string, 'START' | 'MID' | 'END'> = new Map([
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['opening', 'START'],
  ['outset', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['end', 'END'],
  ['close', 'END'],
]);

/** Single words for now, before and after, with their TIMEX3 value. By hand. */
export const REFERENCES: ReadonlyMap<string, string> = new Map([
  ['now', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['previously', 'PAST_REF'],
  ['formerly', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['soon', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
]);

/** Words for what comes back regularly, with their TIMEX3 value. By hand. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
]);
