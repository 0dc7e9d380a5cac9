import { PARTICIPANT_ROLES } from '../../model/event-kinds.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent, Report } from '../../model/record.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { asChoices, type Choice, type CorrectionForm } from './form-types.ts';
import { pointAtReport } from './point-at-report.ts';

const ROLES = asChoices(PARTICIPANT_ROLES);

/** Who was at an event and who was not; the latter only where an article names somebody. */
export function eventPeopleForms(
  { participants }: ParleyEvent,
  reports: readonly Report[],
  index: RecordIndex,
): readonly CorrectionForm[] {
  const was = participants.map(({ actor }) => nameOf(actor, index)).join(', ') || 'nobody named';
  const named = participants.filter((one) => one.reports.length > 0).map(({ actor }) => actor);
  const add = addSomebody(was, reports, index);
  if (named.length === 0) return [add];
  const choices = named.map((actor): Choice => [actor, nameOf(actor, index)]);
  return [add, removeSomebody(was, choices, { reports, index })];
}

function nameOf(actor: ActorId, { actorsById }: RecordIndex): string {
  return actorsById.get(actor)?.name ?? actor;
}

function addSomebody(was: string, reports: readonly Report[], index: RecordIndex): CorrectionForm {
  return {
    key: 'add',
    label: 'Somebody else was there',
    was,
    fields: [
      { key: 'name', label: 'Who', kind: 'actor' },
      { key: 'role', label: 'As', kind: 'choice', choices: ROLES },
    ],
    make: ({ name, role }) =>
      reports
        .slice(0, 1)
        .map((one) => pointAtReport(one, index, 'event-participants', { add: [{ name, role }] })),
  };
}

function removeSomebody(
  was: string,
  choices: readonly Choice[],
  { reports, index }: { readonly reports: readonly Report[]; readonly index: RecordIndex },
): CorrectionForm {
  return {
    key: 'remove',
    label: 'Somebody was not there',
    was,
    fields: [{ key: 'actor', label: 'Who', kind: 'choice', choices }],
    make: ({ actor }) => {
      const [, name = actor] = choices.find(([id]) => id === actor) ?? [];
      return reports
        .filter(({ participants }) => participants.some((somebody) => somebody.actor === actor))
        .map((one) => pointAtReport(one, index, 'event-participants', { remove: [name] }));
    },
  };
}
