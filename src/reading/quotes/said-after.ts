import { ADVERB, FINITE, RELATIVE, THAT } from '../../lexicon/function-words.ts';
import { CLAUSE, FOLLOWS } from '../../lexicon/reporting-verbs.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { contentAfter } from './content-after.ts';
import { isSaidBefore } from './content-before.ts';
import type { Finding } from './finding.ts';
import { hasFinite } from './finite-verbs.ts';
import type { QuoteView } from './quote-view.ts';
import { heardBy, opensComment } from './said-before.ts';
import { has, isMark, isMarked, lowerAt } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
import { toldBy } from './verb-place.ts';
import type { Telling } from './verb-place.ts';

/** "Ruiz said on Monday that the deal held." */
export function clauseAfter(view: QuoteView, telling: Telling): Finding | null {
  const { group, end } = telling;
  const content = contentAfter(view, { ...group, to: end }, relativeEnd(view, telling));
  if (content && isWhereabouts(view, telling, content)) return null;
  return (
    content && toldBy(telling, { contents: [content], place: 'after', rule: 'quotes/verb-before' })
  );
}

/** "The deal was dead, Ruiz said in a hall full of envoys": what is told was said before. */
function isWhereabouts(view: QuoteView, telling: Telling, content: TokenRange): boolean {
  const { before, end } = telling;
  const isBare = content.from > end && !isMarked(view, content.from);
  const isIntroduced = has(view, content.from - 1, THAT) || isMark(view, content.from - 1, ':,');
  return isBare && !isIntroduced && before !== null && isSaidBefore(view, before);
}

/** "But, she said, the deal held." */
export function clauseInside(view: QuoteView, telling: Telling): Finding | null {
  const { unit, group, before, clause, end, limit } = telling;
  const from = skipAdjuncts(view, end, limit) + 1;
  const opens = !before && clause <= unit.from + 2 && isMark(view, clause, ',');
  if (!opens || (group.verb.takes & CLAUSE) === 0 || !isMark(view, from - 1, ',')) return null;
  if (!hasFinite(view, from, limit) || opensComment(view, from)) return null;
  const contents = [{ from, to: limit }];
  return toldBy(telling, { contents, place: 'after', rule: 'quotes/verb-inside' });
}

/** Whether "as" opens the clause: "As Ruiz said, the deal held." */
export function isAsFronted(view: QuoteView, { unit, region, before }: Telling): boolean {
  const as = region - 1;
  if (before?.isQuoted || lowerAt(view, as) !== 'as') return false;
  return as <= unit.from + 1 || /^(?:and|but)$/.test(lowerAt(view, as - 1));
}

/** What "As Ruiz said," introduces; null where no comma follows. */
export function fromAs(view: QuoteView, telling: Telling): Finding | null {
  const { group, limit } = telling;
  const from = skipAdjuncts(view, heardBy(view, telling), limit) + 1;
  if (!isMark(view, from - 1, ',') || (group.verb.takes & CLAUSE) === 0) return null;
  const contents = [{ from, to: limit }];
  return toldBy(telling, { contents, place: 'after', rule: 'quotes/as-said' });
}

/** A verb with a subject and nothing said in its unit: marked words stand before or after it. */
export function wordsElsewhere(view: QuoteView, telling: Telling): Finding | null {
  const { group, before, last, limit } = telling;
  if (before || last || (group.verb.takes & FOLLOWS) === 0) return null;
  const at = skipAdjuncts(view, heardBy(view, telling), limit);
  if (at < limit && !isMark(view, at, ':,')) return null;
  return toldBy(telling, { contents: [], place: 'after', rule: 'quotes/verb-alone' });
}

/** What a relative clause tells ends where its main clause goes on: "Ruiz, who said no, | left". */
function relativeEnd(view: QuoteView, { subject, end, limit }: Telling): number {
  if (!has(view, subject.region, RELATIVE) && !has(view, subject.region - 1, RELATIVE))
    return limit;
  for (let i = end; i < limit; i += 1) {
    if (!isMark(view, i, ',—–') || isMarked(view, i)) continue;
    let next = i + 1;
    while (next < limit && has(view, next, ADVERB)) next += 1;
    const isVerb = has(view, next, FINITE) || view.verbs.get(lowerAt(view, next))?.form === 'past';
    if (isVerb || (lowerAt(view, next).endsWith('ed') && !isMarked(view, next))) return i;
  }
  return limit;
}
