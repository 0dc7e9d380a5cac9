import { DIRECTNESSES, EVENT_KINDS, EVENT_STATUSES, MEDIA } from '../../model/event-kinds.ts';
import type { Citation } from '../../model/span.ts';
import { asChoices, type CorrectionForm, type Values } from './form-types.ts';

/** What words that nothing was read from can be. */
export function wordForms(at: Citation): readonly CorrectionForm[] {
  return [addEvent(at), addStatement(at), leaveOut(at)];
}

function addEvent(at: Citation): CorrectionForm {
  return {
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
    make: (values) => [{ at, action: 'event-add', value: toldEvent(values) }],
  };
}

/** As corrections.yaml has it; what was left empty is left out. */
function toldEvent({ kind, status, date, city, people = '' }: Values): object {
  const names = people.split(',').map((name) => name.trim());
  const participants = names
    .filter((name) => name !== '')
    .map((name) => ({ name, role: 'principal' }));
  return {
    kind,
    status,
    ...(date ? { date } : {}),
    ...(city ? { place: { city } } : {}),
    ...(participants.length > 0 ? { participants } : {}),
  };
}

function addStatement(at: Citation): CorrectionForm {
  return {
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
  };
}

function leaveOut(at: Citation): CorrectionForm {
  return {
    key: 'furniture',
    label: 'They are not part of the article',
    was: null,
    fields: [],
    make: () => [{ at, action: 'furniture', value: true }],
  };
}
