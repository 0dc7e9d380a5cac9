import type { Page } from './window.ts';
import { openWindow } from './window.ts';
import { readParts } from './rules/numeric-date.ts';
import { DIGITS, MONTH } from './time-words.ts';

/**
 * Whether a page writes the day before the month in figures. A date that works only one way decides;
 * then stops between the figures (05.11.2022), then how the page writes dates with month names;
 * else month first.
 */
export function isDayFirst(page: Omit<Page, 'isDayFirst'>): boolean {
  const w = openWindow({ ...page, isDayFirst: true }, { start: 0, end: page.text.length });
  let [votes, hints, dots] = [0, 0, 0];
  for (let i = 0; i < w.to; i += 1) {
    if (w.kinds[i] === MONTH) hints += hintOf(w.kinds, i);
    if (w.kinds[i] !== DIGITS) continue;
    const parts = readParts(w, i);
    if (!parts || parts[0].length > 2 || parts[1].startsWith('m')) continue;
    votes += Number(parts[0]) > 12 ? 1 : Number(parts[1]) > 12 ? -1 : 0;
    dots += w.tokens.words[i + 1] === '/' ? 0 : 1;
  }
  if (votes !== 0) return votes > 0;
  return dots > 0 || hints > 0;
}

/** 1 for "7 November", -1 for "November 7". */
function hintOf(kinds: Uint8Array, i: number): number {
  if (kinds[i - 1] === DIGITS && kinds[i + 1] === DIGITS) return 1;
  return kinds[i + 1] === DIGITS && kinds[i + 2] !== DIGITS ? -1 : 0;
}
