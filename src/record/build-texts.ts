import type { DocumentText, TextMark } from '../model/document-text.ts';
import type { Reading } from '../model/reading.ts';
import type { Report, Statement } from '../model/record.ts';
import type { LinkedActors } from './actors/build-actors.ts';
import type { Sources } from './cite.ts';
import { groupBy } from './group-by.ts';

/** What of the record is marked in the articles. */
export interface MarkedRecord {
  readonly reports: readonly Report[];
  readonly statements: readonly Statement[];
  readonly sources: Sources;
  readonly actorOf: LinkedActors['actorOf'];
}

/** The articles' texts with everything marked in them, in the order of the readings. */
export function buildTexts(
  readings: readonly Reading[],
  { reports, statements, sources, actorOf }: MarkedRecord,
): readonly DocumentText[] {
  const reportsOf = groupBy(reports, ({ document }) => document);
  const statementsOf = groupBy(statements, ({ document }) => document);
  return readings.map((reading) => {
    const { document, furniture } = reading;
    const marks = [
      ...mentionMarks(reading, actorOf),
      ...dateMarks(reading),
      ...(statementsOf.get(document) ?? []).flatMap(quotationMarks),
      ...(reportsOf.get(document) ?? []).flatMap(reportMarks),
    ];
    return {
      document,
      text: sources.texts.get(document) ?? '',
      furniture: furniture.map(({ start, end }) => ({ start, end })),
      marks: marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    };
  });
}

function mentionMarks(
  { document, mentions }: Reading,
  actorOf: LinkedActors['actorOf'],
): readonly TextMark[] {
  return mentions.flatMap(({ start, end, entities }): readonly TextMark[] => {
    const actors = entities.flatMap((entity) => actorOf(document, entity) ?? []);
    return actors.length > 0 ? [{ start, end, type: 'mention', actors }] : [];
  });
}

function dateMarks({ dates }: Reading): readonly TextMark[] {
  return dates.map(({ start, end, value }): TextMark => {
    return { start, end, type: 'date', edtf: value?.edtf ?? null, because: value?.because ?? null };
  });
}

function quotationMarks({ id, parts }: Statement): readonly TextMark[] {
  return parts.map(({ start, end }): TextMark => {
    return { start, end, type: 'quotation', statement: id };
  });
}

function reportMarks({ id, event, mentions }: Report): readonly TextMark[] {
  return mentions.map(({ sentence: { start, end } }): TextMark => {
    return { start, end, type: 'report', report: id, event };
  });
}
