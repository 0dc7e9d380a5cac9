import { ELEMENT, TEXT } from './html-node.ts';
import type { HtmlNode } from './html-node.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never shown, or no running text. A caption tells of a picture that is not here. */
const SKIPPED = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT BUTTON SELECT TEXTAREA FIGCAPTION',
);

/** Elements that stand in a line; every other begins and ends a paragraph. */
const INLINE = words(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB ' +
    'RP RT S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);

/**
 * The text of an element as a reader sees it, paragraphs parted by an empty line. `<br>` breaks the
 * line, two break the paragraph; other blanks collapse, as in a browser. Characters that are not
 * seen (soft hyphen, zero-width space, byte order mark) are left out; '' for nothing.
 *
 *     <h2>One</h2><p>Two <b>three</b><br>four</p>   gives   "One\n\nTwo three\nfour"
 */
export function textOfBlocks(root: HtmlNode): string {
  const paragraphs: string[] = [];
  let open: string[] = [];
  function close(): void {
    for (const paragraph of open.join('').split(/\n[ \t]*\n/)) {
      const lines = paragraph.split('\n').map(trimLine);
      const kept = lines.filter((line) => line !== '').join('\n');
      if (kept !== '') paragraphs.push(kept);
    }
    open = [];
  }
  function walk(node: HtmlNode, isPre: boolean): void {
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      open.push(isPre ? text : text.replace(/[ \t\n\r\f]+/g, ' '));
      return;
    }
    if (node.nodeType !== ELEMENT || SKIPPED.has(node.nodeName.toUpperCase())) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') {
      open.push('\n');
      return;
    }
    const isBlock = !INLINE.has(name);
    if (isBlock) close();
    for (const child of node.childNodes) walk(child, isPre || name === 'PRE');
    if (isBlock) close();
  }
  walk(root, false);
  close();
  return paragraphs.join('\n\n');
}

function trimLine(line: string): string {
  return line
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[ \t\r]{2,}/g, ' ')
    .trim();
}
