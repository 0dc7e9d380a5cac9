import { holdsMarks } from './marked-tokens.ts';
import { PREPOSITION } from '../../lexicon/function-words.ts';
import { findingBeside } from './beside.ts';
import { stretchStart } from './content-before.ts';
import type { Finding } from './finding.ts';
import { mainSubject } from './other-subjects.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import {
  endOf,
  has,
  isMark,
  isMarked,
  lowerAt,
  mentionOn,
  opensSentence,
  startOf,
} from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** "For watchers such as Ruiz, the deal “is dead”." */
export function namedView(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  if (lowerAt(view, unit.from) !== 'for' && lowerAt(view, unit.from) !== 'to') return null;
  const name = firstPerson(view, unit, limit);
  if (!name || !isMark(view, name.to, ',')) return null;
  const content = { from: lastCommaBeforeMarks(view, name.to, limit) + 1, to: limit };
  const cue = { from: unit.from, to: unit.from + 1 };
  if (!holdsMarks(view, content)) return null;
  return findingBeside(view, { name, cue, content, rule: 'quotes/named-view' });
}

/** "Ruiz has a new message: “We will win.”": a marked sentence after a colon at the end. */
export function announced(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  if (!isMarked(view, limit - 1)) return null;
  const from = stretchStart(view, unit.from, limit - 1);
  if (!isMark(view, from - 1, ':') || !opensSentence(view, from)) return null;
  const speaker = mainSubject(view, unit.from, from - 1)?.speaker;
  if (!speaker || !endsInSomebody(view, speaker)) return null;
  const cue = { from: from - 1, to: from };
  return {
    ...findingBeside(view, {
      name: speaker,
      cue,
      content: { from, to: limit },
      rule: 'quotes/colon',
    }),
    speaker,
  };
}

function endsInSomebody(view: QuoteView, range: TokenRange): boolean {
  const mention = mentionOn(view, range.to - 1);
  return mention !== undefined && mention.kind !== 'place';
}

/** The first person named before any marks; null unless "For", "such as" or a preposition brings it in. */
function firstPerson(view: QuoteView, unit: QuoteUnit, limit: number): TokenRange | null {
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    const mention = mentionOn(view, i);
    if (mention?.kind !== 'person' || mention.form === 'pronoun') continue;
    const isBroughtIn =
      i === unit.from + 1 ||
      lowerAt(view, i - 1) === 'as' ||
      has(view, i - 1, PREPOSITION) ||
      isMark(view, i - 1, ',');
    if (startOf(view, i) !== mention.start || !isBroughtIn) return null;
    let to = i + 1;
    while (to < limit && endOf(view, to) <= mention.end) to += 1;
    return { from: i, to };
  }
  return null;
}

function lastCommaBeforeMarks(view: QuoteView, from: number, limit: number): number {
  let comma = from;
  for (let i = from; i < limit && !isMarked(view, i); i += 1) if (isMark(view, i, ',')) comma = i;
  return comma;
}
