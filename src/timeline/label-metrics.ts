import type { EventWords } from './event-words.ts';
import { measureText } from './measure-text.ts';

/** Height of a tier of titles at the usual text size. */
export const LABEL_TIER_PX = 15;
/** From the foot of the lowest words to the rows. */
export const BELOW_WORDS_PX = 8;

const SIZE_PX = 12;
const GAP_PX = 4;

/** Width of an event's words, as wide as they ever get: with the title in bold; `others` are drawn with it. */
export function labelWidth(words: EventWords | undefined, others: number): number {
  if (!words) return 0;
  const parts = [
    measureText(tabular(words.title), SIZE_PX, 600),
    others > 0 ? measureText(tabular(`+${others}`), SIZE_PX, 400) : 0,
    measureText(tabular(words.date), SIZE_PX, 400),
  ].filter((width) => width > 0);
  return parts.reduce((sum, width) => sum + width + GAP_PX, -GAP_PX);
}

/** Tabular figures are all as wide as a nought. */
function tabular(text: string): string {
  return text.replace(/\d/g, '0');
}
