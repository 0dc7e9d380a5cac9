import type { DocumentHead } from '../../model/document.ts';
import type { Furniture } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { findCredit } from './credits.ts';
import { markCaptions, markOpenCaptions } from './captions.ts';
import { findAuthor } from './find-author.ts';
import { findHead, restoreHead } from './find-head.ts';
import { findPublisher } from './find-publisher.ts';
import { findGluedCaption } from './glued-captions.ts';
import { trimTitle } from './glued-labels.ts';
import { findTail } from './glued-tails.ts';
import type { GluedTail } from './glued-tails.ts';
import { markAboutAuthor, markBylines, markWriters } from './mark-bylines.ts';
import { markFrontMatter } from './front-matter.ts';
import { markHead, markRepeated } from './mark-head.ts';
import { ruleOfLine } from './mark-lines.ts';
import { markCapitals, markSummaries, markTail } from './mark-tail.ts';
import { readPageLines } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { markAfter } from './after-article.ts';
import { markDoubled, markLabelled, markOutletLines, markTwice } from './picture-lines.ts';
import { findStoredDate } from './stored-date.ts';
import { markRelated, markTeasers } from './related-blocks.ts';
import { keepArticleOnSites } from './site-talk.ts';
import { markSignOff } from './sign-off.ts';

/** Title, author and publisher as printed, and the stretches that are not article text, in order, not overlapping. */
export interface PageParts {
  readonly title: TextRange | null;
  readonly author: TextRange | null;
  readonly publisher: TextRange | null;
  readonly furniture: readonly Furniture[];
}

/**
 * Tells article text from menus, bylines, captions, related articles and stamps. Works line by
 * line: what a line is by itself, then what it is by its neighbours, then what is glued to it. A
 * text without a line of prose has only what is furniture by itself.
 */
export function findPageParts(prepared: PreparedText, head: DocumentHead): PageParts {
  const stored = findStoredDate(prepared.text);
  const lines = readPageLines(prepared, stored?.end);
  const tails = lines.map((line) => findTail(prepared, line));
  const isPage = lines.length > 1;
  const rules = lines.map((line) => (isPage ? ruleOfLine(prepared, line) : null));
  markFrontMatter(prepared, lines, rules);
  markCaptions(prepared, lines, rules);
  markTwice(lines, rules);
  markLabelled(lines, rules);
  const own = [...rules];
  markRelated(prepared, lines, tails, rules);
  const { title, body } = findHead(prepared, lines, { rules, own }, head);
  restoreHead(rules, own, { title, body });
  keepArticleOnSites(lines, rules, title);
  if (title >= 0) markDoubled(lines, rules, { title, body });
  if (title >= 0) markHead(prepared, lines, rules, { title, body });
  if (title >= 0) markBylines(prepared, lines, rules, { title, body });
  markRepeated(lines, rules, title);
  if (title >= 0) markOutletLines(prepared, lines, rules, title);
  markOpenCaptions(prepared, lines, rules, body);
  markSummaries(prepared, lines, rules);
  if (body >= 0) markWriters(prepared, lines, rules, title);
  if (body >= 0) markAfter(lines, rules, body);
  if (body >= 0) markCapitals(prepared, lines, rules);
  if (body >= 0) markSignOff(prepared, lines, rules);
  if (body >= 0) markTail(prepared, lines, rules);
  if (body >= 0) markTeasers(lines, rules);
  const author = findAuthor(prepared, lines, rules);
  markAboutAuthor(prepared, lines, rules, author);
  const titleLine = lines[title];
  return {
    title: titleLine ? trimTitle(prepared, titleLine) : null,
    author,
    publisher: findPublisher(prepared, lines, rules, body),
    furniture: [
      ...(stored ? [{ ...stored, rule: 'page/stored-date' }] : []),
      ...lines.flatMap((line, i) =>
        furnitureIn(prepared, line, {
          rule: rules[i] ?? null,
          tail: tails[i] ?? null,
          isTitle: i === title,
        }),
      ),
    ],
  };
}

interface Marked {
  readonly rule: string | null;
  readonly tail: GluedTail | null;
  readonly isTitle: boolean;
}

/** The whole line, or what is glued to either end of it, in order. */
function furnitureIn(prepared: PreparedText, line: PageLine, marked: Marked): readonly Furniture[] {
  const { start, end } = line;
  const { rule, tail } = marked;
  if (rule !== null) return [{ start, end, rule }];
  if (marked.isTitle) {
    const title = trimTitle(prepared, line);
    return [
      { start, end: title.start, rule: 'page/glued-label' },
      { start: title.end, end, rule: 'page/glued-label' },
    ].filter((range) => range.start < range.end);
  }
  const caption = findGluedCaption(prepared, line);
  const before = caption ? [caption] : [];
  if (tail && tail.start >= (caption?.end ?? 0))
    return [
      ...before,
      { start: tail.start, end, rule: tail.isHeading ? 'page/related' : 'page/glued-label' },
    ];
  const credit = findCredit(prepared, line);
  return credit ? [...before, credit] : before;
}
