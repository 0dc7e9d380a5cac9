import { BE, DETERMINER, HAVE, MODAL, NEGATION } from '../../lexicon/function-words.ts';
import { CLAUSE, THAT_CLAUSE } from '../../lexicon/reporting-verbs.ts';
import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import { BEFORE_PARTICIPLE, PAPERS, QUOTED } from '../../lexicon/verb-contexts.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { has, isMark, isMarked, lowerAt, mentionOn, startOf } from './token-queries.ts';
import { makeGroup, skipAdverbs } from './verb-group.ts';

/** Verbs whose participle goes on telling without a comma: "left | stressing that it was over". By hand. */
const GOING_ON_TO_SAY = new Set(
  'stress add note emphasize emphasise underline reiterate explain insist affirm'.split(' '),
);

/** The group of a form in "-ing": with "is" a finite one, free after a comma or "while"; else null. */
export function readParticiple(
  view: QuoteView,
  unit: QuoteUnit,
  entry: VerbEntry,
  i: number,
  before: number,
) {
  if (before < unit.from) return makeGroup(entry, i, i, 'participle');
  if (has(view, before, BE)) {
    if (has(view, before, NEGATION)) return null;
    const have = skipAdverbs(view, unit, before - 1);
    const subject = has(view, have, HAVE) ? skipAdverbs(view, unit, have - 1) : have;
    if (lowerAt(view, subject) === 'there') return null;
    return has(view, subject, MODAL) ? null : makeGroup(entry, subject + 1, i, 'finite');
  }
  if (lowerAt(view, before) === 'as' && QUOTED.has(lowerAt(view, before - 1))) {
    const be = skipAdverbs(view, unit, before - 2);
    if (has(view, be, BE)) return makeGroup(entry, be, i, 'finite');
  }
  const subject = governedName(view, unit, before);
  if (subject !== null) return { ...makeGroup(entry, before + 1, i, 'finite'), subject };
  const lower = lowerAt(view, before);
  const isMeans = lower === 'by' && (entry.verb.takes & (CLAUSE | THAT_CLAUSE)) === 0;
  const isFree =
    isMarked(view, before) ||
    isMark(view, before, ',—–-') ||
    (GOING_ON_TO_SAY.has(entry.verb.lemma) && lowerAt(view, i + 1) === 'that') ||
    /^(?:responded|replied|reacted|spoke|responds|replies)$/.test(lower) ||
    BEFORE_PARTICIPLE.has(lower) ||
    PAPERS.has(lower);
  return isFree && !isMeans ? makeGroup(entry, before + 1, i, 'participle') : null;
}

/** "footage of Ruiz saying", "with the union claiming": a name that a preposition governs is the subject. */
function governedName(view: QuoteView, unit: QuoteUnit, before: number): number | null {
  const mention = mentionOn(view, before);
  if (!mention || mention.form === 'pronoun' || mention.kind === 'place') return null;
  let i = before;
  while (i > unit.from && startOf(view, i) > mention.start) i -= 1;
  const from = has(view, i - 1, DETERMINER) ? i - 1 : i;
  if (lowerAt(view, from - 1) === 'with') return from;
  return mention.kind === 'person' && /^(?:of|from|about|like)$/.test(lowerAt(view, i - 1))
    ? i
    : null;
}
