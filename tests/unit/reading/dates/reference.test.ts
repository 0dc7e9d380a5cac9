import { describeRows } from './table.ts';

describeRows('dates/reference', [
  ['They now agree.', 'now = (PRESENT_REF)'],
  ['They recently met.', 'recently = (PAST_REF)'],
  ['In the future they may.', 'future = (FUTURE_REF)'],
  ['A better future and future talks.'],
]);

describeRows('dates/every', [
  ['The daily briefing.', 'daily = (P1D)'],
  ['They meet every Monday.', 'every Monday = (XXXX-WXX-1)'],
  ['They march each July.', 'each July = (XXXX-07)'],
]);
