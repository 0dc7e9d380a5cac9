import { PREPOSITION } from '../../lexicon/function-words.ts';
import { isAllMarked } from './lone-quotes.ts';
import { stretchStart } from './content-before.ts';
import { mainSubject, speakerIn } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import { isBarePhrase } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import {
  endOf,
  has,
  isCapital,
  isDash,
  isMark,
  isMarked,
  isWord,
  lowerAt,
  opensSentence,
  startOf,
} from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { statementLimit } from './verb-rule.ts';

/** Most words of a name beside marked words. */
const LONGEST_NAME = 6;

/** A name that stands beside marked words without a verb, as in headlines and pulled-out quotations. */
export function findByName(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const limit = statementLimit(view, unit);
  const found =
    nameBefore(view, unit, limit) ??
    nameAfter(view, unit, limit) ??
    namedView(view, unit, limit) ??
    announced(view, unit, limit);
  return found ? [found] : [];
}

/** `Ruiz: “We agreed”` */
function nameBefore(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    if (!isMark(view, i, ':')) continue;
    const name = { from: unit.from, to: i };
    if (!isMarked(view, i + 1) || !endsInName(view, name) || !isBarePhrase(view, name)) return null;
    const cue = { from: i, to: i + 1 };
    return finding(view, {
      name,
      cue,
      content: { from: i + 1, to: limit },
      rule: 'quotes/name-colon',
    });
  }
  return null;
}

/** `“We agreed” — Ruiz`, or the dash and the name on a line of their own. */
function nameAfter(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  let dash = limit - 1;
  while (dash > unit.from && !isDash(view, dash) && !isMarked(view, dash)) dash -= 1;
  const name = { from: dash + 1, to: limit };
  if (!isDash(view, dash) || !isNameLine(view, name)) return null;
  const cue = { from: dash, to: dash + 1 };
  if (dash === unit.from)
    return finding(view, { name, cue, content: null, rule: 'quotes/name-dash' });
  const content = { from: afterLabel(view, unit.from, dash), to: dash };
  const isPulled =
    isAllMarked(view, content) || (hasMarked(view, content) && endsInName(view, name));
  return isPulled ? finding(view, { name, cue, content, rule: 'quotes/name-dash' }) : null;
}

/** Past "Lusia-Ostra:", what a headline is about. */
function afterLabel(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to && !isMarked(view, i); i += 1) if (isMark(view, i, ':')) return i + 1;
  return from;
}

/** "For watchers such as Ruiz, the deal “is dead”." */
function namedView(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  if (lowerAt(view, unit.from) !== 'for' && lowerAt(view, unit.from) !== 'to') return null;
  const name = firstPerson(view, unit, limit);
  if (!name || !isMark(view, name.to, ',')) return null;
  const content = { from: lastCommaBeforeMarks(view, name.to, limit) + 1, to: limit };
  const cue = { from: unit.from, to: unit.from + 1 };
  if (!hasMarked(view, content)) return null;
  return finding(view, { name, cue, content, rule: 'quotes/named-view' });
}

/** "Ruiz has a new message: “We will win.”": a marked sentence after a colon at the end. */
function announced(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  if (!isMarked(view, limit - 1)) return null;
  const from = stretchStart(view, unit.from, limit - 1);
  if (!isMark(view, from - 1, ':') || !opensSentence(view, from)) return null;
  const speaker = mainSubject(view, unit.from, from - 1)?.speaker;
  if (!speaker || !endsInSomebody(view, speaker)) return null;
  const cue = { from: from - 1, to: from };
  return {
    ...finding(view, { name: speaker, cue, content: { from, to: limit }, rule: 'quotes/colon' }),
    speaker,
  };
}

function endsInSomebody(view: QuoteView, range: TokenRange): boolean {
  const mention = view.mentions[view.mentionOf[range.to - 1] ?? -1];
  return mention !== undefined && mention.kind !== 'place';
}

/** The first person named before any marks; null unless "For", "such as" or a preposition brings it in. */
function firstPerson(view: QuoteView, unit: QuoteUnit, limit: number): TokenRange | null {
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    const mention = view.mentions[view.mentionOf[i] ?? -1];
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

function endsInName(view: QuoteView, name: TokenRange): boolean {
  const mention = view.mentions[view.mentionOf[name.to - 1] ?? -1];
  return mention !== undefined && mention.form !== 'pronoun' && mention.kind !== 'place';
}

/** A short line that begins with a capital and could be a name with an office. */
function isNameLine(view: QuoteView, name: TokenRange): boolean {
  const length = name.to - name.from;
  if (length < 1 || length > LONGEST_NAME || !isCapital(view, name.from)) return false;
  const capitals = Array.from({ length }, (_, k) => name.from + k).filter((i) => isWord(view, i));
  return (
    isBarePhrase(view, name) &&
    (endsInName(view, name) || capitals.every((i) => isCapital(view, i)))
  );
}

function hasMarked(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isMarked(view, i)) return true;
  return false;
}

interface Beside {
  readonly name: TokenRange;
  readonly cue: TokenRange;
  /** Null where the words stand in the unit before. */
  readonly content: TokenRange | null;
  readonly rule: string;
}

function finding(view: QuoteView, { name, cue, content, rule }: Beside): Finding {
  return {
    contents: content ? [content] : [],
    speaker: speakerIn(view, name),
    cue,
    clause: Math.min(name.from, cue.from),
    place: content && content.from < name.from ? 'before' : 'after',
    chain: [],
    rule,
  };
}
