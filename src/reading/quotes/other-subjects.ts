import {
  ADVERB,
  DETERMINER,
  FINITE,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  THAT,
  TIME,
} from '../../lexicon/function-words.ts';
import { looksPast } from './finite-verbs.ts';
import { skipOpeners } from './fronted.ts';
import { nounPhraseEnd } from './noun-phrases.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import type { Subject } from './speaker.ts';
import { subjectBefore } from './subject-before.ts';
import { has, isCapital, isMark, isMarked, isWord, lowerAt, mentionOn } from './token-queries.ts';

/** The subject after a verb: `said Ana Ruiz, the envoy`. Null where a clause begins instead. */
export function subjectAfter(view: QuoteView, verbEnd: number, limit: number): Subject | null {
  let from = verbEnd;
  while (from < limit && has(view, from, ADVERB) && !isCapital(view, from)) from += 1;
  if (has(view, from, SUBJECT_PRONOUN | PREPOSITION) && !has(view, from, DETERMINER)) return null;
  if (has(view, from, THAT | TIME) || isTimeAt(view, from)) return null;
  const to = nounPhraseEnd(view, from, limit);
  if (to === from || has(view, to, FINITE) || isMarked(view, to)) return null;
  if (has(view, to, THAT) && !isMarked(view, verbEnd - 2)) return null;
  if (isMark(view, to, ':') && !isCapital(view, from)) return null;
  return { speaker: speakerIn(view, { from, to }), region: from };
}

/** "said | this week", "said | the following day". */
function isTimeAt(view: QuoteView, from: number): boolean {
  const isNext = /^(?:next|following|same|previous)$/.test(lowerAt(view, from + 1));
  const at = isNext ? from + 2 : from + 1;
  return has(view, from, DETERMINER) && has(view, at, TIME) && !isCapital(view, at);
}

/** So many verbs are looked at for a main subject. */
const MOST_TRIED = 8;

/** The subject of the first finite verb from `floor` on; null when none is found before `limit`. */
export function mainSubject(view: QuoteView, floor: number, limit: number): Subject | null {
  let tried = 0;
  for (let i = floor + 1; i < limit && tried < MOST_TRIED; i += 1) {
    if (isMarked(view, i) || !isWord(view, i)) continue;
    if (!has(view, i, FINITE) && !looksPast(view, i)) continue;
    tried += 1;
    const subject = subjectBefore(view, floor, i);
    if (subject && !isSubordinate(view, subject.region)) return subject;
  }
  return headSubject(view, floor, limit);
}

/** "after | the call ended", "who | left". */
function isSubordinate(view: QuoteView, region: number): boolean {
  if (has(view, region - 1, RELATIVE | SUBORDINATOR | THAT)) return true;
  return /^(?:after|before|since|until)$/.test(lowerAt(view, region - 1));
}

/** Where no verb is known: the noun phrase that opens the clause. */
function headSubject(view: QuoteView, floor: number, limit: number): Subject | null {
  let from = floor;
  while (from < limit && isMarked(view, from)) from += 1;
  from = skipOpeners(view, from, limit);
  const to = has(view, from, PREPOSITION) ? from : nounPhraseEnd(view, from, limit);
  const mention = mentionOn(view, to - 1);
  return to > from && mention ? { speaker: speakerIn(view, { from, to }), region: from } : null;
}
