import type { Attribution, EditMarks, Quotation } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { MarkedStretch } from '../../text/quotation-marks.ts';
import type { Finding } from './finding.ts';
import { findMedium } from './medium.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { QuoteView } from './quote-view.ts';
import { readSaid } from './read-said.ts';
import type { Speaker } from './speaker.ts';
import { offsetsOf } from './token-range.ts';

/** Turns a finding into a quotation; null when it holds nothing that is said. */
export function makeQuotation(
  view: QuoteView,
  unit: QuoteUnit,
  finding: Finding,
): Quotation | null {
  const said = readSaid(view, unit, finding);
  if (!said) return null;
  const { speaker, cue, chain, rule } = finding;
  const clause = said.directness === 'partial' ? said.clause : null;
  return {
    parts: said.parts,
    directness: said.directness,
    ...(clause ? { clause } : {}),
    speaker: speaker && attribution(speaker),
    cue: cue.from < cue.to ? offsetsOf(view, cue) : null,
    chain: chain.map(attribution),
    medium: findMedium(view, unit, finding),
    edits: findEdits(view.text, said.parts, said.stretches),
    rule,
  };
}

function attribution({ start, end, entities }: Speaker): Attribution {
  return { start, end, entities };
}

/** Brackets and ellipses inside marked words, and marks that were supplied. */
function findEdits(
  text: string,
  parts: readonly TextRange[],
  stretches: readonly MarkedStretch[],
): EditMarks {
  const words = stretches.length > 0 ? parts.map(({ start, end }) => text.slice(start, end)) : [];
  return {
    brackets: words.some((each) => each.includes('[')),
    ellipsis: words.some((each) => each.includes('…') || each.includes('...')),
    unbalanced: stretches.some((each) => !each.isOpened || (!each.isClosed && !each.continues)),
  };
}
