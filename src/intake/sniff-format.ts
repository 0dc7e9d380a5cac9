/** The formats that articles come in. */
export type ImportFormat = 'text' | 'html' | 'mhtml' | 'pdf' | 'docx';

/** What a file is by its first bytes; a refusal names what it is instead. */
export type Sniffed =
  | { readonly format: ImportFormat; readonly known: null }
  | { readonly format: null; readonly known: string };

/** Beginnings of files that hold no article, or not in a form that can be read. */
const OTHERS: readonly (readonly [start: string, what: string])[] = [
  ['{\\rtf', 'rich text (RTF)'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word, Excel or PowerPoint file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['\u001f\u008b', 'a compressed file (gzip)'],
  ['7z\u00bc\u00af', 'a compressed file (7z)'],
  ['Rar!', 'a compressed file (RAR)'],
  ['ID3', 'a sound'],
  ['OggS', 'a sound'],
  ['%!PS', 'PostScript'],
];

const HTML_START =
  /^(?:<!--[^]{0,2000}?-->|<\?xml[^>]{0,300}\?>|\s){0,20}<(?:!doctype html|html|head|body|meta|title|article|div|p|h1|table)\b/i;

/** A message of several parts that belong together, from its first header on. */
const MHTML_START =
  /^(?:[a-z][a-z-]{1,60}:[^\n]{0,1000}\n(?:[ \t][^\n]{0,1000}\n){0,5}){0,20}?content-type:\s{0,5}multipart\/related/i;

/** Says what bytes are. Contents decide; the ending of the name only between page and plain text. */
export function sniffFormat(name: string, bytes: Uint8Array): Sniffed {
  const start = latin(bytes.subarray(0, 4096));
  const other = OTHERS.find(([beginning]) => start.startsWith(beginning));
  if (other) return { format: null, known: other[1] };
  // What is in the archive, its directory says.
  if (start.startsWith('PK\u0003\u0004')) return { format: 'docx', known: null };
  if (start.slice(0, 1024).includes('%PDF-')) return { format: 'pdf', known: null };
  if (MHTML_START.test(start)) return { format: 'mhtml', known: null };
  const readable = start
    .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '')
    .replaceAll('\0', '')
    .trimStart();
  if (HTML_START.test(readable)) return { format: 'html', known: null };
  const isPage = /\.x?html?$/i.test(name) && /<[a-z!]/i.test(readable);
  return { format: isPage ? 'html' : 'text', known: null };
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
