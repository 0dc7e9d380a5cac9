import type { Mention } from '../../model/reading.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Finding } from './finding.ts';
import {
  ANSWERED,
  ASKED,
  asksOnly,
  isInCapitals,
  isLetter,
  isTitled,
  labelOf,
  textOf,
  opensIn,
} from './labels.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import { isMark, lowerAt, startOf } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Fewest labelled paragraphs that make a text a transcript; one speaker has to come again. */
const FEWEST_LABELS = 3;

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
  const labels = hasSeveral(view, inCapitals) ? inCapitals : found;
  const printed = new Map(labels.map((label) => [label.from, label]));
  return isTranscript(view, [...printed.values()]) ? withContinued(view, printed) : new Map();
}

/** Whether more than one speaker is labelled so. */
function hasSeveral(view: QuoteView, labels: readonly TokenRange[]): boolean {
  return new Set(labels.map((label) => textOf(view, label))).size > 1;
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

function toLabel(view: QuoteView, label: TokenRange, answering: TokenRange | null): Label {
  const lower = lowerAt(view, label.from);
  const isAnswer = ANSWERED.has(lower) && label.to === label.from + 1;
  const isQuestion = ASKED.has(lower) || asksOnly(view, label);
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
