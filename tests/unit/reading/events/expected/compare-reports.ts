import type {
  Entity,
  EventReport,
  Reading,
  ReportParticipant,
} from '../../../../../src/model/reading.ts';
import { rangesOverlap } from '../../../../../src/model/span.ts';
import type { TextRange } from '../../../../../src/model/span.ts';
import { dateOf, rangeOf } from './article.ts';
import type {
  MarkedActor,
  MarkedArticle,
  MarkedParticipant,
  MarkedPlace,
  MarkedReport,
} from './article.ts';

/** How many were right of how many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

export type Measure =
  | 'found'
  | 'precise'
  | 'mentions'
  | 'participants found'
  | 'participants precise'
  | 'roles'
  | 'dates'
  | 'places'
  | 'status'
  | 'together'
  | 'parts';

export type Figures = ReadonlyMap<Measure, Share>;

/** A line that says what is wrong, for a person to read. */
export interface Comparison {
  readonly figures: Figures;
  readonly complaints: readonly string[];
}

interface Tally {
  readonly figures: Map<Measure, { right: number; all: number }>;
  readonly complaints: string[];
}

/** Compares the reports of a reading with those marked by hand. */
export function compareReports(text: string, reading: Reading, marked: MarkedArticle): Comparison {
  const tally: Tally = { figures: new Map(), complaints: [] };
  const pairs = pairReports(text, reading.reports, marked.reports);
  marked.reports.forEach((report, i) => {
    const found = reading.reports[pairs.get(i) ?? -1];
    if (report.optional !== true)
      count(tally, 'found', found !== undefined, `missing ${report.key}`);
    if (found) compareOne({ text, reading, marked, tally, pairs }, report, found);
  });
  countExtra(text, reading, new Set(pairs.values()), tally);
  return tally;
}

/** Reports that say nothing of who, when or where; the record leaves them out. */
function hasSubstance(report: EventReport): boolean {
  return report.participants.length > 0 || (report.date !== null && report.place !== null);
}

function countExtra(text: string, reading: Reading, used: ReadonlySet<number>, tally: Tally): void {
  reading.reports.forEach((report, i) => {
    if (!used.has(i) && !hasSubstance(report)) return;
    const words = report.mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end));
    count(
      tally,
      'precise',
      used.has(i),
      `no such report: ${describe(text, reading, report)} ${words[0]}`,
    );
  });
}

function describe(text: string, reading: Reading, report: EventReport): string {
  const who = report.participants.map(({ entity }) => reading.entities[entity]?.name).join(', ');
  const at = report.mentions[0]?.sentence ?? { start: 0, end: 0 };
  return `${report.kind} of ${who} in "${text.slice(at.start, at.start + 50)}"`;
}

function count(tally: Tally, measure: Measure, isRight: boolean, complaint: string): void {
  const share = tally.figures.get(measure) ?? { right: 0, all: 0 };
  tally.figures.set(measure, { right: share.right + (isRight ? 1 : 0), all: share.all + 1 });
  if (!isRight) tally.complaints.push(`${measure}: ${complaint}`);
}

/** Best pairs first: shared triggers, then shared sentences. */
function pairReports(
  text: string,
  found: readonly EventReport[],
  marked: readonly MarkedReport[],
): ReadonlyMap<number, number> {
  const candidates = marked.flatMap((report, i) =>
    found.map((other, j) => ({ i, j, weight: likeness(text, report, other) })),
  );
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j, weight } of candidates.toSorted((a, b) => b.weight - a.weight)) {
    if (weight <= 0 || pairs.has(i) || taken.has(j)) continue;
    pairs.set(i, j);
    taken.add(j);
  }
  return pairs;
}

function likeness(text: string, marked: MarkedReport, found: EventReport): number {
  const triggers = marked.mentions.map((mention) => rangeOf(text, mention));
  const shared = triggers.filter((trigger) => mentionsWord(found, trigger)).length;
  if (shared === 0) return 0;
  const size = Math.min(marked.participants.length, 4) - Math.min(found.participants.length, 4);
  return (
    shared / (triggers.length + found.mentions.length - shared) -
    Math.abs(size) * 0.001 +
    participantHits(text, marked, found) * 0.3
  );
}

function participantHits(text: string, marked: MarkedReport, found: EventReport): number {
  return marked.participants.filter(({ printed }) =>
    found.participants.some(({ range }) => printed.includes(lastWord(text, range))),
  ).length;
}

function lastWord(text: string, range: TextRange): string {
  return text.slice(range.start, range.end).split(/[\s-]/).at(-1) ?? '';
}

function mentionsWord(report: EventReport, trigger: TextRange): boolean {
  return report.mentions.some((mention) => rangesOverlap(mention.trigger, trigger));
}

interface Case {
  readonly text: string;
  readonly reading: Reading;
  readonly marked: MarkedArticle;
  readonly tally: Tally;
  readonly pairs: ReadonlyMap<number, number>;
}

