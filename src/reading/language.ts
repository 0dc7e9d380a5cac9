import { ENGLISH_WORDS } from '../lexicon/english-words.ts';
import type { ReadingNote } from '../model/reading.ts';
import type { TextRange } from '../model/span.ts';
import { tokenAt, WORD } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';

/** Letters that tell a language; fewer are a name or a heading. */
const ENOUGH_LETTERS = 80;
/** So many letters of the article are looked at. */
const MOST_LETTERS = 2000;
/** Fewest words in small letters; the others may be names. */
const ENOUGH_WORDS = 10;
/** Share of English words beside those in small letters: prose has a third, other languages a fiftieth. */
const ENGLISH_SHARE = 0.05;
/** The Latin letters with all their marks end here; the additional ones of Vietnamese come later. */
const LATIN_END = 0x0250;
const LATIN_ADDITIONAL = [0x1e00, 0x1f00] as const;

/**
 * A note where the article is not in English, the one language that is read: its words are in other
 * letters, or hardly one is an English word of grammar. Points at the first sentence. None for a text
 * too short to tell, unless its head says the language.
 */
export function noteLanguage(
  tokens: Tokens,
  sentences: readonly TextRange[],
  language: string,
): readonly ReadingNote[] {
  const isSaid = !/^en\b/i.test(language);
  if (!isSaid && readsAsEnglish(tokens, sentences)) return [];
  const because = isSaid ? `is said to be in “${language}”` : 'does not read as English';
  return [
    {
      code: 'language-not-supported',
      message: `This article ${because}; only English is read, so little of it can be relied on.`,
      range: sentences[0] ?? null,
    },
  ];
}

function readsAsEnglish(tokens: Tokens, sentences: readonly TextRange[]): boolean {
  let [letters, foreign, english, others] = [0, 0, 0, 0];
  for (const { start, end } of sentences) {
    if (letters >= MOST_LETTERS) break;
    for (let i = tokenAt(tokens, start); i < tokens.count && letters < MOST_LETTERS; i += 1) {
      if ((tokens.starts[i] ?? end) >= end) break;
      if (tokens.kinds[i] !== WORD) continue;
      const lower = tokens.lowers[i] ?? '';
      letters += lower.length;
      if (!isLatin(lower.charCodeAt(0))) foreign += lower.length;
      else if (ENGLISH_WORDS.has(lower)) english += 1;
      else if (tokens.words[i] === lower) others += 1;
    }
  }
  if (foreign * 2 > letters) return false;
  const hasEnough = letters >= ENOUGH_LETTERS && english + others >= ENOUGH_WORDS;
  return !hasEnough || english >= (english + others) * ENGLISH_SHARE;
}

function isLatin(unit: number): boolean {
  return unit < LATIN_END || (unit >= LATIN_ADDITIONAL[0] && unit < LATIN_ADDITIONAL[1]);
}
