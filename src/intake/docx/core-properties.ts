import { decodeBytes } from '../decode-bytes.ts';

/** What a Word file says of itself; null is not said. */
export interface CoreProperties {
  readonly title: string | null;
  readonly creator: string | null;
  /** As written, `2024-06-25T10:00:00Z`. */
  readonly created: string | null;
  readonly language: string | null;
}

/** Reads `docProps/core.xml`; all null where it is missing. */
export function readCoreProperties(part: Uint8Array | undefined): CoreProperties {
  const xml = (part && decodeBytes(part)?.text) ?? '';
  return {
    title: textOf(xml, 'dc:title'),
    creator: textOf(xml, 'dc:creator'),
    created: textOf(xml, 'dcterms:created'),
    language: textOf(xml, 'dc:language'),
  };
}

const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['amp', '&'],
]);

function textOf(xml: string, tag: string): string | null {
  const found = new RegExp(`<${tag}(?:\\s[^<>]{0,300})?>([^<]{1,1000})</${tag}>`).exec(xml)?.[1];
  const text = found?.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,4});/gi, (all, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? all;
    const code = Number(name[1] === 'x' ? `0${name.slice(1)}` : name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
