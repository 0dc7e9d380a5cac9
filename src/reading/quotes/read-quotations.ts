import type { DateMention, Quotation } from '../../model/reading.ts';
import type { NamesLayer, ReadingContext } from '../context.ts';
import { findByPhrase } from './according-rule.ts';
import { carryMedium } from './carry-medium.ts';
import type { Finding } from './finding.ts';
import { confirmer } from './heading-names.ts';
import { makeQuotation } from './make-quotation.ts';
import { findByName } from './name-beside.ts';
import { findByNoun } from './noun-rule.ts';
import type { QuoteUnit } from './quote-units.ts';
import { viewQuotes } from './quote-view.ts';
import type { QuoteView } from './quote-view.ts';
import { refine } from './refine.ts';
import { isScare } from './scare-quotes.ts';
import { enterUnit } from './thread.ts';
import type { Thread } from './drafts.ts';
import { madeRemarks, thisWasSaid } from './this-said.ts';
import { findLabels, labelled } from './transcripts.ts';
import { findByVerb, statementLimit } from './verb-rule.ts';

/** Rules for one unit; each gives what it finds by its cue. */
const RULES = [findByVerb, findByPhrase, findByNoun];

/** More in one unit are no prose. */
const MOST_FINDINGS = 40;

/** Statements of the article text, by start of their first part. */
export function readQuotations(
  context: ReadingContext,
  layers: NamesLayer & { readonly dates: readonly DateMention[] },
): readonly Quotation[] {
  const view = viewQuotes(context, layers);
  const thread: Thread = { drafts: [], before: null, author: null };
  const labels = findLabels(view);
  for (const unit of view.units) {
    const label = labels.get(unit.from);
    const spoken = label ? labelled(view, unit, label) : null;
    enterUnit(view, thread, unit, spoken ? [spoken] : findingsIn(view, unit));
  }
  const isConfirmed = confirmer(
    view,
    thread.drafts.map(({ finding }) => finding),
  );
  const made = thread.drafts
    .filter(({ finding }) => isConfirmed(finding))
    .flatMap(({ unit, finding }) => {
      const quotation = makeQuotation(view, unit, finding);
      return quotation ? [{ quotation, paragraph: unit.paragraph }] : [];
    })
    .toSorted((a, b) => startOf(a.quotation) - startOf(b.quotation));
  return carryMedium(
    made.map((each) => each.quotation),
    made.map((each) => each.paragraph),
  );
}

function startOf(quotation: Quotation): number {
  return quotation.parts[0]?.start ?? 0;
}

/** What the rules find in one unit, refined, by cue. */
function findingsIn(view: QuoteView, unit: QuoteUnit): readonly Finding[] {
  const found = RULES.flatMap((rule) => rule(view, unit));
  const told = thisWasSaid(view, unit, statementLimit(view, unit)) ?? madeRemarks(view, unit);
  const own = told ? [told, ...found.filter((each) => !holds(each, unit.from))] : found;
  const all = own.length > 0 ? own : findByName(view, unit);
  if (all.length === 0) return all;
  const sorted = all.toSorted((a, b) => a.cue.from - b.cue.from).slice(0, MOST_FINDINGS);
  return refine(view, sorted).filter((finding) => !isScare(view, finding));
}

/** Whether a token is part of what a finding holds. */
function holds({ contents }: Finding, token: number): boolean {
  return contents.some(({ from, to }) => from <= token && token < to);
}
