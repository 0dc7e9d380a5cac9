import { isAllMarked } from './marked-tokens.ts';
import { holdsMarks } from './marked-tokens.ts';
import { isBarePhrase } from './bare-phrases.ts';
import { findingBeside } from './beside.ts';
import type { Finding } from './finding.ts';
import { findInHeading } from './heading-names.ts';
import { announced, namedView } from './named-view.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { isCapital, isDash, isMark, isMarked, isWord, mentionOn } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';
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
    announced(view, unit, limit) ??
    findInHeading(view, unit);
  return found ? [found] : [];
}

/** `Ruiz: “We agreed”` */
function nameBefore(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  for (let i = unit.from + 1; i < limit && !isMarked(view, i); i += 1) {
    if (!isMark(view, i, ':')) continue;
    const name = { from: afterTopic(view, unit.from, i), to: i };
    const surname = surnameOf(view, name);
    const isName = endsInName(view, name) || surname !== null;
    if (!isMarked(view, i + 1) || !isName || !isBarePhrase(view, name)) return null;
    const content = { from: i + 1, to: limit };
    const cue = { from: i, to: i + 1 };
    const found = findingBeside(view, { name, cue, content, rule: 'quotes/name-colon' });
    if (surname === null || !found.speaker) return found;
    return { ...found, speaker: { ...found.speaker, entities: [surname] } };
  }
  return null;
}

/** "Lusia, Port Council: “…”": past the country that a headline is about. */
function afterTopic(view: QuoteView, from: number, to: number): number {
  for (let i = from + 1; i < to - 1; i += 1) {
    const topic = isMark(view, i, ',') ? mentionOn(view, i - 1) : undefined;
    const isTopic = topic?.kind === 'country' || topic?.kind === 'place';
    if (isTopic && mentionOn(view, to - 1)?.kind !== topic.kind) return i + 1;
  }
  return from;
}

/** `“We agreed” — Ruiz`, or the dash and the name on a line of their own. */
function nameAfter(view: QuoteView, unit: QuoteUnit, limit: number): Finding | null {
  let dash = limit - 1;
  while (dash > unit.from && !isDash(view, dash) && !isMarked(view, dash)) dash -= 1;
  const name = { from: dash + 1, to: limit };
  if (!isDash(view, dash) || !isNameLine(view, name)) return null;
  const cue = { from: dash, to: dash + 1 };
  if (dash === unit.from)
    return findingBeside(view, { name, cue, content: null, rule: 'quotes/name-dash' });
  const content = { from: afterLabel(view, unit.from, dash), to: dash };
  const isPulled =
    isAllMarked(view, content) || (holdsMarks(view, content) && endsInName(view, name));
  return isPulled ? findingBeside(view, { name, cue, content, rule: 'quotes/name-dash' }) : null;
}

/** Past "Lusia-Ostra:", what a headline is about. */
function afterLabel(view: QuoteView, from: number, to: number): number {
  for (let i = from; i < to && !isMarked(view, i); i += 1) if (isMark(view, i, ':')) return i + 1;
  return from;
}

function endsInName(view: QuoteView, name: TokenRange): boolean {
  const mention = mentionOn(view, name.to - 1);
  return mention !== undefined && mention.form !== 'pronoun' && mention.kind !== 'place';
}

/** The one person whose surname is the only word of the range, read as no name there; null for none. */
function surnameOf(view: QuoteView, { from, to }: TokenRange): number | null {
  if (to !== from + 1 || !isCapital(view, from) || mentionOn(view, from)) return null;
  const ending = ` ${view.tokens.words[from] ?? ''}`;
  const named = view.entities.flatMap(({ kind, name }, i) =>
    kind === 'person' && name.endsWith(ending) ? [i] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
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
