import type { Furniture } from '../../model/reading.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import { isPictureSource } from './captions.ts';
import type { PageLine } from './page-lines.ts';

/** Longest caption before a paragraph, in UTF-16 units. */
const LONGEST = 420;
/** Shortest one; a dateline ("OSLO, May 3 (AFP)") is shorter. */
const SHORTEST = 40;
/** "… at the mill. (Bo Lind/AFP)The envoys …": a source in brackets that the next sentence touches. */
const SOURCE = /\(([^()]{2,60})\)(?=[\p{Lu}“"‘])/u;

/** The caption of a picture that a paragraph is glued to; null for none. */
export function findGluedCaption({ text }: PreparedText, line: PageLine): Furniture | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + LONGEST));
  const match = head.includes(')') ? SOURCE.exec(head) : null;
  if (!match || match.index < SHORTEST || !isPictureSource(match[1] ?? '')) return null;
  const end = line.start + match.index + match[0].length;
  return { start: line.start, end, rule: 'page/caption' };
}
