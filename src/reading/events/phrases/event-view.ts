import { EVENT_GRAMMAR } from '../../../lexicon/event-grammar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import type { DateMention, Mention } from '../../../model/reading.ts';
import type { TextRange } from '../../../model/span.ts';
import { POSSESSIVE, tokenAt } from '../../../text/tokens.ts';
import type { Tokens } from '../../../text/tokens.ts';
import type { Layers, ReadingContext } from '../../context.ts';

/** What events are read from: all layers below. */
export type EventLayers = Omit<Layers, 'reports'> & { readonly published: DateValue | null };

/** The layers before, laid over the tokens, so that rules ask by token. */
export interface EventView {
  readonly context: ReadingContext;
  readonly layers: EventLayers;
  readonly tokens: Tokens;
  /** Classes of event-grammar.ts. */
  readonly classes: Int32Array;
  /** Index of the mention that covers a token, the longest where several do; -1 for none. */
  readonly mentionOf: Int32Array;
  /** 1 where a token belongs to a printed role or office. */
  readonly isRole: Uint8Array;
  /** Index of the date mention that covers a token; -1 for none. */
  readonly dateOf: Int32Array;
}

/** A sentence as half-open token indices. */
export interface SentenceTokens {
  readonly range: TextRange;
  readonly from: number;
  readonly to: number;
}

/** Lays mentions, roles and dates over the tokens. */
export function viewEvents(context: ReadingContext, layers: EventLayers): EventView {
  const { tokens } = context.prepared;
  const view: EventView = {
    context,
    layers,
    tokens,
    classes: classify(tokens),
    mentionOf: new Int32Array(tokens.count).fill(-1),
    isRole: new Uint8Array(tokens.count),
    dateOf: new Int32Array(tokens.count).fill(-1),
  };
  byLength(layers.mentions).forEach(({ item, index }) =>
    cover(tokens, item, view.mentionOf, index),
  );
  for (const { roles } of layers.entities)
    for (const role of roles) if (role.office !== '') cover(tokens, role, view.isRole, 1);
  layers.dates.forEach((date, index) => cover(tokens, date, view.dateOf, index));
  return view;
}

function classify({ count, lowers }: Tokens): Int32Array {
  const classes = new Int32Array(count);
  for (let i = 0; i < count; i += 1) classes[i] = EVENT_GRAMMAR.get(lowers[i] ?? '') ?? 0;
  return classes;
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
  const at = view.mentionOf[i] ?? -1;
  return at < 0 ? null : (view.layers.mentions[at] ?? null);
}

/** The date over token i, null for none. */
export function dateAt(view: EventView, i: number): DateMention | null {
  const at = view.dateOf[i] ?? -1;
  return at < 0 ? null : (view.layers.dates[at] ?? null);
}

/** Lower-case word of token i; empty outside the text. */
export function lowerAt(view: EventView, i: number): string {
  return view.tokens.lowers[i] ?? '';
}

/** Whether token i is of any of the classes. */
export function is(view: EventView, i: number, classes: number): boolean {
  return ((view.classes[i] ?? 0) & classes) !== 0;
}

/** Whether token i is "’s", or the bare apostrophe after a plural. */
export function isPossessive(view: EventView, i: number): boolean {
  if (view.tokens.kinds[i] === POSSESSIVE) return true;
  const lower = lowerAt(view, i);
  return (lower === '’' || lower === "'") && lowerAt(view, i - 1).endsWith('s') && touches(view, i);
}

/** Whether token i starts where the one before ends. */
export function touches(view: EventView, i: number): boolean {
  return i > 0 && startOf(view.tokens, i) === endOf(view.tokens, i - 1);
}

/** Index of the first token of the range. */
export function firstToken(view: EventView, range: TextRange): number {
  return tokenAt(view.tokens, range.start);
}

/** Index after the last token of the range. */
export function afterLastToken(view: EventView, range: TextRange): number {
  let i = tokenAt(view.tokens, range.end - 1);
  while (i < view.tokens.count && startOf(view.tokens, i) < range.end) i += 1;
  return i;
}

/** The text range of the tokens from `from` to `to`. */
export function rangeOfTokens(view: EventView, from: number, to: number): TextRange {
  return { start: startOf(view.tokens, from), end: endOf(view.tokens, Math.max(from, to - 1)) };
}

function startOf(tokens: Tokens, i: number): number {
  return tokens.starts[i] ?? 0;
}

function endOf(tokens: Tokens, i: number): number {
  return tokens.ends[i] ?? 0;
}
