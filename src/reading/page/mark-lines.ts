import { CREDIT_WORDS, NAMELESS_BYLINES } from '../../lexicon/page-phrases.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isBareCredit, isCreditedCaption, isGluedToLabel } from './captions.ts';
import { isDatedLine, isDatedTeaser } from './dated-lines.ts';
import { isLabelWord, matchInside, matchLine } from './match-phrase.ts';
import type { PhraseMatch } from './match-phrase.ts';
import { partedWords } from './page-lines.ts';
import type { PageLine } from './page-lines.ts';
import { isSiteTalk } from './site-talk.ts';
import { isCounter, isDatelineLine, isPrintHeader, isStamp, isStampRow } from './stamps.ts';
import { isDatedCaption, opensWithAgency } from './picture-lines.ts';
import { isTicker } from './tickers.ts';

/** Longest line of a name, title and office, in words. */
const LONGEST_BYLINE = 14;
/** Longest "via Mill News", in words. */
const LONGEST_VIA = 4;
/** Most words after "Photo:" at the end of a caption. */
const LONGEST_CREDIT = 6;
/** Longest "PRESS RELEASE No. 412", in words. */
const LONGEST_RELEASE = 5;
/** What parts the steps of the way to a page. */
const TRAIL = new Set(['/', '>', '»', '›', '→', '|']);
const NETWORKS = new Set(
  'facebook twitter instagram telegram whatsapp youtube linkedin tiktok x'.split(' '),
);
/** Longest line that a phrase at its start marks without a mark after it, in words. */
const LONGEST_PLAIN = 25;

/** Kinds of lines that may end with a full stop: "Comments are closed." */
const WITH_STOP = new Set(['notice', 'comments', 'share', 'newsletter']);

/** The rule that makes the line furniture by itself, whatever stands around it; null for none. */
export function ruleOfLine(prepared: PreparedText, line: PageLine): string | null {
  if (line.words.length === 0) return 'page/ornament';
  if (isCounter(line, prepared.text.slice(line.start, line.end))) return 'page/counter';
  if (isStamp(line) || isStampRow(prepared, line)) return 'page/stamp';
  if (isPrintHeader(prepared, line)) return 'page/print';
  if (isDatelineLine(prepared, line)) return 'page/place-stamp';
  if (opensWithAgency(prepared, line) || isDatedCaption(prepared, line)) return 'page/caption';
  if (isCopyright(prepared, line)) return 'page/copyright';
  if (isReleaseLabel(line)) return 'page/label';
  if (isSlug(prepared, line)) return 'page/slug';
  if (isAddress(prepared, line)) return 'page/address';
  if (isByline(prepared, line)) return 'page/byline';
  if (isDatedLine(prepared, line)) return 'page/stamp';
  if (isDatedTeaser(prepared, line)) return 'page/related';
  if (endsInSource(prepared, line) || isCreditedCaption(prepared, line)) return 'page/caption';
  if (isBareCredit(prepared, line) || isGluedToLabel(prepared, line)) return 'page/caption';
  if (isFollow(line) || isHashtags(prepared, line))
    return isFollow(line) ? 'page/newsletter' : 'page/tags';
  if (isTicker(prepared, line) || isNeighbour(prepared, line)) return 'page/related';
  if (!line.isFinished && line.words.every(isLabelWord)) return 'page/label';
  if (isTrail(prepared, line)) return 'page/menu';
  const match = matchLine(line.words) ?? matchLine(partedWords(prepared, line));
  if (match && holds(prepared, line, match)) return `page/${match.kind}`;
  const inside = match && match.place !== 'inside' ? matchInside(line.words) : null;
  if (inside && holds(prepared, line, inside)) return `page/${inside.kind}`;
  return isSiteTalk(prepared, line) ? 'page/site' : null;
}

