import type { ParleyEvent, Report } from '../../model/record.ts';
import { describeDate } from '../../record/words/describe-date.ts';
import { titleEvent } from '../../record/words/title-event.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { Choice, CorrectionForm } from './form-types.ts';
import { pointAtReport } from './point-at-report.ts';

/** One event that was taken for two, or, where several articles tell it, two for one. */
export function eventShapeForms(
  event: ParleyEvent,
  reports: readonly Report[],
  index: RecordIndex,
): readonly CorrectionForm[] {
  const merge = mergeEvent(event, reports, index);
  return reports.length > 1 ? [merge, splitEvent(reports, index)] : [merge];
}

function mergeEvent(
  event: ParleyEvent,
  [first]: readonly Report[],
  index: RecordIndex,
): CorrectionForm {
  const others = index.record.events.filter(({ id }) => id !== event.id);
  const choices = others.map((other): Choice => {
    const date = other.date ? describeDate(other.date.value) : 'no date';
    return [other.id, `${titleEvent(other, index, 'card')}, ${date}`];
  });
  return {
    key: 'merge',
    label: 'It is the same as another',
    was: 'an event of its own',
    fields: [{ key: 'other', label: 'The same as', kind: 'choice', choices }],
    make: ({ other }) => {
      const found = others.find(({ id }) => id === other);
      const [report] = (found && index.reportsByEvent.get(found.id)) ?? [];
      const into = report?.mentions[0]?.trigger;
      return first && into ? [{ ...pointAtReport(first, index, 'event-merge', null), into }] : [];
    },
  };
}

function splitEvent(reports: readonly Report[], index: RecordIndex): CorrectionForm {
  const choices = reports.map(({ id, document }): Choice => {
    return [id, index.documentsById.get(document)?.title ?? document];
  });
  return {
    key: 'split',
    label: 'One article tells another event',
    was: 'told as one event',
    fields: [{ key: 'report', label: 'As told in', kind: 'choice', choices }],
    make: ({ report }) =>
      reports
        .filter(({ id }) => id === report)
        .map((one) => pointAtReport(one, index, 'event-split', true)),
  };
}
