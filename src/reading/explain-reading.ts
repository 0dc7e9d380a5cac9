import type { EventReport, Mention, Quotation, Reading, RuleName } from '../model/reading.ts';
import { sliceRange } from '../model/span.ts';
import type { TextRange } from '../model/span.ts';

/** One thing found in a text: where, what it was taken for, and the rule that found it. */
interface Finding extends TextRange {
  readonly taken: string;
  readonly rule: RuleName;
}

/**
 * A reading laid beside its text, so that a wrong fact can be traced to its rule. Each sentence,
 * and each stretch of page furniture, stands with what was found in it, in order:
 *
 *     120  The ministers met in Oslo on Monday.
 *          124-133  "ministers"  description of Ana Ruiz, Bo Lind   [names/description]
 *          134-137  "met"        meeting held: Ana Ruiz, Bo Lind; Monday; Oslo   [events/verb]
 */
export function explainReading(reading: Reading, text: string): string {
  const findings = [
    ...reading.mentions.map((mention) => describeMention(mention, reading)),
    ...reading.dates.map((date) => {
      const because = date.value?.because ? `; ${date.value.because}` : '';
      const taken = `date ${date.value?.edtf ?? date.timex ?? 'unknown'}${because}`;
      return { start: date.start, end: date.end, taken, rule: date.rule };
    }),
    ...reading.quotations.flatMap((quotation) => describeQuotation(quotation, reading)),
    ...reading.reports.flatMap((report) => describeReport(report, reading, text)),
  ].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const stretches = [
    ...reading.sentences.map((range) => ({ range, note: '' })),
    ...reading.furniture.map((range) => ({ range, note: `   furniture [${range.rule}]` })),
  ].toSorted((a, b) => a.range.start - b.range.start);
  const lines = stretches.flatMap(({ range, note }) => [
    `${String(range.start).padStart(6)}  ${oneLine(sliceRange(text, range))}${note}`,
    ...findings.filter((finding) => isIn(finding, range)).map((found) => describe(found, text)),
  ]);
  const notes = reading.notes.map(({ code, message }) => `note: ${message}   [${code}]`);
  return `${[describePublished(reading), ...notes, ...lines].join('\n')}\n`;
}

function describePublished({ published, publishedRange }: Reading): string {
  const where = publishedRange ? ` (${publishedRange.start}-${publishedRange.end})` : '';
  const because = published?.because ? `; ${published.because}` : '';
  return `published ${published?.edtf ?? 'unknown'}${where}${because}`;
}

function describe({ start, end, taken, rule }: Finding, text: string): string {
  const words = oneLine(text.slice(start, end));
  return `        ${start}-${end}  "${words}"  ${taken}   [${rule}]`;
}

function describeMention(mention: Mention, reading: Reading): Finding {
  const { start, end, form, kind, rule } = mention;
  const names = namesOf(mention.entities, reading) || 'nobody known';
  return { start, end, taken: `${kind}, ${form} of ${names}`, rule };
}

function describeQuotation(quotation: Quotation, reading: Reading): readonly Finding[] {
  const { directness, medium, speaker, rule } = quotation;
  const who = speaker ? namesOf(speaker.entities, reading) || 'somebody not named' : 'nobody';
  const taken = `${directness} statement of ${who}, ${medium}`;
  return quotation.parts.map(({ start, end }) => ({ start, end, taken, rule }));
}

function describeReport(report: EventReport, reading: Reading, text: string): readonly Finding[] {
  const { kind, status, date, place, participants, rule } = report;
  const people = namesOf(
    participants.map(({ entity }) => entity),
    reading,
  );
  const taken = [
    `${kind} ${status}: ${people || 'nobody named'}`,
    date ? `${date.value.edtf} from "${sliceRange(text, date.range)}"` : 'no date',
    [place?.venue, place?.city, place?.country].filter(Boolean).join(', ') || 'no place',
  ].join('; ');
  return report.mentions.map(({ trigger: { start, end } }) => ({ start, end, taken, rule }));
}

function namesOf(entities: readonly number[], reading: Reading): string {
  return entities.flatMap((entity) => reading.entities[entity]?.name ?? []).join(', ');
}

function isIn(finding: TextRange, range: TextRange): boolean {
  return finding.start >= range.start && finding.start < range.end;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
