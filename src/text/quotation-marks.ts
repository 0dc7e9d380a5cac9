import { findMarkSigns } from './mark-signs.ts';
import type { MarkSign } from './mark-signs.ts';
import type { MarkedParagraph, MarkedStretch } from './marked-stretch.ts';
import { pairMarks } from './pair-marks.ts';
import type { PreparedText } from './prepared-text.ts';
import { supplyMarks } from './supply-marks.ts';

export type { MarkedStretch } from './marked-stretch.ts';

/**
 * Stretches between quotation marks of any style, by start, outer before inner; single marks are
 * told from apostrophes. Every stretch ends with its paragraph. A missing closing mark is supplied
 * at the end of the paragraph when the stretch opens it or follows a colon, else of the sentence;
 * a missing opening mark at the start of the sentence. Linear in the length of the text.
 */
export function findMarkedStretches(prepared: PreparedText): readonly MarkedStretch[] {
  const paragraphs = pairByParagraph(prepared);
  return paragraphs.flatMap(({ range, pairs }, i) => {
    if (pairs.length === 0) return [];
    const isFollowed = takesUp(paragraphs[i + 1]);
    const isContinuation = leavesOpen(paragraphs[i - 1]);
    const followsColon = prepared.text[(paragraphs[i - 1]?.range.end ?? 0) - 1] === ':';
    return supplyMarks(prepared, { range, pairs, isFollowed, isContinuation, followsColon });
  });
}

type PairedParagraph = Pick<MarkedParagraph, 'range' | 'pairs'>;

function pairByParagraph(prepared: PreparedText): readonly PairedParagraph[] {
  const signs = findMarkSigns(prepared.text, prepared.tokens);
  let next = 0;
  return prepared.paragraphs.map((range) => {
    const own: MarkSign[] = [];
    for (; (signs[next]?.start ?? Infinity) < range.end; next += 1) {
      const sign = signs[next];
      if (sign) own.push(sign);
    }
    return { range, pairs: pairMarks(prepared.text, own) };
  });
}

function takesUp(paragraph: PairedParagraph | undefined): boolean {
  if (!paragraph) return false;
  const { pairs, range } = paragraph;
  return pairs.some((pair) => pair.opening?.start === range.start) || pairs[0]?.opening === null;
}

function leavesOpen(paragraph: PairedParagraph | undefined): boolean {
  return paragraph?.pairs.some((pair) => pair.closing === null) ?? false;
}
