import type { EventId } from '../../model/ids.ts';
import type { Report } from '../../model/record.ts';
import type { TextRange } from '../../model/span.ts';
import { groupBy } from '../group-by.ts';
import type { DraftStatement } from './draft-statements.ts';

/** A mention of an event in an article. */
interface Told {
  readonly event: EventId;
  readonly isHeld: boolean;
  readonly trigger: TextRange;
  readonly sentence: TextRange;
}

/** How an article is cut, for telling what stands beside what. */
export interface ArticleCut {
  readonly sentences: readonly TextRange[];
  readonly paragraphs: readonly TextRange[];
  /** The meeting an event is part of; the event itself when it is none. */
  readonly wholeOf: (event: EventId) => EventId;
}

/** So many paragraphs back an event told last is still what is talked about. */
const REACH = 3;

/**
 * The event each statement belongs to, null where the text ties it to none: one told in the sentence
 * that attributes it (outside the words before inside), else the last told before it in its
 * paragraph, else that of the statement before it by the same speaker, else the last told a few
 * paragraphs back. What most of the article is about goes before the rest, what was held before what
 * is planned; told further off, a part stands for its whole. Statements of one article, in order.
 */
export function tieEvents(
  statements: readonly DraftStatement[],
  reports: readonly Report[],
  { sentences, paragraphs, wholeOf }: ArticleCut,
): readonly (EventId | null)[] {
  const told = listTold(reports);
  const main = mainEvent(told);
  const lastTold = (from: number, to: number): EventId | null => {
    const event = lastToldBefore(told, from, to, main);
    return event && wholeOf(event);
  };
  const ties: (EventId | null)[] = [];
  for (const [at, statement] of statements.entries()) {
    const whole = stretchOf(statement);
    const around = coverOf(sentences, whole);
    const paragraph = paragraphs[paragraphAt(paragraphs, whole.start)];
    const own =
      toldIn(told, around, statement, false) ??
      toldIn(told, around, statement, true) ??
      (paragraph ? lastTold(paragraph.start, whole.start) : null);
    const before = statements[at - 1];
    const isSequel =
      before && isNear(before, statement, paragraphs) && sameSpeaker(before, statement);
    const sequel = isSequel ? (ties[at - 1] ?? null) : null;
    ties.push(own ?? sequel ?? lastTold(reachBack(paragraphs, whole), whole.start));
  }
  return ties;
}

function listTold(reports: readonly Report[]): readonly Told[] {
  return reports
    .flatMap(({ event, status, mentions }) =>
      mentions.map(({ trigger, sentence }) => {
        return { event, isHeld: status === 'held', trigger, sentence };
      }),
    )
    .toSorted((a, b) => a.trigger.start - b.trigger.start);
}

/** From the first word of a statement or its attribution to the last. */
function stretchOf({ parts, speaker, cue }: DraftStatement): TextRange {
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

/** The event that an article is about: told more than twice, and more than any two others; null for none. */
function mainEvent(told: readonly Told[]): EventId | null {
  const counts = [...groupBy(told, ({ event }) => event)]
    .map(([event, mentions]) => ({ event, count: mentions.length }))
    .toSorted((a, b) => b.count - a.count);
  const [first, second, third] = counts;
  const others = (second?.count ?? 0) + (third?.count ?? 0);
  return first && first.count > 2 && first.count > others ? first.event : null;
}

function lastToldBefore(
  told: readonly Told[],
  from: number,
  to: number,
  main: EventId | null,
): EventId | null {
  const before = told.filter(({ trigger }) => from <= trigger.start && trigger.end <= to);
  if (main !== null && before.some(({ event }) => event === main)) return main;
  const held = before.filter(({ isHeld }) => isHeld);
  return (held.at(-1) ?? before.at(-1))?.event ?? null;
}

/** Where the stretch of a few paragraphs before a statement begins. */
function reachBack(paragraphs: readonly TextRange[], { start }: TextRange): number {
  return paragraphs[Math.max(0, paragraphAt(paragraphs, start) - REACH)]?.start ?? start;
}

function paragraphAt(paragraphs: readonly TextRange[], place: number): number {
  return paragraphs.findIndex(({ start, end }) => start <= place && place < end);
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
  const [from, to] = [a, b].map(({ parts }) => paragraphAt(paragraphs, parts[0]?.start ?? 0));
  return (to ?? 0) - (from ?? 0) <= 1;
}
