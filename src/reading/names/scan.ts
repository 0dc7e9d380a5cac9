import type { Lexicon } from '../../lexicon/lexicon.ts';
import { FUNCTION, MAN, WOMAN } from '../../lexicon/word-classes.ts';
import type { TextRange } from '../../model/span.ts';
import { isApostrophe } from '../../text/characters.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { ReadingContext } from '../context.ts';
import { joinedNames } from './joined-names.ts';
import { isHeadline } from './headline-shape.ts';
import { CAPITAL, PLAIN, readShapes } from './shapes.ts';
import { thingLetters } from './thing-letters.ts';
import { findSpelledOut } from './spelled-out.ts';
import type { SpelledOut } from './spelled-out.ts';

/** A sentence as tokens, half-open. */
export interface SentenceTokens {
  readonly from: number;
  readonly to: number;
  /** All in capitals, or every longer word with one: capitals tell nothing there. */
  readonly isHeadline: boolean;
}

/** A text's tokens with what the lexicon and their shapes say of each, as columns. */
export interface Scan {
  readonly tokens: Tokens;
  readonly shapes: Uint8Array;
  /** Bits of lexicon/word-classes.ts. */
  readonly classes: Int32Array;
  readonly lexicon: Lexicon;
  readonly sentences: readonly SentenceTokens[];
  /** Words that the article prints in small letters somewhere. */
  readonly plain: ReadonlySet<string>;
  /** Words that the article prints after a listed given name somewhere, in small letters. */
  readonly surnames: ReadonlySet<string>;
  /** Whether the text names Britain or a part of it, and nothing of the United States. */
  readonly isBritish: boolean;
  /** First letters of names of no actor, as "hca" of "Harbour Ceasefire Agreement". */
  readonly things: ReadonlySet<string>;
  /** Names that are two capital words joined by "and", in small letters. */
  readonly joined: ReadonlySet<string>;
  readonly spelledOut: SpelledOut;
}

/** Looks up every token once; linear in the length of the text. */
export function scanText(context: ReadingContext): Scan {
  const { tokens } = context.prepared;
  const shapes = readShapes(tokens);
  const classes = readClasses(tokens, context.lexicon);
  const plain = plainWords(tokens, shapes, classes);
  const surnames = wordsAfterGiven(tokens, shapes, classes);
  const sentences = context.sentences
    .flatMap((sentence) => inParts(tokenRange(tokens, sentence)))
    .map(({ from, to }) => {
      const isHead = isHeadline(tokens, shapes, classes, plain, { from, to });
      return { from, to, isHeadline: isHead };
    });
  const joined = joinedNames(tokens, shapes, classes);
  const isBritish = readsBritish(tokens, shapes);
  const things = thingLetters(tokens, shapes, classes);
  return {
    tokens,
    shapes,
    classes,
    lexicon: context.lexicon,
    sentences,
    plain,
    surnames,
    joined,
    things,
    isBritish,
    spelledOut: findSpelledOut(tokens, shapes, classes),
  };
}

/** Words of Britain and of the United States, as printed. By hand. */
const BRITAIN = new Set(
  'British Britain UK U.K. Westminster Whitehall Stormont Holyrood Tory Tories Scottish Welsh'.split(
    ' ',
  ),
);
const AMERICA = new Set('American Americans America U.S. US USA Washington Pentagon'.split(' '));

function readsBritish(tokens: Tokens, shapes: Uint8Array): boolean {
  let isBritish = false;
  for (let i = 0; i < tokens.count; i += 1) {
    if (shapes[i] === PLAIN) continue;
    const word = tokens.words[i] ?? '';
    if (AMERICA.has(word)) return false;
    isBritish ||= BRITAIN.has(word);
  }
  return isBritish;
}

/** Whether token `i` has a capital. */
export function isCapital(scan: Scan, i: number): boolean {
  return (scan.shapes[i] ?? PLAIN) !== PLAIN;
}

/** Whether token `i` is in one of the classes. */
export function isOf(scan: Scan, i: number, classes: number): boolean {
  return ((scan.classes[i] ?? 0) & classes) !== 0;
}

/** Whether token `i` starts where the one before it ends. */
export function touches(tokens: Tokens, i: number): boolean {
  return i > 0 && tokens.starts[i] === tokens.ends[i - 1];
}

/** The text range of a stretch of tokens. */
export function rangeOf(scan: Scan, from: number, to: number): TextRange {
  return { start: scan.tokens.starts[from] ?? 0, end: scan.tokens.ends[to - 1] ?? 0 };
}

function tokenRange(tokens: Tokens, range: TextRange): { from: number; to: number } {
  return { from: tokenAt(tokens, range.start), to: tokenAt(tokens, range.end - 1) + 1 };
}

/** Longest stretch read as one sentence: what is longer is a table or no prose at all. */
const LONGEST = 400;

function inParts({ from, to }: { from: number; to: number }): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += LONGEST)
    parts.push({ from: at, to: Math.min(to, at + LONGEST) });
  return parts;
}

function readClasses(tokens: Tokens, lexicon: Lexicon): Int32Array {
  const classes = new Int32Array(tokens.count);
  for (let i = 0; i < tokens.count; i += 1)
    if (tokens.kinds[i] === WORD) classes[i] = classesOf(lexicon, tokens.lowers[i] ?? '');
  return classes;
}

/** "won't", "I'll" and "they're" are words of grammar too. */
function classesOf(lexicon: Lexicon, lower: string): number {
  const known = lexicon.wordClasses.get(lower);
  if (known !== undefined) return known;
  const end = lower.length - 3;
  for (let i = Math.max(1, end); i < lower.length - 1; i += 1)
    if (isApostrophe(lower.charCodeAt(i))) return CONTRACTED.has(lower.slice(i + 1)) ? FUNCTION : 0;
  return 0;
}

const CONTRACTED = new Set(['t', 'll', 're', 've', 'd', 'm']);

function plainWords(tokens: Tokens, shapes: Uint8Array, classes: Int32Array): ReadonlySet<string> {
  const plain = new Set<string>();
  for (let i = 0; i < tokens.count; i += 1)
    if (shapes[i] === PLAIN && tokens.kinds[i] === WORD && ((classes[i] ?? 0) & FUNCTION) === 0)
      if (!isTied(tokens, i)) plain.add(tokens.lowers[i] ?? '');
  return plain;
}

/** Part of an address or a compound: "example.org/halden-strike". */
function isTied(tokens: Tokens, i: number): boolean {
  return touches(tokens, i) && TIES.has(tokens.words[i - 1] ?? '');
}

const TIES = new Set(['/', '-', '.', '_', '@', '=', '#']);

function wordsAfterGiven(
  tokens: Tokens,
  shapes: Uint8Array,
  classes: Int32Array,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i < tokens.count; i += 1)
    if (shapes[i] === CAPITAL && ((classes[i - 1] ?? 0) & (WOMAN | MAN)) !== 0)
      if (shapes[i - 1] === CAPITAL && ((classes[i - 1] ?? 0) & FUNCTION) === 0)
        found.add(tokens.lowers[i] ?? '');
  return found;
}
