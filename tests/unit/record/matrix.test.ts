import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { ParleyRecord } from '../../../src/model/record.ts';
import type { MatrixRow } from '../../../src/record/matrix/matrix-types.ts';
import { reportMatrix } from '../../../src/record/matrix/report-matrix.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { onDay } from '../../support/date-values.ts';
import { MEETING, TALKS } from '../../support/small-reports.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

function matrixOf(
  id: string,
  record: ParleyRecord = SMALL_RECORD,
): ReturnType<typeof reportMatrix> {
  const index = indexRecord(record);
  const event = index.eventsById.get(asId(id));
  if (!event) throw new Error(`no event ${id}`);
  return reportMatrix(event, index);
}

function show({ subject, actor, part, cells }: MatrixRow): string {
  const told = cells.map(({ verdict, text }) => (text === null ? verdict : `${verdict} ${text}`));
  return `${part ? 'part ' : ''}${actor ?? subject}: ${told.join(' | ')}`;
}

describe('reportMatrix', () => {
  it('lays three articles side by side, earliest first', () => {
    const { columns, rows } = matrixOf(MEETING);
    expect(columns.map(({ id }) => id)).toEqual([
      'lantern-preview',
      'courier-vienna',
      'geneva-notebook',
    ]);
    expect(rows.map(show)).toEqual([
      'status: agrees announced | agrees held | agrees held',
      'day: agrees “the week after next” | agrees “11 March” | agrees “one week after Vienna”',
      'place: agrees Vienna | agrees Hofburg House | agrees Vienna',
      'ana-ruiz: agrees present | agrees present | agrees present',
      'bo-lind: agrees present | agrees present | agrees present',
      'cleo-marsh: agrees host | agrees host | agrees mediator',
      'dan-okoro: silent | silent | adds also present',
      'duration: silent | adds “for two hours” | silent',
      'part order: silent | adds first | silent',
    ]);
  });

  it('cites what a cell says', () => {
    const day = matrixOf(MEETING).rows.find(({ subject }) => subject === 'day');
    expect(day?.cells[1]?.citation).toMatchObject({
      document: 'courier-vienna',
      words: '11 March',
    });
  });

  it('marks another day and another city as differing', () => {
    const reports = SMALL_RECORD.reports.map((report) =>
      report.event === MEETING && report.document === 'geneva-notebook' && report.date
        ? Object.assign({}, report, {
            date: { ...report.date, value: onDay('2024-03-12') },
            place: report.place && { ...report.place, place: asId('oslo') },
          })
        : report,
    );
    const { rows } = matrixOf(MEETING, { ...SMALL_RECORD, reports });
    const verdicts = rows.slice(1, 3).map(({ cells }) => cells.at(-1)?.verdict);
    expect(verdicts).toEqual(['differs', 'differs']);
  });

  it('has nothing to add where one article speaks alone', () => {
    const { columns, rows } = matrixOf(TALKS);
    expect(columns).toHaveLength(1);
    expect(rows.flatMap(({ cells }) => cells.map(({ verdict }) => verdict))).not.toContain(
      'differs',
    );
    expect(rows[0]?.cells[0]?.verdict).toBe('agrees');
  });
});
