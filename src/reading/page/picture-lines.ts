import { NOT_PAST, PAST_WORDS } from '../../lexicon/dates/tense-words.ts';
import { AGENCIES, CAPTION_VERBS, OUTLET_WORDS } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isCut } from './find-title.ts';
import type { PageLine } from './page-lines.ts';

/** Shorter lines after "©" tell whose the page is, in words. */
const SHORTEST_CAPTION = 8;
/** Tokens after "©" among which an agency's name stands. */
const AGENCY_WITHIN = 3;
/** Longest name of an outlet after a dash, in words. */
const LONGEST_OUTLET = 4;
/** " - Mill News", " | Lakeview International". */
const AFTER_DASH = / [-–—|] ((?:\p{Lu}[\p{L}.&]*(?: of| the)? ?){1,4})$/u;
/** Shortest caption that may be printed twice around its source, in words. */
const SHORTEST_TWICE = 8;
/** Lines from one print of a caption to the next. */
const TWICE_WITHIN = 6;
/** Longest name of who took a picture, in words. */
const LONGEST_NAME = 4;

/** "© AFP / Ana Ruiz The envoys at the mill": a source and a caption of any length. */
export function opensWithAgency({ tokens }: PreparedText, { from, to, words }: PageLine): boolean {
  if (tokens.words[from] !== '©' || words.length < SHORTEST_CAPTION) return false;
  for (let i = from + 1; i < Math.min(to, from + 1 + AGENCY_WITHIN); i += 1)
    if (AGENCIES.has(tokens.lowers[i] ?? '')) return true;
  return false;
}

/** Longest sentence that tells of a picture and its day, in words. */
const LONGEST_DATED = 45;
/** "…, May 3, 2024.", "… on May 3, 2024" at the end of a line. */
const ENDS_IN_DAY =
  /(?:, | on )(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2}, (?:19|20)\d\d\.?$/;
/** Words with which articles tell, and captions do not. */
const TELLING = new Set('will would can could is are was were has have had says said'.split(' '));

/** "Envoys look at the mill after the flood, in Port Anselm, May 3, 2024.": a sentence in the present that ends in a whole day. */
export function isDatedCaption({ text, tokens }: PreparedText, line: PageLine): boolean {
  if (line.words.length > LONGEST_DATED || line.words.length < SHORTEST_TWICE) return false;
  const words = text.slice(line.start, line.end);
  if (
    !ENDS_IN_DAY.test(words) ||
    /[.!?] \p{Lu}|[“”"]/u.test(words.replace(/\b\p{Lu}\p{L}{0,3}\. /gu, ''))
  )
    return false;
  let isPresent = false;
  for (let i = line.from; i < line.to; i += 1) {
    const lower = tokens.lowers[i] ?? '';
    if (TELLING.has(lower) || PAST_WORDS.has(lower) || isPastForm(lower)) return false;
    isPresent ||= CAPTION_VERBS.has(tokens.words[i] ?? '');
  }
  return isPresent;
}

function isPastForm(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('ed') && !NOT_PAST.has(lower);
}

/** Lines that end in the name of an outlet after a dash: the headline once more, or what is under a picture. */
export function markOutletLines(
  { text }: PreparedText,
  lines: readonly PageLine[],
  rules: (string | null)[],
  title: number,
): void {
  for (const [i, line] of lines.entries()) {
    if (i === title || rules[i] !== null || line.isFinished) continue;
    const outlet = AFTER_DASH.exec(text.slice(Math.max(line.start, line.end - 60), line.end))?.[1];
    const names = outlet?.trim().toLowerCase().split(' ') ?? [];
    if (!names.some((word) => OUTLET_WORDS.has(word) || word === 'international')) continue;
    const caption = line.words.slice(0, -Math.min(names.length, LONGEST_OUTLET));
    if (isCut(lines[title], line)) rules[i] = 'page/repeated-headline';
    else if (i > title) {
      rules[i] = 'page/caption';
      if (rules[i - 1] === null && endsWith(lines[i - 1]?.words ?? [], caption))
        rules[i - 1] = 'page/caption';
    }
  }
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return end.length > 0 && from >= 0 && end.every((word, k) => word === words[from + k]);
}

/** A caption printed twice with its source between: "The envoys meet.", "Bo Lind", "/", "AFP via …", "The envoys meet." */
export function markTwice(lines: readonly PageLine[], rules: (string | null)[]): void {
  for (const [i, line] of lines.entries()) {
    if (line.words.length < SHORTEST_TWICE) continue;
    let hasSource = false;
    for (let k = i + 1; k <= i + TWICE_WITHIN; k += 1) {
      const other = lines[k];
      if (!other) break;
      if (hasSource && isSame(line, other)) {
        for (let at = i; at <= k; at += 1) rules[at] ??= 'page/caption';
        break;
      }
      hasSource ||= rules[k] === 'page/caption';
      if (rules[k] === null && other.words.length > LONGEST_NAME) break;
    }
  }
}

/** Lines of nothing but the label of a caption. */
const LABELS = new Set(['image caption', 'media caption', 'photo caption', 'caption']);

/** The line without an end under "Image caption". */
export function markLabelled(lines: readonly PageLine[], rules: (string | null)[]): void {
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.isFinished || !LABELS.has(line.words.join(' '))) continue;
    rules[i + 1] ??= 'page/caption';
  }
}

/** A line printed twice running between headline and article: a caption, or in title case one more headline, of which one copy stays. */
export function markDoubled(
  lines: readonly PageLine[],
  rules: (string | null)[],
  at: { readonly title: number; readonly body: number },
): void {
  for (let i = at.title + 1; i + 1 < at.body; i += 1) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (!line || !next || rules[i] !== null || rules[i + 1] !== null) continue;
    if (line.words.length < 2 || !isSame(line, next)) continue;
    if (line.isTitleCase && !line.isFinished) rules[i] = 'page/repeated-headline';
    else rules[i] = rules[i + 1] = 'page/caption';
  }
}

function isSame(a: PageLine, b: PageLine): boolean {
  return a.words.length === b.words.length && a.words.every((word, k) => word === b.words[k]);
}
