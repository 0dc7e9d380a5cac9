import { MEDIUM_WORDS } from '../../lexicon/medium-words.ts';
import type { Medium } from '../../model/event-kinds.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { isCapital, isMarked, isWord, lowerAt, mentionOn } from './token-queries.ts';

/** So many tokens on either side of the verb are looked at. */
const REACH = 40;

/** Where the words were said, by the reporter's words around them; `unknown` when these do not tell. */
export function findMedium(view: QuoteView, unit: QuoteUnit, finding: Finding): Medium {
  return mediumAround(view, unit, finding) ?? mediumOfHearer(view, unit, finding) ?? 'unknown';
}

/** Named from the verb to the end of its unit, else from the verb back to the start of its clause. */
function mediumAround(view: QuoteView, unit: QuoteUnit, finding: Finding): Medium | null {
  const { cue, clause, place, contents } = finding;
  const first = contents[0];
  const from = place === 'before' ? clause : unit.from;
  const to = place === 'after' && first ? first.from : unit.to;
  for (let i = cue.from; i < Math.min(to, cue.from + REACH); i += 1) {
    const medium = mediumAt(view, finding, i);
    if (medium) return medium;
  }
  for (let i = cue.from - 1; i >= Math.max(from, cue.from - REACH); i -= 1) {
    const medium = mediumAt(view, finding, i);
    if (medium) return medium;
  }
  return null;
}

/** The medium that a word of the reporter's names. */
function mediumAt(view: QuoteView, { contents }: Finding, i: number): Medium | null {
  const medium = MEDIUM_WORDS.get(lowerAt(view, i)) ?? null;
  const isTold = medium !== null || isConference(view, i) || isOnX(view, i);
  if (!isTold || isMarked(view, i)) return null;
  if (contents.some((range) => range.from <= i && i < range.to)) return null;
  if (isConference(view, i)) return 'briefing';
  if (isOnX(view, i)) return 'post';
  if (isInLongName(view, i) || isOutlet(view, i)) return null;
  return isPressBriefing(view, i) ? 'briefing' : medium;
}

/** "the Post", a paper, unless it opens the sentence. */
function isOutlet(view: QuoteView, i: number): boolean {
  return lowerAt(view, i) === 'post' && isCapital(view, i) && lowerAt(view, i - 1) === 'the';
}

/** "Post" of "Daily Post". */
function isInLongName(view: QuoteView, i: number): boolean {
  const index = view.mentionOf[i] ?? -1;
  return index >= 0 && (view.mentionOf[i - 1] === index || view.mentionOf[i + 1] === index);
}

function isPressBriefing(view: QuoteView, i: number): boolean {
  return lowerAt(view, i) === 'release' ? false : lowerAt(view, i + 1) === 'briefing';
}

/** "wrote on X", "posted on X on Monday". */
function isOnX(view: QuoteView, i: number): boolean {
  return view.tokens.words[i] === 'X' && /^(?:on|to|via)$/.test(lowerAt(view, i - 1));
}

/** "press conference", "news conference". */
function isConference(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (lower === 'press' || lower === 'news') && lowerAt(view, i + 1) === 'conference';
}

/** Words before somebody who hears: "told the Daily Post", "speaking to the BBC". */
const TO_HEARER = new Set(['told', 'tells', 'telling']);
const SPEAKING = new Set(['speaking', 'talking', 'spoke']);

/** An organisation or a reporter right after the verb, or after "Speaking to" before it. */
function mediumOfHearer(
  view: QuoteView,
  unit: QuoteUnit,
  { cue, contents }: Finding,
): Medium | null {
  if (TO_HEARER.has(lowerAt(view, cue.to - 1))) return hearerAt(view, cue.to);
  const isFronted = SPEAKING.has(lowerAt(view, unit.from)) && (contents[0]?.from ?? 0) > unit.from;
  return isFronted && lowerAt(view, unit.from + 1) === 'to' ? hearerAt(view, unit.from + 2) : null;
}

/** Bodies that are addressed and interview nobody. */
const ASSEMBLIES = /^(?:parliament|congress|senate|lawmakers|council|assembly|house)$/;

function hearerAt(view: QuoteView, from: number): Medium | null {
  for (let i = from; i < from + 6; i += 1) {
    const lower = lowerAt(view, i);
    if (ASSEMBLIES.test(lower)) return 'speech';
    const mention = mentionOn(view, i);
    if (mention?.kind === 'organisation' || isOutlet(view, i)) return 'interview';
    if (mention) return null;
    if (/^(?:reporters|journalists)$/.test(lower)) return 'remarks';
    if (/^(?:reporter|correspondent|journalist|interviewer)$/.test(lower)) return 'interview';
    if (!isWord(view, i)) return null;
  }
  return null;
}
