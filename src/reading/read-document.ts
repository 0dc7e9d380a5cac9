import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Document } from '../model/document.ts';
import type { Furniture, Reading } from '../model/reading.ts';
import { rangesOverlap } from '../model/span.ts';
import type { TextRange } from '../model/span.ts';
import { trimRange } from '../text/paragraphs.ts';
import { prepareText } from '../text/prepared-text.ts';
import { findMarkedStretches } from '../text/quotation-marks.ts';
import { cutTokens } from '../text/tokens.ts';
import type { ReadingContext } from './context.ts';
import { readDates, readPublished } from './dates/read-dates.ts';
import { readReports } from './events/read-reports.ts';
import { readNames } from './names/read-names.ts';
import { noteLanguage } from './language.ts';
import { findPageParts } from './page/find-furniture.ts';
import { readQuotations } from './quotes/read-quotations.ts';

/** Reads one article by itself: the same answer wherever it runs. Never throws on any text. */
export function readDocument(document: Document, lexicon: Lexicon): Reading {
  const whole = prepareText(document.text);
  const page = findPageParts(whole, document.head);
  const furniture = joinFurniture(page.furniture, document.furniture);
  const edges = furniture.flatMap(({ start, end }) => [start, end]);
  const prepared = { ...whole, tokens: cutTokens(document.text, whole.tokens, edges) };
  const sentences = outside(document.text, prepared.sentences, furniture);
  const context: ReadingContext = {
    head: document.head,
    prepared,
    lexicon,
    marked: findMarkedStretches(prepared),
    furniture,
    title: page.title,
    sentences,
  };
  const published = readPublished(context);
  const dates = readDates(context, published.value);
  const names = readNames(context);
  const quotations = readQuotations(context, { ...names, dates });
  const reports = readReports(context, {
    ...names,
    dates,
    quotations,
    published: published.value,
  });
  return {
    document: document.head.id,
    published: published.value,
    publishedRange: published.range,
    title: page.title,
    author: page.author,
    publisher: page.publisher,
    sentences,
    furniture,
    dates,
    ...names,
    quotations,
    reports,
    notes: noteLanguage(prepared.tokens, sentences, document.head.language),
  };
}

/** What a person marked wins over what was found where the two overlap. */
function joinFurniture(
  found: readonly Furniture[],
  marked: readonly TextRange[],
): readonly Furniture[] {
  const kept = found.filter((stretch) => !marked.some((mark) => rangesOverlap(mark, stretch)));
  const added = marked.map((mark) => ({ ...mark, rule: 'correction' }));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

/** What the holes leave of the ranges, trimmed; both in order, and neither overlaps itself. */
function outside(
  text: string,
  ranges: readonly TextRange[],
  holes: readonly TextRange[],
): readonly TextRange[] {
  let next = 0;
  return ranges.flatMap((range) => {
    while ((holes[next]?.end ?? Infinity) <= range.start) next += 1;
    const rest: TextRange[] = [];
    let { start } = range;
    for (let i = next; (holes[i]?.start ?? Infinity) < range.end; i += 1) {
      rest.push(trimRange(text, { start, end: Math.max(start, holes[i]?.start ?? start) }));
      start = Math.max(start, holes[i]?.end ?? start);
    }
    rest.push(trimRange(text, { start, end: Math.max(start, range.end) }));
    return rest.filter((left) => left.start < left.end);
  });
}
