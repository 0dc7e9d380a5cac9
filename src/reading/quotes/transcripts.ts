import { SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import type { Mention } from '../../model/reading.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import { has, isCapital, isMark, isWord, lowerAt, mentionOn, startOf } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Longest speaker label, in tokens: "MR. RUIZ", "Foreign Minister Ruiz". */
const LONGEST_LABEL = 5;
/** Fewest labelled paragraphs that make a text a transcript; one speaker has to come again. */
const FEWEST_LABELS = 3;
/** Labels of those who ask and of those who answer. */
const ASKED = new Set('question q reporter journalist interviewer moderator'.split(' '));
const ANSWERED = new Set(['answer', 'a']);

/** Whose words a paragraph of a transcript are. */
export interface Label {
  /** The words that name the speaker; null for an answer by nobody named. */
  readonly speaker: TokenRange | null;
  /** First token of what is said. */
  readonly from: number;
  readonly isQuestion: boolean;
}

/**
 * Units that open a paragraph with a speaker's label, by their first token, and the paragraphs up to
 * the next label, which go on with the same speaker; empty for a text that is no transcript.
 */
export function findLabels(view: QuoteView): ReadonlyMap<number, Label> {
  const opening = openingUnits(view);
  const takesStop = opening.some((unit) => isLetter(view, unit.from, 'Q'));
  const found = opening.flatMap((unit) => labelOf(view, unit, takesStop) ?? []);
  const inCapitals = found.filter((label) => isInCapitals(view, label));
  const labels = inCapitals.length > 1 ? inCapitals : found;
  const printed = new Map(labels.map((label) => [label.from, label]));
  return isTranscript(view, [...printed.values()]) ? withContinued(view, printed) : new Map();
}

/** The first unit of each paragraph. */
function openingUnits(view: QuoteView): readonly QuoteUnit[] {
  return view.units.filter((unit, i) => unit.paragraph !== view.units[i - 1]?.paragraph);
}

/** Some speaker comes again, or questions are answered. */
function isTranscript(view: QuoteView, labels: readonly TokenRange[]): boolean {
  const asked = labels.filter((label) => ASKED.has(lowerAt(view, label.from))).length;
  if (asked > 0) return labels.length > asked;
  if (labels.length > 1 && labels.every((label) => isTitled(view, label))) return true;
  const texts = new Set(labels.map((label) => textOf(view, label)));
  return labels.length >= FEWEST_LABELS && texts.size < labels.length;
}

/** "Mr. RUIZ", "SECRETARY RUIZ": a title before a surname in capitals. */
function isTitled(view: QuoteView, { from, to }: TokenRange): boolean {
  const last = view.tokens.words[to - 1] ?? '';
  return to - from > 1 && last.length > 2 && last === last.toUpperCase() && isCapital(view, to - 1);
}

function withContinued(
  view: QuoteView,
  printed: ReadonlyMap<number, TokenRange>,
): ReadonlyMap<number, Label> {
  const labels = new Map<number, Label>();
  const last = Math.max(...printed.keys());
  const answering = answeringPerson(view, Math.min(...printed.keys()));
  let before: Label | null = null;
  for (const { from } of openingUnits(view)) {
    const label = printed.get(opensIn(view, from));
    if (label) before = toLabel(view, label, answering);
    else if (from > last || isMark(view, from, '([')) continue;
    else before = before === null ? null : continued(before, from);
    if (before) labels.set(from, before);
  }
  return labels;
}

function continued({ speaker, isQuestion }: Label, from: number): Label {
  return { speaker, from, isQuestion };
}

/** The first token of a unit past the marks it opens with. */
function opensIn(view: QuoteView, unit: number): number {
  let from = unit;
  while (isMark(view, from, '"“”\'')) from += 1;
  return from;
}

function toLabel(view: QuoteView, label: TokenRange, answering: TokenRange | null): Label {
  const lower = lowerAt(view, label.from);
  const isAnswer = ANSWERED.has(lower) && label.to === label.from + 1;
  const isQuestion = ASKED.has(lower);
  return { speaker: isAnswer ? answering : label, from: label.to + 1, isQuestion };
}

/** The only person named before the first label; null for none or several. */
function answeringPerson(view: QuoteView, limit: number): TokenRange | null {
  const end = startOf(view, limit);
  const named = view.mentions.filter(
    ({ kind, form, start }) => kind === 'person' && form === 'name' && start < end,
  );
  const first = interviewed(view, named);
  return (
    first && {
      from: tokenAt(view.tokens, first.start),
      to: tokenAt(view.tokens, first.end - 1) + 1,
    }
  );
}

/** Of those named before the first question the only one, or the only one with an office. */
function interviewed(view: QuoteView, named: readonly Mention[]): Mention | null {
  const distinct = [...new Map(named.map((each) => [each.entities[0], each])).values()];
  const [only, ...others] = distinct;
  if (!only || others.length === 0) return only ?? null;
  const [holder, ...rest] = distinct.filter(({ entities }) =>
    entities.some((each) => (view.entities[each]?.roles.length ?? 0) > 0),
  );
  return holder && rest.length === 0 ? holder : null;
}

function textOf(view: QuoteView, label: TokenRange): string {
  return view.text.slice(startOf(view, label.from), startOf(view, label.to));
}

function isInCapitals(view: QuoteView, label: TokenRange): boolean {
  const words = textOf(view, label);
  return words.length > 1 && words === words.toUpperCase();
}

/** "RUIZ:" in capitals, or the name of somebody, at the head of the unit, inside marks or not. */
function labelOf(view: QuoteView, unit: QuoteUnit, takesStop: boolean): TokenRange | null {
  const from = opensIn(view, unit.from);
  const isLettered = isLetter(view, from, 'Q') || isLetter(view, from, 'A');
  if (takesStop && isLettered && from + 2 < unit.to) return { from, to: from + 1 };
  for (let i = from; i < Math.min(from + LONGEST_LABEL + 1, unit.to - 1); i += 1) {
    if (isMark(view, i, ':')) return isLabel(view, { from, to: i }) ? { from, to: i } : null;
    if (!isWord(view, i) && !isMark(view, i, '.-')) return null;
  }
  return null;
}

/** "Q." before a question, "A." before an answer. */
function isLetter(view: QuoteView, from: number, letter: string): boolean {
  return view.tokens.words[from] === letter && isMark(view, from + 1, '.');
}

function isLabel(view: QuoteView, label: TokenRange): boolean {
  if (label.from === label.to || !isCapital(view, label.from)) return false;
  if (isInCapitals(view, label)) return true;
  const lower = lowerAt(view, label.from);
  if (/^(?:mr|mrs|ms|dr)$/.test(lower) && isTitled(view, label)) return true;
  if (label.to === label.from + 1 && (ASKED.has(lower) || ANSWERED.has(lower))) return true;
  const mention = mentionOn(view, label.to - 1);
  return mention?.kind === 'person' && !has(view, label.from, SUBJECT_PRONOUN);
}

/** What the paragraph's speaker said; a question is nobody's statement. Null where nothing follows. */
export function labelled(view: QuoteView, unit: QuoteUnit, label: Label): Finding | null {
  const { speaker, from, isQuestion } = label;
  const isContinued = from === unit.from;
  const cue = isContinued ? { from, to: from } : { from: from - 1, to: from };
  const told = { cue, chain: [], speaker: null, place: 'after' } as const;
  if (isQuestion) return { ...told, contents: [], clause: unit.to, rule: QUESTION };
  if (from >= unit.to) return null;
  return {
    ...told,
    contents: [{ from, to: unit.to }],
    speaker: speaker && speakerIn(view, speaker),
    clause: unit.from,
    rule: TRANSCRIPT,
  };
}

/** The rule of transcripts: its words are direct without marks, and go on to the end of the paragraph. */
export const TRANSCRIPT = 'quotes/transcript';
/** A question of a transcript: it ends what was said before it. */
export const QUESTION = 'quotes/question';
