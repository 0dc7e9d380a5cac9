import { QUESTION, RELATIVE } from '../../lexicon/function-words.ts';
import { isBarePhrase } from './bare-phrases.ts';
import { findingBeside } from './beside.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isCapital, isDash, isMark, isMarked, lowerAt, mentionOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** The rule of a heading that names its speaker beside a clause without marks. */
const HEADING = 'quotes/heading-name';

/** Longest name beside a heading's clause, and the shortest clause, in tokens. */
const LONGEST_NAME = 5;
const SHORTEST_CLAUSE = 4;

/**
 * "Ruiz: the bridge stays shut", "Bridge to stay shut: Ruiz", "… - Ruiz": a line of its own without a
 * full stop. Holds only where the article quotes the same one (`confirmer`): a name before a
 * colon is as often what the article is about.
 */
export function findInHeading(view: QuoteView, unit: QuoteUnit): Finding | null {
  if (!isLine(view, unit) || isMark(view, unit.to - 1, '.?!…:')) return null;
  return before(view, unit) ?? after(view, unit);
}

function isLine(view: QuoteView, unit: QuoteUnit): boolean {
  const paragraph = view.context.prepared.paragraphs[unit.paragraph];
  return paragraph?.start === unit.start && paragraph.end === unit.end;
}

function before(view: QuoteView, { from, to }: QuoteUnit): Finding | null {
  const colon = colonIn(view, from + 1, Math.min(to, from + LONGEST_NAME + 1));
  return colon < 0 ? null : beside(view, { from, to: colon }, { from: colon + 1, to }, colon);
}

function after(view: QuoteView, { from, to }: QuoteUnit): Finding | null {
  for (let i = to - 2; i >= Math.max(from, to - LONGEST_NAME - 1); i -= 1) {
    if (isMarked(view, i)) return null;
    if (!isMark(view, i, ':') && !isDash(view, i)) continue;
    return beside(view, { from: i + 1, to }, { from, to: i }, i);
  }
  return null;
}

function colonIn(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to && !isMarked(view, i); i += 1) if (isMark(view, i, ':')) return i;
  return -1;
}

function beside(
  view: QuoteView,
  name: TokenRange,
  content: TokenRange,
  mark: number,
): Finding | null {
  if (!isCapital(view, name.from) || !isBarePhrase(view, name)) return null;
  const mention = mentionOn(view, name.to - 1);
  if (mention?.kind === 'place' || mention?.kind === 'country') return null;
  if (content.to - content.from < SHORTEST_CLAUSE) return null;
  if (has(view, content.from, QUESTION | RELATIVE) || colonIn(view, content.from, content.to) >= 0)
    return null;
  const cue = { from: mark, to: mark + 1 };
  return findingBeside(view, { name, cue, content, rule: HEADING });
}

/** Whether a finding's speaker is quoted elsewhere among `all`, by who it is or by the last word. */
export function confirmer(view: QuoteView, all: readonly Finding[]): (finding: Finding) => boolean {
  const speakers = all.flatMap(({ rule, speaker }) =>
    rule === HEADING || !speaker ? [] : speaker,
  );
  const entities = new Set(speakers.flatMap((each) => each.entities));
  const words = new Set(speakers.map(({ to }) => lowerAt(view, to - 1)));
  return ({ rule, speaker }) => {
    if (rule !== HEADING) return true;
    if (!speaker) return false;
    const isKnown = speaker.entities.some((each) => entities.has(each));
    return isKnown || (speaker.entities.length === 0 && words.has(lowerAt(view, speaker.to - 1)));
  };
}
