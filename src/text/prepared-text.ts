import type { TextRange } from '../model/span.ts';
import { splitParagraphs } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** A text cut up once, for all layers of reading. */
export interface PreparedText {
  readonly text: string;
  readonly tokens: Tokens;
  readonly paragraphs: readonly TextRange[];
  /** In order over the whole text, furniture included. */
  readonly sentences: readonly TextRange[];
}

/** Cuts a text into tokens, paragraphs and sentences; linear in its length. */
export function prepareText(text: string): PreparedText {
  const tokens = tokenise(text);
  const paragraphs = splitParagraphs(text);
  const sentences = paragraphs.flatMap((paragraph) => splitSentences(text, tokens, paragraph));
  return { text, tokens, paragraphs, sentences };
}
