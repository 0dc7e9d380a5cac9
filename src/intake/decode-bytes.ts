import { decodeWindows1251, decodeWindows1252 } from './legacy-charsets.ts';

/** A text and the encoding it was in. */
export interface DecodedText {
  readonly text: string;
  /** As the Encoding Standard names it: `utf-8`, `windows-1251`. */
  readonly encoding: string;
  /** Whether the encoding was worked out from how often bytes occur, and so may be wrong. */
  readonly isGuess: boolean;
}

const LATIN = /^(?:windows-1252|cp-?1252|x-cp1252|iso-?8859-?1|latin-?1|l1|us-ascii|ascii)$/;
const CYRILLIC = /^(?:windows-1251|cp-?1251|x-cp1251)$/;

/** How far into a page a declaration of its encoding is looked for. */
const DECLARATION_BYTES = 4096;

/**
 * Turns bytes into text: by their byte order mark, as UTF-8 where every byte fits, by what the text
 * declares (`<meta charset>`, `<?xml encoding>`), as UTF-16 by its pattern of zeros, else as
 * Cyrillic or Western Windows text by how often bytes occur. Null where it is no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const [mark, encoding] = byteOrderMark(bytes);
  if (encoding !== null) return decodeAs(encoding, bytes.subarray(mark));
  const zeros = utf16ByZeros(bytes);
  if (zeros !== null) return decodeAs(zeros, bytes);
  if (bytes.subarray(0, 65_536).includes(0)) return null;
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8) return utf8;
  const declared = declaredEncoding(bytes);
  if (declared !== null && !declared.startsWith('utf')) return decodeAs(declared, bytes);
  if (isMostlyControl(bytes)) return null;
  const damaged = damagedUtf8(bytes);
  if (damaged) return damaged;
  const guess = looksCyrillic(bytes) ? 'windows-1251' : 'windows-1252';
  const decoded = decodeAs(guess, bytes);
  return decoded && { ...decoded, isGuess: true };
}

function byteOrderMark([a, b, c]: Uint8Array): readonly [length: number, encoding: string | null] {
  if (a === 0xef && b === 0xbb && c === 0xbf) return [3, 'utf-8'];
  if (a === 0xff && b === 0xfe) return [2, 'utf-16le'];
  if (a === 0xfe && b === 0xff) return [2, 'utf-16be'];
  return [0, null];
}

/** UTF-16 without a mark: in Western text every other byte of the beginning is zero. */
function utf16ByZeros(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 200 - (200 % 2));
  const zeros = [0, 0];
  for (const [index, byte] of start.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = start.length * 0.35;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

/** Decodes, or null: bytes that do not fit, an encoding nobody knows, or no text after all. */
function decodeAs(encoding: string, bytes: Uint8Array): DecodedText | null {
  const text = textIn(encoding, bytes);
  return text === null || text.includes('\0') ? null : { text, encoding, isGuess: false };
}

function textIn(encoding: string, bytes: Uint8Array): string | null {
  if (LATIN.test(encoding)) return decodeWindows1252(bytes);
  if (CYRILLIC.test(encoding)) return decodeWindows1251(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 in which a few bytes are wrong: each shows as U+FFFD, and the rest is right. */
function damagedUtf8(bytes: Uint8Array): DecodedText | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const [wrong, right] = [text.match(/\ufffd/g) ?? [], text.match(/[\u0080-\ufffc]/g) ?? []];
  return wrong.length * 5 < right.length ? { text, encoding: 'utf-8', isGuess: true } : null;
}

/** What the beginning of a page or an XML file says of its encoding, in small letters. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const start = decodeWindows1252(bytes.subarray(0, DECLARATION_BYTES));
  const found =
    /<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})/i.exec(start) ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([a-z0-9_:.-]{2,40})/i.exec(start);
  return found?.[1]?.toLowerCase() ?? null;
}

/** Control characters have no business in text. */
function isMostlyControl(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter(
    (byte) => byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12,
  );
  return controls.length > start.length / 50;
}

/** In Cyrillic Windows text letters (from 0xC0 on) come in runs; in Western text they stand alone. */
function looksCyrillic(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  let [letters, paired] = [0, 0];
  for (const [index, byte] of start.entries()) {
    if (!isLetter(byte)) continue;
    letters += 1;
    if (isLetter(start[index - 1]) || isLetter(start[index + 1])) paired += 1;
  }
  return paired * 2 > letters;
}

function isLetter(byte = 0): boolean {
  return byte >= 0xc0 || byte === 0xa8 || byte === 0xb8;
}
