import { isAllMarked } from './marked-tokens.ts';
import { CLAUSE_COORDINATOR, COORDINATOR } from '../../lexicon/function-words.ts';
import type { Finding } from './finding.ts';
import { mainSubject } from './other-subjects.ts';
import type { QuoteUnit } from './quote-units.ts';
import { isDoubleMark } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { isTitle } from './scare-quotes.ts';
import { speakerIn } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import {
  has,
  isMark,
  isMarked,
  mentionOn,
  opensSentence,
  startOf,
  stretchOn,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Longest heading in single marks, in tokens. */
const LONGEST_HEADING = 10;

/**
 * The marked words of a unit that holds nothing else; null for any other unit, and for a heading in
 * single marks where quotations have double ones.
 */
export function loneContent(view: QuoteView, unit: QuoteUnit): TokenRange | null {
  let { from, to } = unit;
  while (from < to && has(view, from, COORDINATOR | CLAUSE_COORDINATOR)) from += 1;
  while (to > from && isMark(view, to - 1, '.,') && !isMarked(view, to - 1)) to -= 1;
  if (from >= to || !isAllMarked(view, { from, to })) return null;
  const stretch = stretchOn(view, from);
  const isHeading =
    stretch &&
    view.hasDoubleMarks &&
    !isDoubleMark(view.text, stretch) &&
    to - from <= LONGEST_HEADING;
  return isHeading ? null : { from, to };
}

/** Shortest marked words at the head of a unit that are a statement of their own, in tokens. */
const SHORTEST = 6;

/** A marked sentence at the head of a unit that no finding holds; null for none. */
export function looseContent(
  view: QuoteView,
  unit: QuoteUnit,
  findings: readonly Finding[],
): TokenRange | null {
  if (!isMarked(view, unit.from) || !opensSentence(view, unit.from)) return null;
  let to = unit.from;
  while (to < unit.to && view.stretchOf[to] === view.stretchOf[unit.from]) to += 1;
  const stretch = stretchOn(view, unit.from);
  if (stretch && isTitle(view, stretch)) return null;
  const isHeld = findings.some((each) => each.contents.some((range) => range.from < to));
  const isTold = findings.some((each) => each.contents.length === 0);
  return isHeld || isTold || to - unit.from < SHORTEST ? null : { from: unit.from, to };
}

/** Fewest tokens between marks that go on a quotation inside the reporter's sentence. */
const SHORTEST_REST = 6;

/**
 * “The ice is broken,” Ruiz said. | The meeting “again opened the way to talks.” |: a sentence that ends in marked
 * words, right after a quotation; null where its subject is somebody or marks hold few words.
 */
export function restContent(view: QuoteView, unit: QuoteUnit): TokenRange | null {
  const last = unit.to - 1;
  const stretch = stretchOn(view, last);
  if (!stretch?.isOpened || isTitle(view, stretch) || isMarked(view, unit.from)) return null;
  if (!/[.!?…]$/.test(view.text.slice(stretch.inner.start, stretch.inner.end))) return null;
  let from = last;
  while (from > unit.from && view.stretchOf[from - 1] === view.stretchOf[last]) from -= 1;
  if (last - from < SHORTEST_REST) return null;
  const subject = mainSubject(view, unit.from, from)?.speaker ?? null;
  return subject && isSomebody(view, subject) ? null : { from: unit.from, to: unit.to };
}

/** What one unit told, for the marked words that may follow it. */
export interface Told {
  readonly unit: QuoteUnit;
  readonly findings: readonly Finding[];
}

/** Who speaks words that stand alone, by the unit before them. */
export function speakerBefore(view: QuoteView, before: Told | null): Speaker | null {
  if (!before) return null;
  const last = before.findings.findLast((finding) => finding.speaker !== null);
  if (last) return last.speaker;
  const named = nameBeforeColon(view, before.unit);
  if (named) return named;
  const subject = mainSubject(view, before.unit.from, before.unit.to)?.speaker ?? null;
  return subject && isSomebody(view, subject) ? subject : null;
}

/** "The idea pleased the council’s chief, Ana Ruiz:": the person named right before the colon. */
function nameBeforeColon(view: QuoteView, { from, to }: QuoteUnit): Speaker | null {
  if (!isMark(view, to - 1, ':')) return null;
  const mention = mentionOn(view, to - 2);
  if (mention?.kind !== 'person' || mention.form === 'pronoun') return null;
  let first = to - 2;
  while (first > from && startOf(view, first) > mention.start) first -= 1;
  return speakerIn(view, { from: first, to: to - 1 });
}

function isSomebody(view: QuoteView, speaker: Speaker): boolean {
  const mention = mentionOn(view, speaker.to - 1);
  return mention !== undefined && mention.kind !== 'place';
}
