import type { EventWords } from './event-words.ts';
import { measureText } from './measure-text.ts';

const GAP_PX = 4;
/** Slanted words lean out of their box. */
const SLANT_PX = 3;

/** Width of an event's words, as wide as they ever get: with the title in bold; `others` are drawn with it. */
export function labelWidth(words: EventWords | undefined, others: number, textPx: number): number {
  if (!words) return 0;
  const parts = [
    measureText(tabular(words.title), textPx, 600),
    others > 0 ? measureText(tabular(`+${others}`), textPx, 400) : 0,
    measureText(tabular(words.date), textPx, 400),
  ].filter((width) => width > 0);
  return parts.reduce((sum, width) => sum + width + GAP_PX, SLANT_PX - GAP_PX);
}

/** Tabular figures are all as wide as a nought. */
function tabular(text: string): string {
  return text.replace(/\d/g, '0');
}
