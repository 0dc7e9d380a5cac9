import { describeRows } from './table.ts';

describeRows('dates/duration', [
  ['They met for three days.', 'three days = (P3D)'],
  ['They met for over two hours.', 'two hours = (PT2H)'],
  ['It took two and a half years.', 'two and a half years = (P2Y6M)'],
  ['The 10-year plan stands.', 'The 10-year = (P10Y)'],
  ['It grew in the last three months.', 'the last three months = (P3M)'],
  ['It grew for weeks.', 'weeks = (PXW)'],
  ['It grew for 30-plus years.', '30-plus years = (P30Y)'],
  ['A week-long walk.', 'A week-long = (P1W)'],
  ['He is 48 years old, his 12-year-old son too.'],
  ['The Six-Day War ended.'],
]);
