/** Bytes as the text whose characters have their numbers, and back: nothing is interpreted. */
export function latinText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 4096) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 4096)));
  }
  return parts.join('');
}

export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
}

/** Decodes quoted-printable (RFC 2045): `=E2` is a byte, `=` at the end of a line joins it to the next. */
export function decodeQuotedPrintable(text: string): Uint8Array {
  const joined = text.replace(/=[ \t]{0,80}\r?\n/g, '');
  return latinBytes(
    joined.replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => {
      return String.fromCharCode(Number.parseInt(hex, 16));
    }),
  );
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 (RFC 2045): what is none of its letters is passed over, a rest of bits dropped. */
export function decodeBase64(text: string): Uint8Array {
  const values = new Map(Array.from(LETTERS, (letter, value) => [letter.charCodeAt(0), value]));
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let [filled, bits, held] = [0, 0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const value = values.get(text.charCodeAt(index));
    if (value === undefined) continue;
    held = (held % 4096) * 64 + value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[filled] = (held >> bits) & 255;
    filled += 1;
  }
  return bytes.subarray(0, filled);
}
