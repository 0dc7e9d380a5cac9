import { isBarePhrase } from './noun-phrases.ts';
import type { TokenRange } from './noun-phrases.ts';
import { speakerIn } from './find-speaker.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import { endOf, has, isDash, isMark, isMarked, lowerAt, startOf } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { PREPOSITION } from '../../lexicon/function-words.ts';
import { statementLimit } from './verb-rule.ts';

/** A name that stands beside marked words without a verb, as headlines have it. */
export function findByName(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const limit = statementLimit(view, unit);
  const found =
    nameBefore(view, unit, limit) ?? nameAfter(view, unit, limit) ?? namedView(view, unit, limit);
  return found ? [found] : [];
}

/** `Ruiz: “We agreed”` */
function nameBefore(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    if (!isMark(view, i, ':')) continue;
    const name = { from: unit.from, to: i };
    if (!isMarked(view, i + 1) || !endsInName(view, name) || !isBarePhrase(view, name)) return null;
    return finding(
      view,
      name,
      { from: i, to: i + 1 },
      { from: i + 1, to: limit },
      'quotes/name-colon',
    );
  }
  return null;
}

/** `“We agreed” — Ruiz` */
function nameAfter(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  let dash = limit - 1;
  while (dash > unit.from && !isDash(view, dash) && !isMarked(view, dash)) dash -= 1;
  const name = { from: dash + 1, to: limit };
  if (dash <= unit.from || !isDash(view, dash) || name.from >= limit || !endsInName(view, name))
    return null;
  if (name.to - name.from > 6 || !isBarePhrase(view, name)) return null;
  const content = { from: afterLabel(view, unit.from, dash), to: dash };
  return hasMarked(view, content)
    ? finding(view, name, { from: dash, to: dash + 1 }, content, 'quotes/name-dash')
    : null;
}

/** Past "Lusia-Ostra:", what a headline is about. */
function afterLabel(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to && !isMarked(view, i); i += 1) if (isMark(view, i, ':')) return i + 1;
  return from;
}

/** "For watchers such as Ruiz, the deal “is dead”." */
function namedView(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  if (lowerAt(view, unit.from) !== 'for' && lowerAt(view, unit.from) !== 'to') return null;
  let name: TokenRange | null = null;
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    const mention = view.mentions[view.mentionOf[i] ?? -1];
    if (!name && mention?.kind === 'person' && mention.form !== 'pronoun') {
      if (startOf(view, i) !== mention.start || !follows(view, unit, i)) return null;
      let to = i + 1;
      while (endOf(view, to) <= mention.end) to += 1;
      name = { from: i, to };
    }
  }
  if (!name || !isMark(view, name.to, ',')) return null;
  const from = lastCommaBeforeMarks(view, name.to, limit) + 1;
  const content = { from, to: limit };
  const cue = { from: unit.from, to: unit.from + 1 };
  return hasMarked(view, content) ? finding(view, name, cue, content, 'quotes/named-view') : null;
}

function follows(view: QuoteView, unit: QuoteUnit, i: number): boolean {
  return (
    i === unit.from + 1 ||
    lowerAt(view, i - 1) === 'as' ||
    has(view, i - 1, PREPOSITION) ||
    isMark(view, i - 1, ',')
  );
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

function hasMarked(view: QuoteView, range: TokenRange): boolean {
  for (let i = range.from; i < range.to; i += 1) if (isMarked(view, i)) return true;
  return false;
}

function finding(
  view: QuoteView,
  name: TokenRange,
  cue: TokenRange,
  content: TokenRange,
  rule: string,
): Finding {
  const place = content.from < name.from ? 'before' : 'after';
  const clause = Math.min(name.from, cue.from);
  return {
    contents: [content],
    speaker: speakerIn(view, name),
    cue,
    clause,
    place,
    chain: [],
    rule,
  };
}
