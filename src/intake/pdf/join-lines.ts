import type { Paragraph } from './paragraphs.ts';

const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u00ad]$/u;

/**
 * The text of each paragraph on one line, with words that were broken at the end of a line made
 * whole. A hyphen stays where the document writes the word with one elsewhere, before a capital and
 * between figures.
 */
export function joinLines(paragraphs: readonly Paragraph[]): readonly string[] {
  const hyphened = new Set<string>();
  for (const line of paragraphs.flat()) {
    for (const [word] of line.text.matchAll(/\p{L}{1,40}-\p{L}{1,40}/gu))
      hyphened.add(word.toLowerCase());
  }
  return paragraphs.map(([first, ...more]) => {
    return more.reduce((text, line) => joinTwo(text, line.text, hyphened), first.text);
  });
}

function joinTwo(above: string, below: string, hyphened: ReadonlySet<string>): string {
  if (!HYPHEN.test(above)) return `${above} ${below}`;
  const stem = above.replace(/[-\u2010\u00ad]$/, '');
  if (above.endsWith('\u00ad')) return stem + below;
  const first = /\p{L}{1,40}$/u.exec(stem)?.[0] ?? '';
  const second = /^\p{Ll}{1,40}/u.exec(below)?.[0] ?? '';
  if (first === '' || second === '') return `${stem}-${below}`;
  const isCompound = hyphened.has(`${first}-${second}`.toLowerCase());
  return isCompound ? `${stem}-${below}` : stem + below;
}
