import { SUBJECT_PRONOUN } from '../../lexicon/function-words.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { speakerIn } from './speaker.ts';
import { has, isCapital, isMark, isWord, mentionOn, startOf } from './token-queries.ts';
import type { TokenRange } from './token-range.ts';

/** Longest speaker label, in tokens: "MR. RUIZ", "Foreign Minister Ruiz". */
const LONGEST_LABEL = 5;
/** Fewest labelled paragraphs that make a text a transcript; one speaker has to come again. */
const FEWEST_LABELS = 3;

/** Units that open with a speaker's label, by their first token; empty for a text that is no transcript. */
export function findLabels(view: QuoteView): ReadonlyMap<number, TokenRange> {
  const labels = new Map<number, TokenRange>();
  let paragraph = -1;
  for (const unit of view.units) {
    const label = unit.paragraph === paragraph ? null : labelOf(view, unit);
    ({ paragraph } = unit);
    if (label) labels.set(unit.from, label);
  }
  const texts = [...labels.values()].map((label) => textOf(view, label));
  const isTranscript = labels.size >= FEWEST_LABELS && new Set(texts).size < texts.length;
  return isTranscript ? labels : new Map<number, TokenRange>();
}

function textOf(view: QuoteView, label: TokenRange): string {
  return view.text.slice(startOf(view, label.from), startOf(view, label.to));
}

/** "RUIZ:" in capitals, or the name of somebody, at the head of the unit, inside marks or not. */
function labelOf(view: QuoteView, unit: QuoteUnit): TokenRange | null {
  let from = unit.from;
  while (from < unit.to && isMark(view, from, '"“”\'')) from += 1;
  for (let i = from; i < Math.min(from + LONGEST_LABEL + 1, unit.to - 1); i += 1) {
    if (isMark(view, i, ':')) return isLabel(view, { from, to: i }) ? { from, to: i } : null;
    if (!isWord(view, i) && !isMark(view, i, '.-')) return null;
  }
  return null;
}

function isLabel(view: QuoteView, label: TokenRange): boolean {
  if (label.from === label.to || !isCapital(view, label.from)) return false;
  const words = textOf(view, label);
  if (words.length > 1 && words === words.toUpperCase()) return true;
  const mention = mentionOn(view, label.to - 1);
  return mention?.kind === 'person' && !has(view, label.from, SUBJECT_PRONOUN);
}

/** Everything after the label is what its speaker said; null where nothing follows. */
export function labelled(view: QuoteView, unit: QuoteUnit, label: TokenRange): Finding | null {
  const content = { from: label.to + 1, to: unit.to };
  if (content.from >= content.to) return null;
  return {
    contents: [content],
    speaker: speakerIn(view, label),
    cue: { from: label.to, to: label.to + 1 },
    clause: unit.from,
    place: 'after',
    chain: [],
    rule: TRANSCRIPT,
  };
}

/** The rule of transcripts: its words are direct without marks, and go on to the end of the paragraph. */
export const TRANSCRIPT = 'quotes/transcript';
