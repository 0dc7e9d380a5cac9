import { roundToHalf, usualLeadings } from './lines.ts';
import type { Line } from './lines.ts';

/** Lines of one paragraph, which may begin in one column and end in the next. */
export type Paragraph = readonly [first: Line, ...more: Line[]];

const BULLET = /^[•‣▪●○◦–—*·-]\s/;
const SENTENCE_END = /[.!?:…]["'”’»)\]]{0,3}$/;

const BROKEN_WORD = /[\p{L}\p{N}][-\u2010\u00ad]$/u;

/** Groups lines into paragraphs. */
export function groupParagraphs(lines: readonly Line[]): readonly Paragraph[] {
  const leadings = usualLeadings(lines);
  const isIndenting = lines.some(isIndented);
  const paragraphs: [Line, ...Line[]][] = [];
  let above: Line | null = null;
  for (const line of lines) {
    const leading = leadings.get(roundToHalf(line.size)) ?? 1.25 * line.size;
    const isNew = above === null || begins(above, line, { leading, isIndenting });
    if (isNew) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
    above = line;
  }
  return paragraphs;
}

interface Habits {
  readonly leading: number;
  /** Whether paragraphs of this document begin with an indented line. */
  readonly isIndenting: boolean;
}

/** Whether a line begins a paragraph, by the line above it or at the foot of the column before. */
function begins(above: Line, line: Line, habits: Habits): boolean {
  if (Math.abs(above.size - line.size) > 0.08 * line.size) return true;
  if (BULLET.test(line.text)) return true;
  if (BROKEN_WORD.test(above.text)) return false;
  if (above.block !== line.block) return beginsColumn(above, line, habits);
  if (line.y - above.y > 1.2 * habits.leading) return true;
  if (line.y - above.y < 0) return true;
  if (isHeading(above, line)) return false;
  return isIndented(line) ? !isIndented(above) || endsEarly(above, line) : endsEarly(above, line);
}

function beginsColumn(above: Line, line: Line, { isIndenting }: Habits): boolean {
  if (isIndented(line)) return true;
  if (!SENTENCE_END.test(above.text) || /^\p{Ll}/u.test(line.text)) return false;
  return !isIndenting || endsEarly(above, line);
}

/** Two lines of a centred heading, neither at the left edge nor filling the line. */
function isHeading(above: Line, line: Line): boolean {
  const middle = (line.blockLeft + line.blockRight) / 2;
  const isCentred = ({ left, right }: Line): boolean => {
    return (
      Math.abs((left + right) / 2 - middle) < line.size && left - line.blockLeft > 2 * line.size
    );
  };
  return above.font === line.font && isCentred(line) && (isCentred(above) || above.size > 12);
}

function isIndented(line: Line): boolean {
  const indent = line.left - line.blockLeft;
  return indent > 0.7 * line.size && indent < 5 * line.size;
}

/**
 * Whether a line was ended on purpose: the first word below would have fitted on it. Its width is
 * worked out from the line it stands on, so there has to be room to spare, and more of it where no
 * sentence ends.
 */
function endsEarly(above: Line, line: Line): boolean {
  const word = /^\S+/.exec(line.text)?.[0] ?? '';
  const wordWidth = ((line.right - line.left) * word.length) / line.text.length;
  const room = above.blockRight - above.right;
  if (SENTENCE_END.test(above.text)) return room > 1.2 * wordWidth + 0.5 * line.size;
  return room > Math.max(1.5 * wordWidth + line.size, 0.15 * (line.blockRight - line.blockLeft));
}
