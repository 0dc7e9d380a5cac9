import type { EventId, ReportId } from '../../model/ids.ts';
import type { Report } from '../../model/record.ts';
import type { TextRange } from '../../model/span.ts';
import type { DraftStatement } from './draft-statements.ts';

/** A mention of an event in an article. */
interface Told {
  readonly event: EventId;
  readonly report: ReportId;
  readonly trigger: TextRange;
  readonly sentence: TextRange;
}

/** How an article is cut, for telling what stands beside what. */
export interface ArticleCut {
  readonly sentences: readonly TextRange[];
  readonly paragraphs: readonly TextRange[];
}

/**
 * The event each statement belongs to, null where the text ties it to none: one told in the sentence
 * that attributes it (outside the words before inside), else the last told before it in its paragraph, else
 * that of the statement before it by the same speaker in this paragraph or the one before.
 * Statements of one article, in order.
 */
export function tieEvents(
  statements: readonly DraftStatement[],
  reports: readonly Report[],
  { sentences, paragraphs }: ArticleCut,
): readonly (EventId | null)[] {
  const told = listTold(reports);
  const ties: (EventId | null)[] = [];
  for (const [at, statement] of statements.entries()) {
    const whole = wholeOf(statement);
    const around = coverOf(sentences, whole);
    const paragraph = paragraphs.find((one) => one.start <= whole.start && whole.start < one.end);
    const own =
      toldIn(told, around, statement, false) ??
      toldIn(told, around, statement, true) ??
      (paragraph ? lastToldBefore(told, paragraph.start, whole.start) : null);
    const before = statements[at - 1];
    const isSequel =
      before && isNear(before, statement, paragraphs) && sameSpeaker(before, statement);
    ties.push(own ?? (isSequel ? (ties[at - 1] ?? null) : null));
  }
  return ties;
}

function listTold(reports: readonly Report[]): readonly Told[] {
  return reports
    .flatMap(({ event, id, mentions }) =>
      mentions.map(({ trigger, sentence }) => ({ event, report: id, trigger, sentence })),
    )
    .toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** From the first word of a statement or its attribution to the last. */
function wholeOf({ parts, speaker, cue }: DraftStatement): TextRange {
  const ranges = [...parts, ...(speaker ? [speaker.citation] : []), ...(cue ? [cue] : [])];
  return {
    start: Math.min(...ranges.map(({ start }) => start)),
    end: Math.max(...ranges.map(({ end }) => end)),
  };
}

/** The sentences that a range touches, as one stretch; the range where none does. */
function coverOf(sentences: readonly TextRange[], range: TextRange): TextRange {
  const touched = sentences.filter(({ start, end }) => start < range.end && range.start < end);
  return { start: touched[0]?.start ?? range.start, end: touched.at(-1)?.end ?? range.end };
}

function toldIn(
  told: readonly Told[],
  stretch: TextRange,
  { parts }: DraftStatement,
  inWords: boolean,
): EventId | null {
  const found = told.find(
    ({ trigger }) =>
      stretch.start <= trigger.start &&
      trigger.end <= stretch.end &&
      parts.some((part) => part.start <= trigger.start && trigger.end <= part.end) === inWords,
  );
  return found?.event ?? null;
}

function lastToldBefore(told: readonly Told[], from: number, to: number): EventId | null {
  const before = told.filter(({ trigger }) => from <= trigger.start && trigger.end <= to);
  return before.at(-1)?.event ?? null;
}

function sameSpeaker(a: DraftStatement, b: DraftStatement): boolean {
  return (
    a.speaker?.actor !== undefined &&
    a.speaker.actor !== null &&
    a.speaker.actor === b.speaker?.actor
  );
}

/** Whether two statements stand in one paragraph or in two that follow each other. */
function isNear(a: DraftStatement, b: DraftStatement, paragraphs: readonly TextRange[]): boolean {
  const place = ({ parts }: DraftStatement): number =>
    paragraphs.findIndex(
      ({ start, end }) => start <= (parts[0]?.start ?? 0) && (parts[0]?.start ?? 0) < end,
    );
  return place(b) - place(a) <= 1;
}
