import type { ParleyRecord, Statement } from '../../../src/model/record.ts';
import type { EventId } from '../../../src/model/ids.ts';
import type { TextRange } from '../../../src/model/span.ts';
import type { ActorOfName } from './compare-actors.ts';
import type { ExpectedQuotation } from './expected-files.ts';
import { findPointer } from './find-in-text.ts';
import type { ExpectedCorpus } from './match-events.ts';
import { newTally, note, noteMissing, noteSpurious } from './tally.ts';
import type { Tally } from './tally.ts';

export type StatementLayer = 'statements' | 'direct' | 'speakers' | 'media' | 'said' | 'ties';

/** Holds the statements of a record against the hand-marked ones. */
export function compareStatements(
  record: ParleyRecord,
  { articles, texts }: ExpectedCorpus,
  find: ActorOfName,
  eventOf: EventOfReport,
): Record<StatementLayer, Tally> {
  const tallies = {
    statements: newTally(),
    direct: newTally(),
    speakers: newTally(),
    media: newTally(),
    said: newTally(),
    ties: newTally(),
  };
  for (const [document, { quotations }] of articles) {
    const text = texts.get(document) ?? '';
    const free = new Set(record.statements.filter((one) => one.document === document));
    for (const quotation of quotations) {
      const words = quotation.parts?.map((part) => part.words) ?? [quotation.words ?? ''];
      const ranges = words.flatMap((part) => findPointer(text, { words: part }) ?? []);
      const found = bestOverlap(ranges, free);
      if (found) free.delete(found);
      if (quotation.optional) continue;
      const title = `${document}: ${words[0]?.slice(0, 40)}`;
      judge(tallies, title, { quotation, found, find });
      if (found) judgeTime(tallies.said, title, quotation, found);
      if (found) judgeTie(tallies.ties, title, { document, quotation, found, eventOf });
    }
    for (const statement of free) {
      const line = `${document}: ${statement.parts[0]?.words.slice(0, 40)} is no statement`;
      noteSpurious(tallies.statements, line);
      if (statement.directness === 'direct') noteSpurious(tallies.direct, line);
    }
  }
  return tallies;
}

/** The event found for a report of an article by its key; null for none. */
export type EventOfReport = (document: string, key: string) => EventId | null;

function judgeTime(
  tally: Tally,
  title: string,
  { date }: ExpectedQuotation,
  found: Statement,
): void {
  if (date === undefined) return;
  const edtf = found.date?.edtf ?? null;
  note(tally, edtf === date ? null : `${title}: said ${edtf}, not ${date}`);
}

interface Tied {
  readonly document: string;
  readonly quotation: ExpectedQuotation;
  readonly found: Statement;
  readonly eventOf: EventOfReport;
}

function judgeTie(
  tally: Tally,
  title: string,
  { document, quotation, found, eventOf }: Tied,
): void {
  if (quotation.event === undefined) return;
  const event = eventOf(document, quotation.event);
  note(tally, event === found.event ? null : `${title}: at ${found.event}, not ${event}`);
}

interface Judged {
  readonly quotation: ExpectedQuotation;
  readonly found: Statement | null;
  readonly find: ActorOfName;
}

function judge(
  tallies: Record<StatementLayer, Tally>,
  title: string,
  { quotation, found, find }: Judged,
): void {
  const isDirect = quotation.directness === 'direct';
  if (!found) {
    noteMissing(tallies.statements, `${title}: not found`);
    if (isDirect) noteMissing(tallies.direct, `${title}: not found`);
    return;
  }
  note(tallies.statements, null);
  const fault = speakerFault(quotation, found, find);
  note(tallies.speakers, fault && `${title}: ${fault}`);
  if (isDirect) note(tallies.direct, fault && `${title}: ${fault}`);
  if (quotation.medium === undefined) return;
  const isMedium = found.medium === quotation.medium;
  note(tallies.media, isMedium ? null : `${title}: ${found.medium}, not ${quotation.medium}`);
}

function speakerFault(
  { speaker, accept }: ExpectedQuotation,
  found: Statement,
  find: ActorOfName,
): string | null {
  const names = [speaker, ...(accept?.speaker ?? [])];
  const actor = found.speaker?.actor ?? null;
  const isRight = names.some((name) =>
    name === null ? actor === null : actor !== null && find(name)?.id === actor,
  );
  return isRight ? null : `said by ${actor ?? 'nobody known'}, not ${names.join(' or ')}`;
}

/** The statement that shares most with the words, at least half of the longer one. */
function bestOverlap(
  ranges: readonly TextRange[],
  statements: ReadonlySet<Statement>,
): Statement | null {
  let best: { readonly statement: Statement; readonly share: number } | null = null;
  for (const statement of statements) {
    const shared = ranges.reduce(
      (sum, range) => sum + statement.parts.reduce((all, part) => all + overlap(range, part), 0),
      0,
    );
    const share = shared / Math.max(lengthOf(ranges), lengthOf(statement.parts), 1);
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { statement, share };
  }
  return best?.statement ?? null;
}

function overlap(a: TextRange, b: TextRange): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
