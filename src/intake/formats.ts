/** Turns bytes into the text that is stored; null where they are not what the format says. */
export type Format = (bytes: Uint8Array) => string | null;

/** Formats by file ending. A further one is a file in this room and a line here. */
export const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', decodeText],
  ['md', decodeText],
]);

/** UTF-8, with or without a byte order mark; null where a byte is wrong or a NUL shows other data. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
