import type { Correction } from '../../model/corrections.ts';
import { rangesOverlap } from '../../model/span.ts';
import type { DraftReport } from '../events/draft-report.ts';
import type { ActorByName } from './actor-names.ts';
import type { CorrectionLog } from './correction-log.ts';

/** The report whose trigger stands at the words; `of` chooses where several do. Null (and a misfit) else. */
export function findReport(
  reports: readonly DraftReport[],
  correction: Correction,
  { actorByName, log }: { readonly actorByName: ActorByName; readonly log: CorrectionLog },
): DraftReport | null {
  const { at, of } = correction;
  const told = reports.filter(
    ({ document, mentions }) =>
      document === at.document && mentions.some(({ trigger }) => rangesOverlap(trigger, at)),
  );
  const meant = new Set(of.map(actorByName));
  const chosen =
    of.length === 0
      ? told
      : told.filter(
          ({ participants }) =>
            participants.length === meant.size &&
            participants.every(({ actor }) => meant.has(actor)),
        );
  const [only] = chosen;
  if (only && chosen.length === 1) return only;
  const reason = only
    ? `${chosen.length} events are told at these words`
    : 'no event is told at these words';
  const remedy = only
    ? 'Add "of" with the names of the participants of the one that is meant'
    : 'Point at the word that tells the event ("met", "talks"), or add the event with event-add';
  log.refuse(correction, reason, remedy);
  return null;
}
