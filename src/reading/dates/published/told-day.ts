import type { ReadingContext } from '../../context.ts';
import { pageOf } from '../page.ts';
import { scanSentence } from '../scan.ts';
import { openWindow } from '../window.ts';
import { printedDay } from './printed-day.ts';
import type { PrintedDay } from './printed-day.ts';

/** "This article was first published", "the following press release was issued", "the interview was conducted". */
const CAME_OUT =
  /\b(?:(?:this|following|above|original) (?:\w+ )?(?:article|story|release|statement|report|interview|piece|essay|column)|(?:interview|article|it)) (?:was|were) (?:(?:first|originally|initially) )?(?:published|issued|released|conducted|posted)\b/i;
/** Such words of an article that has been named may tell of any other: "it was issued", "the article was released". */
const OF_ANOTHER = /\b(?:it|article) (?:was|were) (?:issued|released|published|posted)\b/i;
/** Longest such note, in UTF-16 units. */
const LONGEST = 240;
/** Sentences at either end of a page among which one is looked for. */
const ENDS = 5;

/** "The following press release was published by the ministry on 5 May 2024", "The interview was conducted on 9 April 2024". */
export function readToldDay(context: ReadingContext): PrintedDay | null {
  const { sentences, furniture, prepared } = context;
  const ends = [...sentences.slice(0, ENDS), ...sentences.slice(-ENDS), ...furniture];
  for (const range of ends) {
    const words = prepared.text.slice(range.start, Math.min(range.end, range.start + LONGEST + 1));
    const out = words.length > LONGEST ? null : CAME_OUT.exec(words);
    if (!out || (OF_ANOTHER.test(out[0]) && !/^this /i.test(out[0]))) continue;
    const window = openWindow(pageOf(prepared), range);
    const day = scanSentence(window)
      .flatMap((candidate) => printedDay(candidate) ?? [])
      .find((printed) => printed.value.precision === 'day');
    if (day && day.range.start > range.start + out.index) return day;
  }
  return null;
}
