import type { Report } from '../../model/record.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { MadeCorrection } from './form-types.ts';

/** Points at the trigger of a report; names its people where the same word tells several events. */
export function pointAtReport(
  report: Report,
  index: RecordIndex,
  action: MadeCorrection['action'],
  value: unknown,
): MadeCorrection {
  const [mention] = report.mentions;
  if (!mention) throw new Error(`${report.id} has no mention`);
  const at = mention.trigger;
  if (!isShared(report, index)) return { at, action, value };
  const of = report.participants.map(({ actor }) => index.actorsById.get(actor)?.name ?? actor);
  return { at, action, value, of };
}

/** Whether another report is told by the word that tells this one first. */
function isShared({ id, document, mentions: [own] }: Report, { record }: RecordIndex): boolean {
  return record.reports.some(
    (other) =>
      other.id !== id &&
      other.document === document &&
      other.mentions.some(({ trigger }) => own && rangesOverlap(trigger, own.trigger)),
  );
}
