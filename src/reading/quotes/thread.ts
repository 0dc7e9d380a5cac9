import { blockIn, goesOnBlock } from './block-quotes.ts';
import { push } from './drafts.ts';
import type { Draft, Thread } from './drafts.ts';
import type { Finding } from './finding.ts';
import { joinBefore } from './join-before.ts';
import { loneContent, looseContent, restContent, speakerBefore } from './lone-quotes.ts';
import { isAllMarked } from './marked-tokens.ts';
import { isOwnPaper, isPaper, namesPaper } from './paper-authors.ts';
import { continueSpeaker } from './pronoun-speakers.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import type { Speaker } from './speaker.ts';
import { stretchOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import { extendLast, goesOnTranscript } from './transcript-thread.ts';
import { QUESTION, TRANSCRIPT } from './transcripts.ts';

/** Enters one unit: its findings, and marked words in it that no finding holds. */
export function enterUnit(
  view: QuoteView,
  thread: Thread,
  unit: QuoteUnit,
  findings: readonly Finding[],
): void {
  const told: Finding[] = [];
  if (goesOnTranscript(thread, unit) || goesOnBlock(view, lastOf(thread), unit, findings)) {
    extendLast(thread, unit);
    return;
  }
  const rule = findings[0]?.rule;
  const isLabelled = rule === TRANSCRIPT || rule === QUESTION;
  const alone = isLabelled ? null : markedIn(view, thread, unit, findings);
  const block = alone || isLabelled ? null : blockIn(view, thread.before, unit);
  if (block) {
    push(thread, unit, block);
    thread.before = { unit, findings: [block] };
    return;
  }
  if (alone) told.push(enterMarked(view, thread, unit, alone));
  for (const finding of findings) {
    const given = finding.speaker ?? borrowed(view, thread, finding);
    const last = told.at(-1)?.speaker ?? speakerBefore(view, thread.before);
    const continued = given && continueSpeaker(view, unit, given, last);
    const speaker = continued && authorOf(view, thread, unit, continued);
    const entered = { ...finding, speaker };
    if (entered.contents.length > 0) push(thread, unit, entered);
    else if (told.length === 0) joinBefore(view, thread, unit, entered);
    told.push(entered);
  }
  thread.before = { unit, findings: told };
}

/** Marked words of a unit that no finding holds: alone, at its head, or going on a quotation right before. */
function markedIn(
  view: QuoteView,
  thread: Thread,
  unit: QuoteUnit,
  findings: readonly Finding[],
): TokenRange | null {
  const own = loneContent(view, unit) ?? looseContent(view, unit, findings);
  if (own || findings.length > 0) return own;
  const last = thread.drafts.at(-1)?.finding.contents.at(-1);
  const isNext =
    thread.before?.unit.to === unit.from && thread.before.unit.paragraph === unit.paragraph;
  const isTold = (thread.before?.findings.length ?? 0) > 0;
  return last && isNext && isTold && isAllMarked(view, last) ? restContent(view, unit) : null;
}

/** What was told last, in the unit before. */
function lastOf({ before }: Thread): Finding | undefined {
  return before?.findings.at(-1);
}

/** "The statement added": the author of the paper spoken of before. */
function authorOf(view: QuoteView, thread: Thread, unit: QuoteUnit, speaker: Speaker): Speaker {
  const author = isPaper(view, speaker) ? thread.author : null;
  if (author) return { ...speaker, entities: author.entities };
  if (speaker.entities.length > 0 && (namesPaper(view, unit) || isOwnPaper(view, speaker)))
    thread.author = speaker;
  return speaker;
}

/** A participle that opens its unit borrows the speaker of the unit before. */
function borrowed(view: QuoteView, thread: Thread, finding: Finding): Speaker | null {
  return finding.rule === 'quotes/participle' ? speakerBefore(view, thread.before) : null;
}

/** Marked words alone go on the quotation before them, or begin one by the same speaker. */
function enterMarked(
  view: QuoteView,
  thread: Thread,
  unit: QuoteUnit,
  content: TokenRange,
): Finding {
  const last = thread.drafts.at(-1);
  const isNear = last !== undefined && thread.before?.unit.to === unit.from;
  if (last && isNear && goesOn(view, last, unit, content)) {
    last.finding = { ...last.finding, contents: [...last.finding.contents, content] };
    last.to = content.to;
    return last.finding;
  }
  const finding: Finding = {
    contents: [content],
    speaker: speakerBefore(view, thread.before),
    cue: { from: content.from, to: content.from },
    clause: content.from,
    place: 'after',
    chain: [],
    rule: 'quotes/lone',
  };
  push(thread, unit, finding);
  return finding;
}

/** In the same paragraph after marked words, or where the paragraph before leaves its mark open. */
function goesOn(view: QuoteView, last: Draft, unit: QuoteUnit, content: TokenRange): boolean {
  const words = last.finding.contents.at(-1);
  if (!words || !isAllMarked(view, words) || words.to > content.from) return false;
  const paragraph = view.paragraphOf[words.to - 1] ?? -1;
  if (paragraph === unit.paragraph) return true;
  const isNext = paragraph + 1 === unit.paragraph;
  return isNext && (stretchOn(view, words.to - 1)?.continues ?? false);
}