function compareOne(all: Case, marked: MarkedReport, found: EventReport): void {
  const { tally, text } = all;
  for (const mention of marked.mentions) {
    if (mention.optional === true || marked.optional === true) continue;
    const isThere = mentionsWord(found, rangeOf(text, mention));
    count(tally, 'mentions', isThere, `${marked.key} "${mention.words}" in "${mention.sentence}"`);
  }
  compareParticipants(all, marked, found);
  compareDate(all, marked, found);
  comparePlace(all, marked, found);
  const status = [marked.status, ...(marked.accept?.status ?? [])];
  count(
    tally,
    'status',
    status.includes(found.status),
    `${marked.key} is ${found.status}, not ${status.join('/')}`,
  );
  if (marked.together !== undefined) {
    const together = [marked.together, ...(marked.accept?.together ?? [])];
    count(
      tally,
      'together',
      together.includes(found.together),
      `${marked.key} is ${found.together}, not ${together.join('/')}`,
    );
  }
  compareParts(all, marked, found);
}

function compareParts(all: Case, marked: MarkedReport, found: EventReport): void {
  if (marked.partOf === undefined && found.partOf === null) return;
  const main = all.marked.reports.findIndex(({ key }) => key === marked.partOf);
  const isRight =
    marked.partOf !== undefined &&
    all.pairs.get(main) === found.partOf &&
    [marked.order, ...(marked.accept?.order ?? [])].includes(found.order);
  count(
    all.tally,
    'parts',
    isRight,
    `${marked.key} is part of ${found.partOf} (${found.order}), not ${marked.partOf} (${marked.order})`,
  );
}

function compareParticipants(all: Case, marked: MarkedReport, found: EventReport): void {
  const { tally, reading } = all;
  const used = new Set<ReportParticipant>();
  for (const participant of marked.participants) {
    const hit = found.participants.find(
      (other) => !used.has(other) && isSame(all, participant, reading.entities[other.entity]),
    );
    if (hit) used.add(hit);
    if (!hit && (participant.optional === true || participant.known !== undefined)) continue;
    count(
      tally,
      'participants found',
      hit !== undefined,
      `${marked.key} lacks ${participant.name}`,
    );
    if (hit) countRole(tally, marked, participant, hit);
  }
  for (const other of found.participants) {
    const name = reading.entities[other.entity]?.name ?? '?';
    count(
      tally,
      'participants precise',
      used.has(other),
      `${marked.key} has ${name} (${other.rule})`,
    );
  }
}

function countRole(
  tally: Tally,
  report: MarkedReport,
  marked: MarkedParticipant,
  found: ReportParticipant,
): void {
  const roles = [marked.role, ...(marked.accept?.role ?? [])];
  count(
    tally,
    'roles',
    roles.includes(found.role),
    `${marked.name} in ${report.key} is ${found.role}, not ${roles.join('/')}`,
  );
}

function isSame(all: Case, participant: MarkedParticipant, entity: Entity | undefined): boolean {
  if (!entity) return false;
  const names = [participant.name, ...(participant.accept?.name ?? [])];
  const actors = all.marked.actors.filter(({ name }) => names.includes(name));
  return (
    names.some((name) => sameName(name, entity.name)) ||
    actors.some((actor) => isActor(actor, entity))
  );
}

function isActor(actor: MarkedActor, entity: Entity): boolean {
  return [...actor.printed, ...(actor.described ?? []), ...(actor.accept?.name ?? [])].some(
    (form) => sameName(form, entity.name),
  );
}

function sameName(a: string, b: string): boolean {
  return plainName(a) === plainName(b);
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/^(?:the|a|an) /, '');
}

function compareDate({ tally }: Case, marked: MarkedReport, found: EventReport): void {
  if (marked.date === undefined) return;
  const value = found.date?.value ?? null;
  const accepted = [marked.date, ...(marked.accept?.date ?? [])].map(dateOf);
  const within = dateOf(marked.dateWithin);
  const isEqual = accepted.some((date) => (date?.edtf ?? null) === (value?.edtf ?? null));
  const isWithin =
    within !== null &&
    value !== null &&
    within.start.earliest <= value.start.earliest &&
    value.end.latest <= within.end.latest;
  count(
    tally,
    'dates',
    isEqual || isWithin,
    `${marked.key} is ${value?.edtf ?? null}, not ${marked.date}`,
  );
}

function comparePlace({ tally }: Case, marked: MarkedReport, found: EventReport): void {
  if (marked.place === undefined) return;
  const accepted = [marked.place, ...(marked.accept?.place ?? [])];
  const isRight = accepted.some((place) => isPlace(place, found.place));
  const { venue, city, country } = found.place ?? {};
  const shown = found.place === null ? 'none' : [venue, city, country].join('/');
  count(tally, 'places', isRight, `${marked.key} is ${shown}, not ${JSON.stringify(marked.place)}`);
}

function isPlace(marked: MarkedPlace | null, found: EventReport['place']): boolean {
  if (marked === null || found === null) return marked === null && found === null;
  return (marked.venue ?? null) === found.venue && (marked.city ?? null) === found.city;
}

/** Adds the figures of several articles. */
export function addFigures(all: readonly Figures[]): Figures {
  const sum = new Map<Measure, Share>();
  for (const [measure, { right, all: count }] of all.flatMap((figures) => [...figures])) {
    const known = sum.get(measure) ?? { right: 0, all: 0 };
    sum.set(measure, { right: known.right + right, all: known.all + count });
  }
  return sum;
}
