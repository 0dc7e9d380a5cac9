import type { ParleyEvent } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { describeStanding } from '../words/describe-standing.ts';
import { titleEvent } from '../words/title-event.ts';
import { citationsOfEvent } from './cited.ts';
import { dateColumns } from './date-columns.ts';
import type { ExportInput } from './export-input.ts';
import { tableOf } from './table.ts';
import type { Column, Table } from './table.ts';

/** One row an event. `cameo` is its PLOVER/CAMEO code, empty where none fits. */
export function eventTable(input: ExportInput): Table {
  return tableOf(input.shown.events, eventColumns(input.index), (event) =>
    citationsOfEvent(input, event),
  );
}

function eventColumns(index: RecordIndex): readonly Column<ParleyEvent>[] {
  const place = (event: ParleyEvent) =>
    event.place ? (index.placesById.get(event.place.place) ?? null) : null;
  return [
    ['id', ({ id }) => id],
    ['title', (event) => titleEvent(event, index, 'card')],
    ['kind', ({ kind }) => kind],
    ['status', ({ status }) => status],
    ['standing', (event) => describeStanding(event, index)],
    ...dateColumns<ParleyEvent>(({ date }) => date?.value ?? null),
    ['venue', (event) => place(event)?.venue ?? null],
    ['city', (event) => place(event)?.city ?? null],
    ['country', (event) => place(event)?.country ?? null],
    ['participants', (event) => event.participants.map(({ actor }) => nameOf(index, actor))],
    ['participant_ids', (event) => event.participants.map(({ actor }) => actor)],
    ['participant_roles', (event) => event.participants.map(({ role }) => role)],
    ['together', ({ together }) => together],
    ['hedged', ({ hedged }) => hedged],
    ['part_of', ({ partOf }) => partOf],
    ['order', ({ order }) => order],
    ['accounts', ({ reports }) => reports.length],
    ['documents', (event) => documentsOf(index, event)],
    ['cameo', ({ cameo }) => cameo],
  ];
}

/** The name of an actor; its id where the record has lost it. */
export function nameOf(index: RecordIndex, actor: string): string {
  const known: ReadonlyMap<string, { readonly name: string }> = index.actorsById;
  return known.get(actor)?.name ?? actor;
}

function documentsOf(index: RecordIndex, { reports }: ParleyEvent): readonly string[] {
  return [...new Set(reports.flatMap((id) => index.reportsById.get(id)?.document ?? []))];
}
