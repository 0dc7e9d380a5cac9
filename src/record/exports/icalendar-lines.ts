import { utf8Length } from './code-points.ts';

/** RFC 5545, 3.1: no line is longer than this, its end not counted. */
const LINE_OCTETS = 75;

/** One content line, folded after at most 75 octets and never inside a character. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

/** A value of type TEXT (RFC 5545, 3.3.11); other control characters have no place in one. */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

/** A value of type URI: what could end the line or the value is written as a percent code. */
export function escapeUri(uri: string): string {
  return encodeURI(uri).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%');
}
