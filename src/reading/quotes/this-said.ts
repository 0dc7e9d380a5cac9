import { BE, FINITE, PREPOSITION, TIME } from '../../lexicon/function-words.ts';
import { SAYING_NOUNS } from '../../lexicon/saying-nouns.ts';
import type { Finding } from './finding.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { nameAfter, speakerIn } from './speaker.ts';
import type { Speaker } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { has, isMark, isMarked, isWord, lowerAt } from './token-queries.ts';
import type { VerbGroup } from './verb-group.ts';

/** The rule of sentences that tell who said the sentence before them. */
export const THIS_SAID = 'quotes/this-said';

/** Verbs whose "this" is the sentence before. By hand. */
const TELLING_THIS = new Set(
  'say state announce declare write report note stress emphasize emphasise confirm post'.split(' '),
);

/** "Ruiz said this in reply to a question", "Ruiz said so": the words stand in the sentence before. */
export function saysThis(view: QuoteView, group: VerbGroup): boolean {
  const next = group.to;
  const isThis = lowerAt(view, next) === 'this' || lowerAt(view, next) === 'so';
  if (!isThis || !TELLING_THIS.has(group.verb.lemma)) return false;
  const opensAdjunct = has(view, next + 1, PREPOSITION | TIME) && !has(view, next + 1, FINITE);
  const isTime = lowerAt(view, next) === 'this' && has(view, next + 1, TIME);
  return !isTime && (opensAdjunct || !isWord(view, next + 1));
}

/** So many tokens may stand before "was stated", and between it and "by". */
const LONGEST_HEAD = 5;
const LONGEST_REACH = 14;

/** "This was stated by Ana Ruiz", "The statement was made to the Post by Ruiz"; null for any other unit. */
export function thisWasSaid(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  const verb = passiveVerb(view, unit);
  if (verb < 0) return null;
  for (let i = verb + 1; i < Math.min(limit, verb + LONGEST_REACH); i += 1) {
    if (isMarked(view, i) || has(view, i, FINITE)) return null;
    if (lowerAt(view, i) !== 'by') continue;
    const speaker = agentAfter(view, i + 1, limit);
    const cue = { from: verb, to: verb + 1 };
    const told = { contents: [], cue, clause: unit.from, place: 'after', chain: [] } as const;
    return speaker && { ...told, speaker, rule: THIS_SAID };
  }
  return null;
}

/** "Ruiz made the remarks in Lisbon": who said the sentence before; null for any other unit. */
export function madeRemarks(view: QuoteView, unit: QuoteUnit): Finding | null {
  for (let i = unit.from + 1; i < Math.min(unit.to, unit.from + LONGEST_SUBJECT); i += 1) {
    if (isMarked(view, i)) return null;
    if (lowerAt(view, i) !== 'made' || !REMARKS.test(lowerAt(view, i + 2))) continue;
    if (!/^(?:the|these|those|this)$/.test(lowerAt(view, i + 1))) return null;
    const speaker = subjectBefore(view, unit.from, i)?.speaker;
    const cue = { from: i, to: i + 1 };
    const told = { contents: [], cue, clause: unit.from, place: 'after', chain: [] } as const;
    return speaker ? { ...told, speaker, rule: THIS_SAID } : null;
  }
  return null;
}

/** Longest subject before "made the remarks", in tokens. */
const LONGEST_SUBJECT = 16;
const REMARKS = /^(?:remarks?|comments?|statements?|announcement)$/;

/** The participle of "This was stated", "The statement was made"; -1 for none. */
function passiveVerb(view: QuoteView, unit: QuoteUnit): number {
  let be = unit.from + 1;
  while (be < unit.from + LONGEST_HEAD && !has(view, be, BE)) be += 1;
  if (!has(view, be, BE & ~FINITE)) return -1;
  const isThis = lowerAt(view, unit.from) === 'this' && be === unit.from + 1;
  const isNoun = lowerAt(view, unit.from) === 'the' && SAYING_NOUNS.has(lowerAt(view, be - 1));
  if (isNoun) return lowerAt(view, be + 1) === 'made' ? be + 1 : -1;
  const entry = view.verbs.get(lowerAt(view, be + 1));
  const isTold = entry?.form === 'past' && TELLING_THIS.has(entry.verb.lemma);
  return isThis && isTold ? be + 1 : -1;
}

/** Whom "by" names: the person after a comma where an office stands before it, else the phrase. */
function agentAfter(view: QuoteView, from: number, limit: number): Speaker | null {
  const end = nounPhraseEnd(view, from, limit);
  if (end === from) return null;
  let comma = end;
  while (comma < Math.min(limit, end + LONGEST_REACH) && !isMark(view, comma, ',')) comma += 1;
  return nameAfter(view, { from, to: comma }) ?? speakerIn(view, { from, to: end });
}
