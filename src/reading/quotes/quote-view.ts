import type { VerbEntry } from '../../lexicon/reporting-verbs.ts';
import type { Entity, Mention } from '../../model/reading.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';
import { classifyWords } from './classify-words.ts';
import { openLate } from './open-late.ts';
import { findUnits } from './quote-units.ts';
import type { QuoteUnit } from './quote-units.ts';

/** What the rules of this layer look at: columns over the tokens, and the units they work on. */
export interface QuoteView {
  readonly context: ReadingContext;
  readonly text: string;
  readonly tokens: Tokens;
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  /** Classes of each token (lexicon/function-words.ts). */
  readonly bits: Int32Array;
  /** Index of the outermost marked stretch that covers a token, its marks included; -1 for none. */
  readonly stretchOf: Int32Array;
  readonly stretches: readonly MarkedStretch[];
  /** Whether quotations here stand in double marks, so that single ones are for headings and words. */
  readonly hasDoubleMarks: boolean;
  /** Index of the longest mention that covers a token; -1 for none. */
  readonly mentionOf: Int32Array;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly units: readonly QuoteUnit[];
  /** By entity, how much more often "he" stands for it than "she". */
  readonly heBalance: ReadonlyMap<number, number>;
  /** Index of the paragraph a token stands in. */
  readonly paragraphOf: Int32Array;
}

/** Lays marks, mentions and word classes over the tokens. */
export function viewQuotes(context: ReadingContext, names: NamesLayer): QuoteView {
  const { prepared } = context;
  const { tokens, text } = prepared;
  const mentionOf = cover(tokens, names.mentions);
  const verbs = context.lexicon.reportingVerbs;
  const stretches = context.marked
    .filter((stretch) => stretch.depth === 0 && !isAlias(tokens, stretch))
    .map((stretch) => openLate(tokens, verbs, stretch));
  const stretchOf = cover(tokens, stretches);
  return {
    context,
    text,
    tokens,
    entities: names.entities,
    mentions: names.mentions,
    bits: classifyWords(tokens, names.mentions, mentionOf),
    stretchOf,
    stretches,
    hasDoubleMarks: stretches.some((stretch) => isDoubleMark(text, stretch)),
    mentionOf,
    verbs,
    units: findUnits(context, stretches),
    heBalance: countPronouns(tokens, names.mentions),
    paragraphOf: cover(tokens, prepared.paragraphs),
  };
}

/** Before a name in marks: "Bo Lind, alias “The Clerk”". By hand. */
const ALIAS = new Set(['alias', 'nicknamed', 'aka', 'pseudonym']);

/** Whether marked words are a name that somebody goes by, and no quotation. */
function isAlias(tokens: Tokens, stretch: MarkedStretch): boolean {
  const first = tokenAt(tokens, stretch.start);
  return first > 0 && ALIAS.has(tokens.lowers[first - 1] ?? '');
}

const HE = new Set('he him his himself'.split(' '));

const SHE = new Set('she her hers herself'.split(' '));

function countPronouns(tokens: Tokens, mentions: readonly Mention[]): ReadonlyMap<number, number> {
  const balance = new Map<number, number>();
  for (const { start, form, entities } of mentions) {
    if (form !== 'pronoun') continue;
    const lower = tokens.lowers[tokenAt(tokens, start)] ?? '';
    const step = HE.has(lower) ? 1 : SHE.has(lower) ? -1 : 0;
    for (const entity of entities) balance.set(entity, (balance.get(entity) ?? 0) + step);
  }
  return balance;
}

/** Whether a stretch opens with a double mark. */
export function isDoubleMark(text: string, stretch: MarkedStretch): boolean {
  const [first, second] = [text.charAt(stretch.start), text.charAt(stretch.start + 1)];
  return '"“”„«»＂&'.includes(first) || first === second;
}

/** For each token the index of the longest range that covers it; -1 for none. */
function cover(
  tokens: Tokens,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Int32Array {
  const column = new Int32Array(tokens.count).fill(-1);
  ranges.forEach((range, index) => {
    for (let i = tokenAt(tokens, range.start); i < tokens.count; i += 1) {
      if ((tokens.starts[i] ?? 0) >= range.end) break;
      const at = column[i] ?? -1;
      const known = at < 0 ? undefined : ranges[at];
      if (!known || known.end - known.start < range.end - range.start) column[i] = index;
    }
  });
  return column;
}
