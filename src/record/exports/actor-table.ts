import { formatIsoDay } from '../../model/calendar.ts';
import type { Actor } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { countMeetings } from '../meeting-counts.ts';
import { exportedActors } from './export-input.ts';
import type { ExportInput } from './export-input.ts';
import { tableOf } from './table.ts';
import type { Column, Table } from './table.ts';
import { speakersOf } from '../speakers-of.ts';

/** One row for everyone who takes part in or says something shown; counts are of what is shown. */
export function actorTable(input: ExportInput): Table {
  return tableOf(exportedActors(input), actorColumns(input), ({ firstMentions }) => firstMentions);
}

function actorColumns({ index, shown }: ExportInput): readonly Column<Actor>[] {
  const counts = countMeetings(shown.events);
  const saidBy = (actor: Actor): number =>
    shown.statements.filter((one) => speakersOf(one).includes(actor.id)).length;
  return [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['side', ({ side }) => sideName(index, side)],
    ['roles', ({ roles }) => roles.map(describeRole)],
    ['variants', ({ variants }) => variants.map(({ text }) => text)],
    ['meetings', ({ id }) => counts.get(id)?.meetings ?? 0],
    ['calls', ({ id }) => counts.get(id)?.calls ?? 0],
    ['planned', ({ id }) => counts.get(id)?.planned ?? 0],
    ['statements', saidBy],
    ['mentions', ({ mentionCount }) => mentionCount],
    ['documents', ({ documents }) => documents],
  ];
}

function sideName(index: RecordIndex, side: Actor['side']): string | null {
  return side && (index.sidesById.get(side)?.name ?? side);
}

/** "Foreign Minister of Norland (2024-03-01/2024-03-12)": as far as articles attest it. */
function describeRole({ title, former, attested }: Actor['roles'][number]): string {
  const name = former ? `former ${title}` : title;
  if (!attested) return name;
  const [from, to] = [formatIsoDay(attested.earliest), formatIsoDay(attested.latest)];
  return `${name} (${from === to ? from : `${from}/${to}`})`;
}
