import type { ParleyRecord } from '../../../src/model/record.ts';
import { countMeetings } from '../../../src/record/meeting-counts.ts';
import { actorFinder, compareActors } from './compare-actors.ts';
import { compareEvents } from './compare-events.ts';
import { compareStatements } from './compare-statements.ts';
import type { EventOfReport } from './compare-statements.ts';
import { readExpectedArticle, readExpectedRecord } from './expected-files.ts';
import type { ExpectedRecord } from './expected-files.ts';
import { matchEvents } from './match-events.ts';
import type { ExpectedCorpus } from './match-events.ts';
import { f1, newTally, note } from './tally.ts';
import type { Tally } from './tally.ts';

/** Reads all hand-marked answers for a corpus, given the texts of its articles. */
export function readExpectedCorpus(
  folder: string,
  texts: ReadonlyMap<string, string>,
): ExpectedCorpus {
  const articles = [...texts.keys()].map((id) => [id, readExpectedArticle(folder, id)] as const);
  return { record: readExpectedRecord(folder), articles: new Map(articles), texts };
}

/** Holds a record against the hand-marked answers, layer by layer. */
export function compareRecord(
  record: ParleyRecord,
  expected: ExpectedCorpus,
): Readonly<Record<string, Tally>> {
  const find = actorFinder(record.actors, expected.record);
  const { pairs } = matchEvents(record, expected, find);
  const eventOf: EventOfReport = (document, key) => {
    const pair = pairs.find(({ expected: event }) =>
      event.reports.some((told) => told.document === document && told.report === key),
    );
    return pair?.found.id ?? null;
  };
  return {
    ...compareActors(record.actors, expected.record, find),
    ...compareEvents(record, expected, find),
    ...compareStatements(record, expected, find, eventOf),
    counts: compareCounts(record, expected.record, find),
  };
}

/** How many meetings, calls and plans each actor has. */
function compareCounts(
  record: ParleyRecord,
  { actors }: ExpectedRecord,
  find: ReturnType<typeof actorFinder>,
): Tally {
  const counts = countMeetings(record.events);
  const tally = newTally();
  for (const { name, tally: wanted } of actors) {
    const actor = find(name);
    if (!wanted || !actor) continue;
    const found = counts.get(actor.id) ?? { meetings: 0, calls: 0, planned: 0 };
    const isRight = (['meetings', 'calls', 'planned'] as const).every(
      (key) => found[key] === wanted[key],
    );
    const told = `${found.meetings} meetings, ${found.calls} calls, ${found.planned} planned`;
    note(tally, isRight ? null : `${name}: ${told}, not ${JSON.stringify(wanted)}`);
  }
  return tally;
}

/** The figures as a table, then everything that is wrong. */
export function describeTallies(tallies: Readonly<Record<string, Tally>>): string {
  const rows = Object.entries(tallies).map(([layer, tally]) => {
    const counts = `${tally.right} right of ${tally.expected} expected, ${tally.found} found`;
    return `${layer.padEnd(13)}${f1(tally).toFixed(1).padStart(6)}  ${counts}`;
  });
  const wrong = Object.entries(tallies).flatMap(([layer, tally]) =>
    tally.wrong.map((line) => `${layer}: ${line}`),
  );
  return [...rows, ...wrong].join('\n');
}
