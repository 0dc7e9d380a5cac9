import { MEDIUM_WORDS } from '../../lexicon/medium-words.ts';
import type { Medium } from '../../model/event-kinds.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { isMarked, isWord, lowerAt } from './token-queries.ts';

/** Where the words were said, by the reporter's words around them; `unknown` when these do not tell. */
export function findMedium(view: QuoteView, unit: QuoteUnit, finding: Finding): Medium {
  const { contents, cue } = finding;
  const told = tokensAround(unit, finding);
  for (const i of told) {
    if (isMarked(view, i) || contents.some((range) => range.from <= i && i < range.to)) continue;
    const medium = isInLongName(view, i) ? undefined : MEDIUM_WORDS.get(lowerAt(view, i));
    if (medium) return isPressBriefing(view, i) ? 'briefing' : medium;
    if (isConference(view, i)) return 'briefing';
  }
  return toldToOutlet(view, cue.to) ? 'interview' : 'unknown';
}

/** From the verb to the end of its unit, then from the start of its clause to the verb. */
function tokensAround(
  unit: QuoteUnit,
  { cue, clause, place, contents }: Finding,
): readonly number[] {
  const first = contents[0];
  const from = place === 'before' ? clause : unit.from;
  const to = place === 'after' && first ? first.from : unit.to;
  return [
    ...Array.from({ length: reach(cue.from, to) }, (_, k) => cue.from + k),
    ...Array.from({ length: reach(from, cue.from) }, (_, k) => cue.from - 1 - k),
  ];
}

/** "Post" of "Daily Post". */
function isInLongName(view: QuoteView, i: number): boolean {
  const index = view.mentionOf[i] ?? -1;
  return index >= 0 && (view.mentionOf[i - 1] === index || view.mentionOf[i + 1] === index);
}

/** How many tokens to look at between two: never more than 40. */
function reach(from: number, to: number): number {
  return Math.max(0, Math.min(to - from, 40));
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
function toldToOutlet(view: QuoteView, from: number): boolean {
  if (lowerAt(view, from - 1) !== 'told' && lowerAt(view, from - 1) !== 'tells') return false;
  for (let i = from; i < from + 6; i += 1) {
    const mention = view.mentions[view.mentionOf[i] ?? -1];
    if (mention) return mention.kind === 'organisation';
    if (/^(?:reporters?|correspondent|journalists?|interviewer)$/.test(lowerAt(view, i)))
      return true;
    if (!isWord(view, i)) return false;
  }
  return false;
}
