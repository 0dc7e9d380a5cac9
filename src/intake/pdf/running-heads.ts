import type { PdfPage } from './pdf-page.ts';
import { groupRows, textOfRow } from './rows.ts';
import type { Row } from './rows.ts';

/** Heads stand in the outer part of a page, this much of its height. */
const ZONE = 0.13;
/** The same head may stand a little higher on another page. In points. */
const SAME_HEIGHT_PT = 6;

/** Lines of a head, or of a foot, at most. */
const MOST_HEADS = 4;

const PAGE_NUMBER =
  /^[\s–—-]{0,3}(?:page\s{0,2}|p\.\s{0,2})?(?:\d{1,4}|[ivxl]{1,6})(?:\s{0,2}(?:\/|of)\s{0,2}\d{1,4})?[\s–—-]{0,3}$/i;

/** Pages without the lines that stand on every page, and those lines, each once. */
export interface BarePages {
  readonly pages: readonly PdfPage[];
  readonly heads: readonly string[];
}

/**
 * Takes running heads and page numbers off: lines at the top or bottom that stand at the same height
 * on another page too, whatever figures are in them, and figures alone at the very edge.
 */
export function takeHeadsOff(pages: readonly PdfPage[]): BarePages {
  const edges = pages.map(edgeLines);
  const alike = new Map<string, EdgeLine[]>();
  for (const line of edges.flat()) alike.set(line.key, [...(alike.get(line.key) ?? []), line]);
  const heads = new Map<string, string>();
  const bare = pages.map((page, number) => {
    const lines = edges[number] ?? [];
    const gone = lines.filter((line) => isPageNumber(line, lines) || isRepeated(line, alike));
    for (const { key, text } of gone) heads.set(key, text);
    const items = new Set(gone.flatMap(({ row }) => row.items));
    return { ...page, items: page.items.filter((item) => !items.has(item)) };
  });
  return { pages: bare, heads: [...heads.values()].filter((head) => !PAGE_NUMBER.test(head)) };
}

/** A line near the top or the foot of a page. */
interface EdgeLine {
  readonly page: PdfPage;
  readonly row: Row;
  readonly text: string;
  /** The text without its figures. */
  readonly key: string;
}

function edgeLines(page: PdfPage): readonly EdgeLine[] {
  const rows = groupRows(page.items);
  const top = rows.filter(({ y }) => y < ZONE * page.height).slice(0, MOST_HEADS);
  const foot = rows.filter(({ y }) => y > (1 - ZONE) * page.height).slice(-MOST_HEADS);
  return [...top, ...foot].map((row) => {
    const text = textOfRow(row);
    return { page, row, text, key: text.toLowerCase().replace(/\d+/g, '#') };
  });
}

/** Figures alone, at the very edge. */
function isPageNumber(line: EdgeLine, lines: readonly EdgeLine[]): boolean {
  return PAGE_NUMBER.test(line.text) && (line === lines[0] || line === lines.at(-1));
}

function isRepeated(line: EdgeLine, alike: ReadonlyMap<string, readonly EdgeLine[]>): boolean {
  const others = alike.get(line.key) ?? [];
  return others.some(({ page, row }) => {
    return page !== line.page && Math.abs(row.y - line.row.y) < SAME_HEIGHT_PT;
  });
}
