import type { DateValue } from '../../model/date-value.ts';
import { compareStrings } from '../../model/order.ts';
import type { EventDate } from '../../model/record.ts';
import { isPlanned } from '../event-state.ts';
import type { DraftReport } from './draft-report.ts';

const BASIS_RANK = { corrected: 0, stated: 1, anchored: 2, crossDocument: 3, none: 4 } as const;

/**
 * The date of an event: what a person put right (cited where another article prints it), else from reports of what happened rather than
 * was planned the narrowest, of equals the one printed whole, then the first article's. Null when none is
 * dated.
 */
export function bestDate(
  reports: readonly Pick<DraftReport, 'id' | 'date' | 'status'>[],
): EventDate | null {
  const dated = reports.flatMap(({ id, date, status }) => (date ? [{ id, date, status }] : []));
  const [best] = dated.toSorted(
    (a, b) =>
      isCorrected(b.date.value) - isCorrected(a.date.value) ||
      Number(isPlanned(a.status)) - Number(isPlanned(b.status)) ||
      uncertainty(a.date.value) - uncertainty(b.date.value) ||
      b.date.value.days.least - a.date.value.days.least ||
      BASIS_RANK[a.date.value.basis] - BASIS_RANK[b.date.value.basis] ||
      compareStrings(a.id, b.id),
  );
  const printed = dated.find(
    ({ date }) => !isCorrected(date.value) && date.value.edtf === best?.date.value.edtf,
  );
  const shown = best && isCorrected(best.date.value) ? (printed ?? best) : best;
  return shown
    ? { value: shown.date.value, report: shown.id, citation: shown.date.citation }
    : null;
}

function isCorrected({ basis }: DateValue): number {
  return Number(basis === 'corrected');
}

/** Days by which start and end are not known. */
function uncertainty({ start, end }: DateValue): number {
  return start.latest - start.earliest + end.latest - end.earliest;
}
