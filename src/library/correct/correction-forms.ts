import {
  DIRECTNESSES,
  EVENT_KINDS,
  EVENT_STATUSES,
  MEDIA,
  PARTICIPANT_ROLES,
} from '../../model/event-kinds.ts';
import type { Citation } from '../../model/span.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { actorForms } from './actor-forms.ts';
import { eventForms } from './event-forms.ts';
import { asChoices, type CorrectionForm } from './form-types.ts';

const ROLE_CHOICES = asChoices(PARTICIPANT_ROLES);

/** What can be put right of something, the commonest first. */
export function formsFor(target: CorrectionTarget, index: RecordIndex): readonly CorrectionForm[] {
  if (target.type === 'actor') {
    const actor = index.actorsById.get(target.actor);
    return actor ? actorForms(actor, index) : [];
  }
  if (target.type === 'event') {
    const event = index.eventsById.get(target.event);
    return event ? eventForms(event, index, ROLE_CHOICES) : [];
  }
  if (target.type === 'statement') {
    const statement = index.statementsById.get(target.statement);
    const [first] = statement?.parts ?? [];
    return statement && first ? statementForms(first, speakerName(target, index)) : [];
  }
  return target.type === 'words' ? wordForms(target.words) : [];
}

function speakerName(
  target: Extract<CorrectionTarget, { type: 'statement' }>,
  { statementsById, actorsById }: RecordIndex,
): string {
  const speaker = statementsById.get(target.statement)?.speaker ?? null;
  if (speaker === null) return 'nobody named';
  return (speaker.actor && actorsById.get(speaker.actor)?.name) ?? speaker.citation.words;
}

function statementForms(at: Citation, was: string): readonly CorrectionForm[] {
  return [
    {
      key: 'speaker',
      label: 'Who said it',
      was,
      fields: [
        { key: 'name', label: 'Name; empty for nobody known', kind: 'actor', isOptional: true },
      ],
      make: ({ name }) => [{ at, action: 'statement-speaker', value: name || null }],
    },
    {
      key: 'drop',
      label: 'It is no statement',
      was,
      fields: [],
      make: () => [{ at, action: 'statement-drop', value: true }],
    },
  ];
}

/** What words that nothing was read from can be. */
function wordForms(at: Citation): readonly CorrectionForm[] {
  return [
    {
      key: 'event',
      label: 'They tell a meeting or another event',
      was: null,
      fields: [
        { key: 'kind', label: 'Kind', kind: 'choice', choices: asChoices(EVENT_KINDS) },
        { key: 'status', label: 'Status', kind: 'choice', choices: asChoices(EVENT_STATUSES) },
        { key: 'date', label: 'Date', kind: 'date', isOptional: true },
        { key: 'city', label: 'City', kind: 'text', isOptional: true },
        { key: 'people', label: 'Who took part, with commas', kind: 'text', isOptional: true },
      ],
      make: ({ kind, status, date, city, people = '' }) => {
        const names = people.split(',').map((name) => name.trim());
        const participants = names
          .filter((name) => name !== '')
          .map((name) => ({ name, role: 'principal' }));
        const told = {
          kind,
          status,
          ...(date ? { date } : {}),
          ...(city ? { place: { city } } : {}),
          ...(participants.length > 0 ? { participants } : {}),
        };
        return [{ at, action: 'event-add', value: told }];
      },
    },
    {
      key: 'statement',
      label: 'They are what somebody said',
      was: null,
      fields: [
        { key: 'speaker', label: 'Who; empty for nobody known', kind: 'actor', isOptional: true },
        { key: 'directness', label: 'How', kind: 'choice', choices: asChoices(DIRECTNESSES) },
        { key: 'medium', label: 'Where', kind: 'choice', choices: asChoices(MEDIA) },
      ],
      make: ({ speaker, directness, medium }) => [
        { at, action: 'statement-add', value: { speaker: speaker || null, directness, medium } },
      ],
    },
    {
      key: 'furniture',
      label: 'They are not part of the article',
      was: null,
      fields: [],
      make: () => [{ at, action: 'furniture', value: true }],
    },
  ];
}