function holds(prepared: PreparedText, line: PageLine, match: PhraseMatch): boolean {
  switch (match.place) {
    case 'block':
      return false;
    case 'line':
      return !line.isFinished || WITH_STOP.has(match.kind);
    case 'inside':
      return match.kind !== 'caption' || endsInCredit(prepared, line);
    case 'start':
      return holdsAtStart(prepared, line, match);
  }
}

/** "© 2024 The Courier". */
function isCopyright({ tokens }: PreparedText, line: PageLine): boolean {
  return tokens.words[line.from] === '©' && line.words.length <= LONGEST_PLAIN;
}

/** "Previous articleLighthouse keeper retires": the way to the next article. */
function isNeighbour({ text }: PreparedText, line: PageLine): boolean {
  return /^(?:Previous|Next) (?:article|post|story)(?=[\p{Lu}\d‘'“:]| ?[«»<>])/u.test(
    text.slice(line.start, line.start + 40),
  );
}

/** "Home / News / Envoys meet", "HomeNewsEnvoys meet", with whatever headline at its end. */
function isTrail({ tokens }: PreparedText, line: PageLine): boolean {
  const [first = '', second = ''] = [tokens.words[line.from], tokens.words[line.from + 1]];
  if (/^Home(?:\p{Lu}\p{Ll}+){1,4}$/u.test(first)) return true;
  return first.toLowerCase() === 'home' && !line.isFinished && TRAIL.has(second);
}

/** "Follow us on X", "Follow mill.example on Facebook": a network's name in a short line. */
function isFollow({ words }: PageLine): boolean {
  const opens =
    /^(?:follow|like|join|find)$/.test(words[0] ?? '') && words.length <= LONGEST_BYLINE;
  return opens && words.some((word) => NETWORKS.has(word));
}

/** "#Mill #Ana Ruiz": tags and little else; "### Related" is a heading. */
function isHashtags({ tokens }: PreparedText, line: PageLine): boolean {
  if (!isHashtag(tokens, line.from) || line.isFinished) return false;
  let marks = 0;
  for (let i = line.from; i < line.to; i += 1) if (isHashtag(tokens, i)) marks += 1;
  if (marks > 1 && marks * 2 >= line.words.length) return true;
  return line.words.length <= LONGEST_BYLINE && line.isTitleCase;
}

function isHashtag({ words, starts, ends, kinds }: Tokens, i: number): boolean {
  return words[i] === '#' && kinds[i + 1] === WORD && starts[i + 1] === ends[i];
}

/** "herring talks ///", "(Adds details in second paragraph)": an agency to those who print its copy. */
function isSlug({ text }: PreparedText, line: PageLine): boolean {
  if (line.words.length > LONGEST_PLAIN) return false;
  const words = text.slice(line.start, line.end);
  return (
    words.endsWith('///') ||
    /^\((?:Adds|Updates|Recasts|Corrects|Rewrites|Repeats)\b.*\)$/.test(words)
  );
}

/** "PRESS RELEASE No. 412". */
function isReleaseLabel({ words, isFinished }: PageLine): boolean {
  const isRelease = words[1] === 'release' && /^(?:press|media|news)$/.test(words[0] ?? '');
  return isRelease && !isFinished && words.length <= LONGEST_RELEASE;
}

/** Nothing but a web address, perhaps with the number of a printed page after it. */
function isAddress(prepared: PreparedText, line: PageLine): boolean {
  const text = prepared.text.slice(line.start, Math.min(line.end, line.start + 400));
  return /^(?:https?:\/\/|www\.)[^\s]{3,400}(?: \d{1,3}\/\d{1,3})?$/.test(text);
}

/** "By" with a capitalised name in a short line that is no sentence, "By admin", "via MNA". */
function isByline(prepared: PreparedText, line: PageLine): boolean {
  const [first = '', second = ''] = line.words;
  if (line.isFinished || line.words.length > LONGEST_BYLINE) return false;
  if (first === 'via')
    return line.words.length <= LONGEST_VIA && isCapitalised(prepared, line.from + 1);
  if (first !== 'by') return false;
  if (line.words.length <= 2 && (second === '' || NAMELESS_BYLINES.has(second))) return true;
  if (hasAddress(prepared, line) && isCapitalised(prepared, line.from + 1)) return true;
  return line.isTitleCase && isCapitalised(prepared, line.from + 1);
}

/** "Ana Ruiz (ana@mill.example)". */
function hasAddress({ text }: PreparedText, line: PageLine): boolean {
  return /\S@\S/.test(text.slice(line.start, line.end));
}

/** "Ana Ruiz leaves the mill. Photo: Mill Council": a source after the last words of a caption. */
function endsInSource(prepared: PreparedText, line: PageLine): boolean {
  const { tokens } = prepared;
  for (let i = line.to - 1; i > line.from && i > line.to - 2 - LONGEST_CREDIT; i -= 1) {
    if (tokens.words[i] !== ':' && tokens.words[i] !== '|') continue;
    const isAfterStop = '.!?)|'.includes(tokens.words[i - 2] ?? ' ');
    const isCredit = CREDIT_WORDS.has(tokens.lowers[i - 1] ?? '');
    return isCredit && (isAfterStop || (!line.isFinished && tokens.words[i - 1] === 'Credit'));
  }
  return false;
}

/** A sentence may speak of an agency: a credit stands in brackets or in a line that is none. */
function endsInCredit(prepared: PreparedText, line: PageLine): boolean {
  return !line.isFinished || ')]'.includes(prepared.text.charAt(line.end - 1));
}

/** Phrases that open sentences too need a colon, a bar or the look of a headline after them. */
function holdsAtStart(
  prepared: PreparedText,
  line: PageLine,
  { kind, words }: PhraseMatch,
): boolean {
  const next = tokenAfterWords(prepared, line, words);
  const mark = next < line.to && prepared.tokens.kinds[next] === PUNCTUATION;
  const hasMark = mark && ':|–—-»>→©'.includes(prepared.tokens.words[next] ?? ' ');
  if (kind === 'read-more' && words > 1 && words === line.words.length) return true;
  if (kind === 'read-more' && words > 1 && isOpen(prepared, line) && isCapitalised(prepared, next))
    return line.words.length <= LONGEST_PLAIN;
  if (kind === 'tags' && prepared.tokens.words[line.from] === 'Tags' && !line.isFinished)
    return hasMark || isCapitalised(prepared, next);
  if (kind === 'read-more' || kind === 'tags' || kind === 'slug') return hasMark;
  const isAlone = words === line.words.length;
  if (kind === 'byline' || kind === 'caption') {
    const isName = !line.isFinished && (isAlone || isCapitalised(prepared, next));
    const isPicture = kind === 'caption' && prepared.tokens.words[next] === ',';
    return hasMark || isName || isPicture || isCredit(line);
  }
  return hasMark || line.words.length <= LONGEST_PLAIN;
}

/** No sentence: without an end, or cut with dots. */
function isOpen({ text }: PreparedText, line: PageLine): boolean {
  return !line.isFinished || /(?:\.\.\.|…)$/.test(text.slice(line.end - 3, line.end));
}

function isCredit(line: PageLine): boolean {
  const [first, second] = line.words;
  return second === 'by' && (first === 'reporting' || first === 'editing' || first === 'photo');
}

function tokenAfterWords(prepared: PreparedText, line: PageLine, words: number): number {
  let [left, i] = [words, line.from];
  for (; i < line.to && left > 0; i += 1) if (prepared.tokens.kinds[i] !== PUNCTUATION) left -= 1;
  return i;
}

function isCapitalised(prepared: PreparedText, i: number): boolean {
  const { tokens } = prepared;
  return tokens.kinds[i] === WORD && tokens.words[i]?.charAt(0) !== tokens.lowers[i]?.charAt(0);
}
