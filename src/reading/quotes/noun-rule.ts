import {
  OBJECT_PRONOUN,
  PREPOSITION,
  SUBJECT_PRONOUN,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { FOLLOWS } from '../../lexicon/reporting-verbs.ts';
import { CLAIMING_NOUNS, SAYING_NOUNS } from '../../lexicon/saying-nouns.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import {
  endOf,
  has,
  isMark,
  isMarked,
  isPossessive,
  isWord,
  lowerAt,
  mentionOn,
  startOf,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import { statementLimit } from './verb-rule.ts';

const OWNERS = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
/** Most words between "Ruiz’s" and "remarks". */
const MOST_ADJECTIVES = 3;

/** "Ruiz’s remarks to the press: “…”", "her claim that the deal was dead". */
export function findByNoun(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found: Finding[] = [];
  const limit = statementLimit(view, unit);
  for (let i = unit.from; i < limit; i += 1) {
    if (isMarked(view, i) || !SAYING_NOUNS.has(lowerAt(view, i))) continue;
    const content = afterNoun(view, i, limit);
    const speaker = content && ownerBefore(view, unit, i);
    if (!content || !speaker) continue;
    const cue = { from: i, to: i + 1 };
    const clause = speaker.from;
    found.push({
      contents: [content],
      speaker,
      cue,
      clause,
      place: 'after',
      chain: [],
      rule: 'quotes/noun',
    });
  }
  return found;
}

function afterNoun(view: QuoteView, noun: number, limit: number): TokenRange | null {
  const that = CLAIMING_NOUNS.has(lowerAt(view, noun)) ? pastTimes(view, noun + 1) : noun;
  if (has(view, that, THAT)) return { from: that + 1, to: nextComma(view, that + 1, limit) };
  for (let i = noun + 1; i + 1 < limit; i += 1) {
    if (isMarked(view, i) || isTold(view, i)) return null;
    if (!isMark(view, i, ':') || !isMarked(view, i + 1)) continue;
    let to = i + 1;
    while (to < limit && view.stretchOf[to] === view.stretchOf[i + 1]) to += 1;
    return { from: i + 1, to };
  }
  return null;
}

/** "After Ruiz’s remarks Lind | wrote |: “…”": the words are another's. */
function isTold(view: QuoteView, i: number): boolean {
  const entry = view.verbs.get(lowerAt(view, i));
  return entry?.form === 'past' && (entry.verb.takes & FOLLOWS) !== 0 && isWord(view, i - 1);
}

/** Past "on Monday", "last week". */
function pastTimes(view: QuoteView, from: number): number {
  let i = from;
  while (has(view, i, TIME) || (has(view, i, PREPOSITION) && has(view, i + 1, TIME))) i += 1;
  return i;
}

function nextComma(view: QuoteView, from: number, limit: number): number {
  for (let i = from; i < limit; i += 1) if (isMark(view, i, ',;:') && !isMarked(view, i)) return i;
  return limit;
}

function ownerBefore(view: QuoteView, unit: QuoteUnit, noun: number): Speaker | null {
  for (let i = noun - 1; i >= Math.max(unit.from, noun - 1 - MOST_ADJECTIVES); i -= 1) {
    if (OWNERS.has(lowerAt(view, i))) return possessive(view, i);
    if (isPossessive(view, i) || isMark(view, i, "'’")) return owner(view, unit, i);
    if (!isWord(view, i) || has(view, i, SUBJECT_PRONOUN)) return null;
  }
  return null;
}

function possessive(view: QuoteView, i: number): Speaker {
  const mention = mentionOn(view, i);
  return {
    from: i,
    to: i + 1,
    start: startOf(view, i),
    end: endOf(view, i),
    entities: mention?.entities ?? [],
  };
}

function owner(view: QuoteView, unit: QuoteUnit, mark: number): Speaker | null {
  let from = mark;
  while (from > unit.from && isWord(view, from - 1) && !has(view, from - 1, OBJECT_PRONOUN)) {
    const isStart =
      view.mentionOf[mark - 1] !== -1 && view.mentionOf[from - 1] !== view.mentionOf[mark - 1];
    if (isStart && from < mark) break;
    from -= 1;
    if (mark - from > MOST_ADJECTIVES) break;
  }
  return from < mark ? speakerIn(view, { from, to: mark }) : null;
}
