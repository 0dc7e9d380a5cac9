/**
 * The two one-byte encodings in which older pages and text files come, written out here: engines
 * disagree on the first (some read windows-1252 as ISO 8859-1). From the mappings of the Encoding
 * Standard (encoding.spec.whatwg.org, index-windows-1252 and index-windows-1251).
 */
const WINDOWS_1252_80_9F = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const WINDOWS_1251_80_BF =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

/** Decodes windows-1252, of which ISO 8859-1 is the part without quotation marks. Never fails. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeWith(bytes, (byte) => {
    return byte >= 0x80 && byte < 0xa0
      ? (WINDOWS_1252_80_9F[byte - 0x80] ?? '')
      : String.fromCharCode(byte);
  });
}

/** Decodes windows-1251, Cyrillic. Never fails. */
export function decodeWindows1251(bytes: Uint8Array): string {
  return decodeWith(bytes, (byte) => {
    if (byte < 0x80) return String.fromCharCode(byte);
    if (byte < 0xc0) return WINDOWS_1251_80_BF[byte - 0x80] ?? '';
    return String.fromCharCode(0x410 + byte - 0xc0);
  });
}

function decodeWith(bytes: Uint8Array, charOf: (byte: number) => string): string {
  const table = Array.from({ length: 256 }, (_, byte) => charOf(byte));
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 4096) {
    parts.push(Array.from(bytes.subarray(start, start + 4096), (byte) => table[byte]).join(''));
  }
  return parts.join('');
}
