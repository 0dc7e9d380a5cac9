import { classOf, DIGIT, LETTER, NEWLINE, SPACE } from './characters.ts';
import { PUNCTUATION } from './tokens.ts';
import type { Tokens } from './tokens.ts';

/** What a quotation mark can do where it stands. */
export type MarkRole = 'open' | 'close' | 'either';

/** One quotation mark of the text; `''` and ` `` ` are one mark of two code units. */
export interface MarkSign {
  readonly start: number;
  readonly end: number;
  /** Single marks nest inside double ones and may be apostrophes. */
  readonly isSingle: boolean;
  readonly role: MarkRole;
  /** A closing single mark that may as well be an apostrophe ("the ministers' plan", "runnin' on"). */
  readonly isDoubtful: boolean;
}

/** Double marks as HTML spells them. */
const SPELLED = [
  '&quot;',
  '&ldquo;',
  '&rdquo;',
  '&laquo;',
  '&raquo;',
  '&#34;',
  '&#8220;',
  '&#8221;',
];
const DOUBLE = new Set(['"', '“', '”', '„', '‟', '«', '»', '＂', ...SPELLED]);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '‹', '›', '`']);
/** Marks that can only open, whatever stands around them. */
const ONLY_OPENS = new Set(['„', '‚', '``', '‘‘', '&ldquo;', '&#8220;', '&laquo;']);
/** What an opening mark may follow besides blanks. */
const BEFORE_OPENING = new Set([...'([{—–-/…¿¡*_>'.split(''), ...DOUBLE, ...SINGLE]);
/** What may follow a closing mark besides blanks. */
const AFTER_CLOSING = new Set([...')]}—–-/:;,….!?*_&'.split(''), ...DOUBLE, ...SINGLE]);
/** What no marked words begin with. */
const NEVER_OPENED = new Set(',.;:!?)]}'.split(''));
/** Words whose first letters were dropped: "'em", "'90s". */
const CLIPPED = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'n', 'round']);

/** The quotation marks among a text's tokens, in order; apostrophes inside words are no tokens. */
export function findMarkSigns(text: string, tokens: Tokens): readonly MarkSign[] {
  const signs: MarkSign[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (tokens.kinds[i] !== PUNCTUATION) continue;
    const glyph = tokens.words[i] ?? '';
    if (!DOUBLE.has(glyph) && !SINGLE.has(glyph)) continue;
    const start = tokens.starts[i] ?? 0;
    const isPair = SINGLE.has(glyph) && glyph !== '‹' && glyph !== '›' && text[start + 1] === glyph;
    const sign = isPair
      ? readSign(text, start, glyph + glyph)
      : readSingle(text, tokens, i, readSign(text, start, glyph));
    if (isPair) i += 1;
    if (sign) signs.push(sign);
  }
  return signs;
}

function readSign(text: string, start: number, glyph: string): MarkSign {
  const end = start + glyph.length;
  const isSingle = SINGLE.has(glyph);
  return { start, end, isSingle, role: roleOf(text, start, end, glyph), isDoubtful: false };
}

/** Rules out apostrophes; null for what is surely one. */
function readSingle(text: string, tokens: Tokens, i: number, sign: MarkSign): MarkSign | null {
  if (!sign.isSingle) return sign;
  const after = classOf(text.charCodeAt(sign.end));
  const before = sign.start === 0 ? SPACE : classOf(text.charCodeAt(sign.start - 1));
  const touchesBoth = isWordy(before) && isWordy(after);
  if (touchesBoth) return null;
  if (isBlank(before) && isBlank(after))
    return isLate(text, sign.start) ? { ...sign, role: 'close' } : null;
  if (sign.role !== 'open') {
    const isDoubtful = isBlank(after) && /(?:s|in)$/.test(text.slice(sign.start - 2, sign.start));
    return { ...sign, role: 'close', isDoubtful };
  }
  if (after === DIGIT && isDecade(tokens, i + 1)) return null;
  return CLIPPED.has(tokens.lowers[i + 1] ?? '') ? null : sign;
}

/** "‘I believe it, ‘ he added": a mark after a blank that a comma or stop stands before. */
function isLate(text: string, start: number): boolean {
  return start > 1 && /[,.!?]/.test(text.charAt(start - 2));
}

function isDecade(tokens: Tokens, i: number): boolean {
  return (tokens.words[i] ?? '').length === 2 && tokens.lowers[i + 1] === 's';
}

function roleOf(text: string, start: number, end: number, glyph: string): MarkRole {
  if (ONLY_OPENS.has(glyph)) return 'open';
  const opens = canOpen(text, start, end);
  const closes = canClose(text, start, end);
  if (opens !== closes) return opens ? 'open' : 'close';
  if (glyph === '“' || glyph === '«' || glyph === '‘' || glyph === '‹') return 'open';
  if (glyph === '&rdquo;' || glyph === '&#8221;' || glyph === '&raquo;') return 'close';
  if (glyph === '”' || glyph === '»' || glyph === '’' || glyph === '›') return 'close';
  return 'either';
}

function canOpen(text: string, start: number, end: number): boolean {
  const follows =
    start === 0 || isGap(text, start - 1) || BEFORE_OPENING.has(text[start - 1] ?? '');
  if (!follows || end >= text.length || isGap(text, end)) return false;
  return !NEVER_OPENED.has(text[end] ?? '') || /^\.\s?\./.test(text.slice(end, end + 3));
}

function canClose(text: string, start: number, end: number): boolean {
  const precedes = end === text.length || isGap(text, end) || AFTER_CLOSING.has(text[end] ?? '');
  return precedes && start > 0 && !isGap(text, start - 1);
}

function isGap(text: string, at: number): boolean {
  return isBlank(classOf(text.charCodeAt(at)));
}

function isBlank(kind: number): boolean {
  return kind === SPACE || kind === NEWLINE;
}

function isWordy(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}
