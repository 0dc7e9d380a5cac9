import { PARTING } from './printed-title.ts';

/** A line longer than this, or one with a full stop at its end, is prose and no part of a menu. */
const LONGEST_MENU_LINE = 60;

/** Of a title with the name of the paper the part that stands as a line in the page; else all of it. */
export function printedPart(title: string | null, page: string): string | null {
  const parts = title?.split(PARTING) ?? [];
  if (title === null || parts.length < 2) return title;
  const lines = new Set(page.split('\n'));
  if (lines.has(title)) return title;
  return parts.find((part) => lines.has(part)) ?? title;
}

/**
 * The text with its title on top. Where the title stands in it, what stands before is left out if it
 * is a menu; where it does not, the title is added.
 */
export function underTitle(title: string | null, body: string): string {
  if (title === null || body.startsWith(title)) return body;
  const at = body.startsWith(`${title}\n`) ? 0 : body.indexOf(`\n${title}\n`) + 1;
  const before = body.slice(0, at).split('\n');
  const isMenu = before.every((line) => line.length <= LONGEST_MENU_LINE && !/[.!?]$/.test(line));
  return at > 0 && isMenu ? body.slice(at) : `${title}\n\n${body}`;
}
