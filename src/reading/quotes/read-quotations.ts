import type { DateMention, Quotation } from '../../model/reading.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';
import { findByPhrase } from './according-rule.ts';
import type { Finding } from './finding.ts';
import { isAllMarked, loneContent, speakerBefore } from './lone-quotes.ts';
import type { Told } from './lone-quotes.ts';
import { makeQuotation } from './make-quotation.ts';
import type { TokenRange } from './noun-phrases.ts';
import type { QuoteUnit } from './quote-units.ts';
import { viewQuotes } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { refine } from './refine.ts';
import { findByVerb } from './verb-rule.ts';

/** Rules for one unit, in order; each gives what it finds by its cue. */
const RULES = [findByVerb, findByPhrase];

/** Statements of the article text, by start of their first part. */
export function readQuotations(
  context: ReadingContext,
  layers: NamesLayer & { readonly dates: readonly DateMention[] },
): readonly Quotation[] {
  const view = viewQuotes(context, layers);
  const drafts: Draft[] = [];
  let before: Told | null = null;
  for (const unit of view.units) {
    const lone = loneContent(view, unit);
    const findings: readonly Finding[] = lone
      ? [loneFinding(view, drafts, before, { unit, lone })]
      : joinAlone(view, drafts, unit, findingsIn(view, unit));
    before = { unit, findings };
  }
  return drafts
    .flatMap(({ unit, finding }) => makeQuotation(view, unit, finding) ?? [])
    .toSorted((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

interface Draft {
  readonly unit: QuoteUnit;
  finding: Finding;
}

function findingsIn(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(view, unit));
  return refine(
    view,
    found.toSorted((a, b) => a.cue.from - b.cue.from),
  );
}

/** Enters what was found; a verb without words takes the marked unit right before it. */
function joinAlone(
  view: QuoteView,
  drafts: Draft[],
  unit: QuoteUnit,
  findings: readonly Finding[],
): readonly Finding[] {
  const last = drafts.at(-1);
  for (const finding of findings) {
    if (finding.contents.length > 0) drafts.push({ unit, finding });
    else if (last && finding === findings[0] && isJustBefore(view, last, unit, finding))
      last.finding = { ...finding, contents: last.finding.contents, place: 'before' };
  }
  return findings;
}

function isJustBefore(view: QuoteView, last: Draft, unit: QuoteUnit, finding: Finding): boolean {
  const isNext = last.finding.contents.at(-1)?.to === unit.from;
  const isSame =
    last.unit.paragraph === unit.paragraph && last.finding.rule.startsWith('quotes/lone');
  return isNext && isSame && finding.clause === unit.from && view.units.length > 1;
}

/** Marked words that stand alone go on the quotation before them, or begin one by the same speaker. */
function loneFinding(
  view: QuoteView,
  drafts: Draft[],
  before: Told | null,
  { unit, lone }: { readonly unit: QuoteUnit; readonly lone: TokenRange },
): Finding {
  const last = drafts.at(-1);
  const isNear = before !== null && last !== undefined && last.unit === before.unit;
  if (last && isNear && goesOn(view, last, unit)) {
    last.finding = { ...last.finding, contents: [...last.finding.contents, lone] };
    drafts[drafts.length - 1] = { unit, finding: last.finding };
    return last.finding;
  }
  const speaker = speakerBefore(view, before);
  const finding: Finding = {
    contents: [lone],
    speaker,
    cue: { from: lone.from, to: lone.from },
    clause: lone.from,
    place: 'after',
    chain: [],
    rule: 'quotes/lone',
  };
  drafts.push({ unit, finding });
  return finding;
}

/** In the same paragraph after marked words, or where the paragraph before leaves its mark open. */
function goesOn(view: QuoteView, last: Draft, unit: QuoteUnit): boolean {
  const content = last.finding.contents.at(-1);
  if (!content || !isAllMarked(view, content)) return false;
  if (last.unit.paragraph === unit.paragraph) return true;
  return view.stretches[view.stretchOf[content.to - 1] ?? -1]?.continues ?? false;
}
