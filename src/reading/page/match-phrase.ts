import { PAGE_PHRASES } from '../../lexicon/page-phrases.ts';
import type { PagePhrase, PagePhraseKind } from '../../lexicon/page-phrases.ts';
import { NUMBER, POSSESSIVE, tokenise, WORD } from '../../text/tokens.ts';

/** Longest line, in words, that a phrase at its start or inside it may mark. */
const LONGEST_MARKED = 40;

interface Entry {
  readonly words: readonly string[];
  readonly phrase: PagePhrase;
}

/** Phrases by their first word, longest first. */
const byFirstWord = indexPhrases(PAGE_PHRASES);
/** Those that may stand anywhere in a line: few, and looked for at every word. */
const insideByFirstWord = indexPhrases(PAGE_PHRASES.filter(({ place }) => place === 'inside'));

function indexPhrases(phrases: readonly PagePhrase[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const tokens = tokenise(phrase.words);
    const words = tokens.lowers.filter((_, i) => isSpoken(tokens.kinds[i]));
    const entries = index.get(words[0] ?? '') ?? [];
    entries.push({ words, phrase });
    entries.sort((a, b) => b.words.length - a.words.length);
    index.set(words[0] ?? '', entries);
  }
  return index;
}

function isSpoken(kind: number | undefined): boolean {
  return kind === WORD || kind === NUMBER || kind === POSSESSIVE;
}

/** A stock phrase found in a line; `words` counts those it takes. */
export interface PhraseMatch {
  readonly kind: PagePhraseKind;
  readonly place: PagePhrase['place'];
  readonly words: number;
}

/** The stock phrase that marks a line of these words by its place in it; null for none. */
export function matchLine(words: readonly string[]): PhraseMatch | null {
  if (words.length > LONGEST_MARKED) return null;
  for (const entry of byFirstWord.get(words[0] ?? '') ?? []) {
    if (!startsAt(words, 0, entry)) continue;
    const isWhole = entry.words.length === words.length;
    if (isWhole || entry.phrase.place === 'start') return toMatch(entry);
  }
  return matchInside(words);
}

/** The heading phrase ("Related Articles") that begins at word `at`; null for none. */
export function matchHeading(words: readonly string[], at: number): PhraseMatch | null {
  const entries = byFirstWord.get(words[at] ?? '') ?? [];
  const entry = entries.find(
    (entry) => entry.phrase.place === 'block' && startsAt(words, at, entry),
  );
  return entry ? toMatch(entry) : null;
}

/** Whether the word names a section of a news page ("Politics"). */
export function isLabelWord(word: string): boolean {
  return (byFirstWord.get(word) ?? []).some(
    (entry) => entry.words.length === 1 && entry.phrase.kind === 'label',
  );
}

/** The stock phrase of those that may stand anywhere in a short line; null for none. */
export function matchInside(words: readonly string[]): PhraseMatch | null {
  if (words.length > LONGEST_MARKED) return null;
  for (let at = 0; at < words.length; at += 1) {
    const entries = insideByFirstWord.get(words[at] ?? '');
    const entry = entries?.find((inside) => startsAt(words, at, inside));
    if (entry) return toMatch(entry);
  }
  return null;
}

function startsAt(words: readonly string[], at: number, entry: Entry): boolean {
  return entry.words.every((word, i) => words[at + i] === word);
}

function toMatch(entry: Entry): PhraseMatch {
  return { kind: entry.phrase.kind, place: entry.phrase.place, words: entry.words.length };
}
