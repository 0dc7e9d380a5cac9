import { asId } from '../../src/model/ids.ts';
import type { DocumentId } from '../../src/model/ids.ts';
import type { ParleyEvent, Report, Statement } from '../../src/model/record.ts';
import type { Citation } from '../../src/model/span.ts';
import type { ArticleWriter } from './article-writer.ts';
import { onDay } from './date-values.ts';
import type { PlannedEvent } from './generated-plan.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A planned event with its place in the record and the article that tells of it. */
export interface ToldEvent {
  readonly planned: PlannedEvent;
  readonly article: DocumentId;
  readonly event: ParleyEvent;
}

const WORDS = [
  'We have come closer than ever before',
  'There is no other way than to sit down together',
  'Much work remains to be done, and we will do it',
  'This is a step, not a solution',
  'Nobody should expect a treaty by the end of the year',
];

/** One sentence an event, and after two in three somebody's words. */
export function writeArticle(
  writer: ArticleWriter,
  events: readonly ToldEvent[],
  random: SeededRandom,
): { readonly reports: readonly Report[]; readonly statements: readonly Statement[] } {
  const reports: Report[] = [];
  const statements: Statement[] = [];
  for (const told of events) {
    reports.push(writeReport(writer, told));
    const statement = random.next() < 0.67 ? writeStatement(writer, told, random) : null;
    if (statement) statements.push(statement);
    writer.write('\n\n');
  }
  return { reports, statements };
}

/** `Ada Brandt and Bruno Castellanos had a meeting on 2022-11-07 in Vienna.` */
function writeReport(writer: ArticleWriter, { planned, event }: ToldEvent): Report {
  const start = writer.length;
  const participants = planned.people.map((actor, at) => {
    if (at > 0) writer.write(at + 1 < planned.people.length ? ', ' : ' and ');
    const citation = writer.mention(actor.id, actor.name);
    const role = event.participants[at]?.role ?? 'principal';
    return { actor: actor.id, role, citation, rule: 'generated' };
  });
  writer.write(participants.length > 0 ? ' had a ' : 'There was a ');
  const trigger = writer.write(planned.kind);
  const date = planned.date && writeDate(writer, planned.date);
  const place = event.place && writePlace(writer, planned.city, event.place.place);
  writer.write('.');
  const sentence = writer.since(start);
  const [id] = event.reports;
  if (id === undefined) throw new Error(`${event.id} has no report`);
  writer.mark({ start, end: sentence.end, type: 'report', report: id, event: event.id });
  return {
    id,
    document: writer.document,
    event: event.id,
    kind: event.kind,
    status: event.status,
    mentions: [{ trigger, sentence }],
    date,
    place,
    participants,
    duration: null,
    outcome: null,
    hedge: null,
    order: event.order,
    together: event.together,
    rule: 'generated',
  };
}

function writeDate(
  writer: ArticleWriter,
  value: NonNullable<PlannedEvent['date']>,
): Report['date'] {
  writer.write(' on ');
  return { citation: writer.write(value.edtf), value };
}

function writePlace(
  writer: ArticleWriter,
  city: string,
  place: NonNullable<Report['place']>['place'],
): Report['place'] {
  writer.write(' in ');
  return { citation: writer.write(city), place };
}

/** ` “This is a step, not a solution,” Ada Brandt said.` */
function writeStatement(
  writer: ArticleWriter,
  { planned, event }: ToldEvent,
  random: SeededRandom,
): Statement | null {
  const [speaker] = random.sample(planned.people, 1);
  if (!speaker) return null;
  writer.write(' “');
  const words = writer.write(random.pick(WORDS));
  writer.write(',” ');
  const name: Citation = writer.mention(speaker.id, speaker.name);
  writer.write(' ');
  const cue = writer.write('said');
  writer.write('.');
  const id = asId<Statement['id']>(`${writer.document}@${words.start}`);
  writer.mark({ start: words.start, end: words.end, type: 'quotation', statement: id });
  return {
    id,
    document: writer.document,
    parts: [words],
    directness: 'direct',
    speaker: { actor: speaker.id, citation: name },
    cue,
    chain: [],
    medium: 'remarks',
    date: onDay(planned.day),
    edits: { brackets: false, ellipsis: false, unbalanced: false },
    event: event.id,
    about: [],
    variants: [],
    rule: 'generated',
  };
}
