import { parseEdtf } from '../../../src/model/edtf.ts';
import type { ParleyEvent, ParleyRecord } from '../../../src/model/record.ts';
import type { ActorOfName } from './compare-actors.ts';
import type { ExpectedEvent, ExpectedPlace } from './expected-files.ts';
import { matchEvents } from './match-events.ts';
import type { ExpectedCorpus } from './match-events.ts';
import { newTally, note, noteMissing, noteSpurious } from './tally.ts';
import type { Tally } from './tally.ts';

export type EventLayer =
  | 'events'
  | 'kinds'
  | 'statuses'
  | 'participants'
  | 'roles'
  | 'dates'
  | 'places'
  | 'parts'
  | 'together'
  | 'reports';

/** Holds the events of a record against the hand-marked ones, layer by layer. */
export function compareEvents(
  record: ParleyRecord,
  expected: ExpectedCorpus,
  find: ActorOfName,
): Record<EventLayer, Tally> {
  const tallies: Record<EventLayer, Tally> = {
    events: newTally(),
    kinds: newTally(),
    statuses: newTally(),
    participants: newTally(),
    roles: newTally(),
    dates: newTally(),
    places: newTally(),
    parts: newTally(),
    together: newTally(),
    reports: newTally(),
  };
  const { pairs, missing, spurious } = matchEvents(record, expected, find);
  const ids = new Map(pairs.map(({ expected: { key }, found }) => [key, found.id]));
  for (const pair of pairs.filter((one) => !one.expected.optional)) {
    note(tallies.events, null);
    const { expected: wanted, found } = pair;
    const { accept } = wanted;
    check(tallies.kinds, wanted.key, found.kind, [wanted.kind, ...(accept?.kind ?? [])]);
    check(tallies.statuses, wanted.key, found.status, [wanted.status, ...(accept?.status ?? [])]);
    if (wanted.together !== undefined) {
      const options = [wanted.together, ...(accept?.together ?? [])];
      check(tallies.together, wanted.key, found.together, options);
    }
    note(tallies.dates, dateFault(wanted, found));
    if (wanted.place !== undefined) note(tallies.places, placeFault(wanted, found, record));
    const whole = wanted.partOf === undefined ? null : (ids.get(wanted.partOf) ?? 'missing');
    note(tallies.parts, found.partOf === whole ? null : `${wanted.key}: part of ${found.partOf}`);
    comparePeople(wanted, found, find, tallies);
    compareReports(wanted, found, record, tallies.reports);
  }
  for (const event of missing) noteMissing(tallies.events, `no event ${event.key}`);
  for (const { id } of spurious) noteSpurious(tallies.events, `${id} is no event`);
  return tallies;
}

function check(tally: Tally, key: string, found: string, options: readonly string[]): void {
  note(tally, options.includes(found) ? null : `${key}: ${found}, not ${options.join(' or ')}`);
}

function dateFault(wanted: ExpectedEvent, { date }: ParleyEvent): string | null {
  const edtf = date?.value.edtf ?? null;
  const options = [wanted.date, ...(wanted.accept?.date ?? [])];
  const isSame = options.some((option) => normal(option) === normal(edtf));
  if (isSame || (date && isWithin(date.value, wanted.dateWithin))) return null;
  return `${wanted.key}: ${edtf}, not ${options.join(' or ')}`;
}

/** EDTF in one spelling. */
function normal(edtf: string | null): string | null {
  return edtf === null ? null : (parseEdtf(edtf)?.edtf.replace(/\/(?:\.\.)?$/, '/') ?? edtf);
}

function isWithin(
  value: NonNullable<ParleyEvent['date']>['value'],
  within: string | undefined,
): boolean {
  const bounds = within === undefined ? null : parseEdtf(within);
  if (!bounds) return false;
  return value.start.earliest >= bounds.start.earliest && value.end.latest <= bounds.end.latest;
}

function placeFault(
  wanted: ExpectedEvent,
  found: ParleyEvent,
  record: ParleyRecord,
): string | null {
  const place = record.places.find(({ id }) => id === found.place?.place);
  const options = [wanted.place ?? null, ...(wanted.accept?.place ?? [])];
  if (options.some((option) => samePlace(option, place))) return null;
  return `${wanted.key}: ${found.place?.place ?? null}, not ${JSON.stringify(options)}`;
}

function samePlace(
  wanted: ExpectedPlace | null,
  found: ParleyRecord['places'][number] | undefined,
): boolean {
  if (!wanted || !found) return !wanted && !found;
  return (['venue', 'city'] as const).every(
    (part) => (wanted[part] ?? null)?.toLowerCase() === (found[part] ?? null)?.toLowerCase(),
  );
}

function comparePeople(
  wanted: ExpectedEvent,
  found: ParleyEvent,
  find: ActorOfName,
  { participants, roles }: Record<'participants' | 'roles', Tally>,
): void {
  const present = new Map(found.participants.map((one) => [one.actor, one]));
  for (const { name, role, optional, accept } of wanted.participants ?? []) {
    const options = [name, ...(accept?.name ?? [])].flatMap((one) => find(one)?.id ?? []);
    const one = options.map((id) => present.get(id)).find((entry) => entry !== undefined);
    if (one) present.delete(one.actor);
    if (optional) continue;
    if (!one) noteMissing(participants, `${wanted.key}: without ${name}`);
    else {
      note(participants, null);
      check(roles, `${wanted.key}, ${name}`, one.role, [role, ...(accept?.role ?? [])]);
    }
  }
  for (const { actor } of present.values()) {
    noteSpurious(participants, `${wanted.key}: ${actor} was not there`);
  }
}

function compareReports(
  wanted: ExpectedEvent,
  found: ParleyEvent,
  record: ParleyRecord,
  tally: Tally,
): void {
  const told = record.reports.filter(({ event }) => event === found.id);
  const documents = new Set(told.map(({ document }): string => document));
  for (const { document } of wanted.reports) {
    if (documents.delete(document)) note(tally, null);
    else noteMissing(tally, `${wanted.key}: not the report of ${document}`);
  }
  for (const document of documents) noteSpurious(tally, `${wanted.key}: a report of ${document}`);
}
