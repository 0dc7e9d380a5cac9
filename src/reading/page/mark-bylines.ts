import { WRITER_WORDS } from '../../lexicon/page-phrases.ts';
import type { TextRange } from '../../model/span.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';
import { endOfName, isPersonLine } from './person-line.ts';

const BESIDE = new Set(['page/stamp', 'page/place-stamp', 'page/byline']);

/** Names of people between headline and article that stand beside a stamp: "Ana Ruiz, Oslo". */
export function markBylines(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  at: { readonly title: number; readonly body: number },
): void {
  for (let i = at.title + 1; i < at.body; i += 1) {
    const line = lines[i];
    if (!line || (rules[i] !== null && rules[i] !== 'page/label')) continue;
    const isDated = line.words.some((word) => /^(?:19|20)\d\d$/.test(word));
    const isBeside = BESIDE.has(rules[i - 1] ?? '') || BESIDE.has(rules[i + 1] ?? '');
    if ((isBeside || isDated) && isPersonLine(prepared, line)) rules[i] = 'page/byline';
  }
}

/** Lines at the end of a page in which the author is told of. */
const LAST_LINES = 8;
const TOLD = /^(?:is|was|has|covers|writes|reports|works|joined|teaches|leads|served)$/;

/** "Ana Ruiz is a senior fellow at the institute", under her own article. */
export function markAboutAuthor(
  { text, tokens }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  author: TextRange | null,
): void {
  if (!author) return;
  const name = text.slice(author.start, author.end);
  for (let i = Math.max(1, lines.length - LAST_LINES); i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || rules[i] !== null || line.start <= author.end) continue;
    if (text.slice(line.start, line.start + name.length) !== name) continue;
    const after = line.from + name.split(' ').length;
    if (TOLD.test(tokens.lowers[after] ?? '')) rules[i] = 'page/about';
  }
}

/** Tokens after a name among which its owner is called a writer. */
const WRITER_WITHIN = 12;

/**
 * "Ana Ruiz is a senior reporter at the Courier": told of whoever the article itself never names again, below
 * the headline.
 */
export function markWriters(
  prepared: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  title: number,
): void {
  for (let i = title + 1; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || rules[i] !== null) continue;
    if (speaksOfSelf(prepared, lines, i)) {
      rules[i] = 'page/about';
      rules[i - 1] ??= 'page/about';
      continue;
    }
    const after = endOfName(prepared, line);
    if (after < 0 || !TOLD.test(prepared.tokens.lowers[after] ?? '')) continue;
    const told = prepared.tokens.lowers.slice(after, Math.min(line.to, after + WRITER_WITHIN));
    const surname = prepared.tokens.lowers[after - 1] ?? '';
    const isNamed = lines.some(
      (other, k) =>
        k !== i && rules[k] === null && other.isFinished && other.words.includes(surname),
    );
    if (!isNamed && told.some((word) => WRITER_WORDS.has(word))) rules[i] = 'page/about';
  }
}

/** Under a name alone, "I am an editor and …", "My passion for journalism …": the writer in person. */
function speaksOfSelf(prepared: PreparedText, lines: readonly PageLine[], i: number): boolean {
  const [name, line] = [lines[i - 1], lines[i]];
  if (!name || !line || !/^(?:i|i'm|i’m|my)$/.test(line.words[0] ?? '')) return false;
  if (endOfName(prepared, name) < name.to || name.words.length > LONGEST_NAMED) return false;
  return line.words.some((word) => WRITER_WORDS.has(word));
}

/** Longest name alone in a line, in words. */
const LONGEST_NAMED = 4;
