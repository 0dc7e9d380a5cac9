import { MEDIUM_WORDS } from '../../lexicon/medium-words.ts';
import type { Medium } from '../../model/event-kinds.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { isMarked, isWord, lowerAt, mentionOn } from './token-queries.ts';

/** So many tokens on either side of the verb are looked at. */
const REACH = 40;

/** Where the words were said, by the reporter's words around them; `unknown` when these do not tell. */
export function findMedium(view: QuoteView, unit: QuoteUnit, finding: Finding): Medium {
  return mediumAround(view, unit, finding) ?? mediumOfHearer(view, finding.cue.to) ?? 'unknown';
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
  const medium = MEDIUM_WORDS.get(lowerAt(view, i)) ?? (isConference(view, i) ? 'briefing' : null);
  if (medium === null || isMarked(view, i)) return null;
  if (contents.some((range) => range.from <= i && i < range.to)) return null;
  if (isConference(view, i)) return 'briefing';
  if (isInLongName(view, i)) return null;
  return isPressBriefing(view, i) ? 'briefing' : medium;
}

/** "Post" of "Daily Post". */
function isInLongName(view: QuoteView, i: number): boolean {
  const index = view.mentionOf[i] ?? -1;
  return index >= 0 && (view.mentionOf[i - 1] === index || view.mentionOf[i + 1] === index);
}

function isPressBriefing(view: QuoteView, i: number): boolean {
  return lowerAt(view, i) === 'release' ? false : lowerAt(view, i + 1) === 'briefing';
}

/** "press conference", "news conference". */
function isConference(view: QuoteView, i: number): boolean {
  const lower = lowerAt(view, i);
  return (lower === 'press' || lower === 'news') && lowerAt(view, i + 1) === 'conference';
}

/** "told the Daily Post": an organisation or a reporter right after the verb. */
function mediumOfHearer(view: QuoteView, from: number): Medium | null {
  if (lowerAt(view, from - 1) !== 'told' && lowerAt(view, from - 1) !== 'tells') return null;
  for (let i = from; i < from + 6; i += 1) {
    const mention = mentionOn(view, i);
    if (mention) return mention.kind === 'organisation' ? 'interview' : null;
    if (/^(?:reporters?|correspondent|journalists?|interviewer)$/.test(lowerAt(view, i)))
      return 'interview';
    if (!isWord(view, i)) return null;
  }
  return null;
}
