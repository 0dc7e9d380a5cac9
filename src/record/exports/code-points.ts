/** Code units that are the second half of a character. */
function isSecondHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** How many characters (code points) stand before an offset in UTF-16 code units. */
export function codePointsBefore(text: string, offset: number): number {
  let count = 0;
  for (let at = 0; at < offset; at += 1) {
    if (!isSecondHalf(text.charCodeAt(at))) count += 1;
  }
  return count;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
