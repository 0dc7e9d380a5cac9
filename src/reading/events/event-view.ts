import type { DateMention, Mention } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import { tokenAt } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Layers, ReadingContext } from '../context.ts';

/** The layers before, laid over the tokens, so that rules ask by token. */
export interface EventView {
  readonly context: ReadingContext;
  readonly layers: Omit<Layers, 'reports'>;
  readonly tokens: Tokens;
  /** Index of the mention that covers a token, the longest where several do; -1 for none. */
  readonly mentionOf: Int32Array;
  /** 1 where a token belongs to a printed role or office. */
  readonly isRole: Uint8Array;
  /** Index of the date mention that covers a token; -1 for none. */
  readonly dateOf: Int32Array;
  /** 1 where a token stands inside somebody's quoted words. */
  readonly isQuoted: Uint8Array;
}

/** A sentence as half-open token indices. */
export interface SentenceTokens {
  readonly range: TextRange;
  readonly from: number;
  readonly to: number;
}

/** Lays mentions, roles, dates and quotations over the tokens. */
export function viewEvents(context: ReadingContext, layers: Omit<Layers, 'reports'>): EventView {
  const { tokens } = context.prepared;
  const view = {
    context,
    layers,
    tokens,
    mentionOf: new Int32Array(tokens.count).fill(-1),
    isRole: new Uint8Array(tokens.count),
    dateOf: new Int32Array(tokens.count).fill(-1),
    isQuoted: new Uint8Array(tokens.count),
  };
  byLength(layers.mentions).forEach(({ item, index }) =>
    cover(tokens, item, view.mentionOf, index),
  );
  layers.entities.forEach((entity) =>
    entity.roles.forEach((role) => cover(tokens, role, view.isRole, 1)),
  );
  layers.dates.forEach((date, index) => cover(tokens, date, view.dateOf, index));
  for (const quotation of layers.quotations) {
    if (quotation.directness === 'paraphrase') continue;
    quotation.parts.forEach((part) => cover(tokens, part, view.isQuoted, 1));
  }
  return view;
}

/** Shortest first, so that the longest is written last and stays. */
function byLength(mentions: readonly Mention[]): readonly { item: Mention; index: number }[] {
  return mentions
    .map((item, index) => ({ item, index }))
    .toSorted((a, b) => a.item.end - a.item.start - (b.item.end - b.item.start));
}

function cover(
  tokens: Tokens,
  range: TextRange,
  column: Int32Array | Uint8Array,
  value: number,
): void {
  const from = tokenAt(tokens, range.start);
  for (let i = from; i < tokens.count && startOf(tokens, i) < range.end; i += 1) column[i] = value;
}

/** The token range of a sentence. */
export function sentenceTokens(tokens: Tokens, range: TextRange): SentenceTokens {
  return { range, from: tokenAt(tokens, range.start), to: tokenAt(tokens, range.end) };
}

/** The mention over token i, null for none. */
export function mentionAt(view: EventView, i: number): Mention | null {
  return view.layers.mentions[view.mentionOf[i] ?? -1] ?? null;
}

/** The date over token i, null for none. */
export function dateAt(view: EventView, i: number): DateMention | null {
  return view.layers.dates[view.dateOf[i] ?? -1] ?? null;
}

/** Lower-case word of token i; empty outside the text. */
export function lowerAt(view: EventView, i: number): string {
  return view.tokens.lowers[i] ?? '';
}

export function startOf(tokens: Tokens, i: number): number {
  return tokens.starts[i] ?? 0;
}

export function endOf(tokens: Tokens, i: number): number {
  return tokens.ends[i] ?? 0;
}
