import type { Actor, ParleyRecord } from '../../model/record.ts';
import type { Citation } from '../../model/span.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { asChoices, type Choice, type CorrectionForm } from './form-types.ts';

const KINDS = asChoices(['person', 'organisation', 'country', 'group', 'unnamed']);

const WHEN: readonly Choice[] = [
  ['', 'holds it'],
  ['former', 'held it before'],
];

/** What can be put right of an actor; nothing where no article names it. */
export function actorForms(actor: Actor, index: RecordIndex): readonly CorrectionForm[] {
  const [at] = actor.firstMentions;
  if (!at) return [];
  return [
    renameActor(actor, at),
    mergeActor(actor, at, index.record),
    splitActor(actor, index),
    setSide(actor, at, index),
    setKind(actor, at),
    setRole(actor, at),
  ];
}

function renameActor(actor: Actor, at: Citation): CorrectionForm {
  return {
    key: 'rename',
    label: 'The name',
    was: actor.name,
    fields: [{ key: 'name', label: 'Name to show', kind: 'text', first: actor.name }],
    make: ({ name }) => [{ at, action: 'actor-rename', value: name }],
  };
}

function mergeActor(actor: Actor, at: Citation, { actors }: ParleyRecord): CorrectionForm {
  const others = actors.filter(({ id, firstMentions }) => {
    return id !== actor.id && firstMentions.length > 0;
  });
  const choices = others.map(({ id, name }): Choice => [id, name]);
  return {
    key: 'merge',
    label: 'It is the same as another',
    was: `${actor.name}, by itself`,
    fields: [{ key: 'other', label: 'The same as', kind: 'choice', choices }],
    make: ({ other }) => {
      const into = others.find(({ id }) => id === other)?.firstMentions[0];
      return into ? [{ at, action: 'actor-merge', into }] : [];
    },
  };
}

function splitActor(actor: Actor, { documentsById }: RecordIndex): CorrectionForm {
  const choices = actor.firstMentions.map(({ words, document }, i): Choice => {
    return [String(i), `“${words}” in ${documentsById.get(document)?.title ?? document}`];
  });
  return {
    key: 'split',
    label: 'Some words mean somebody else',
    was: actor.name,
    fields: [
      { key: 'where', label: 'Words', kind: 'choice', choices },
      { key: 'name', label: 'Who is meant', kind: 'actor' },
    ],
    make: ({ where, name }) => {
      const words = actor.firstMentions[Number(where)];
      return words ? [{ at: words, action: 'actor-split', value: name }] : [];
    },
  };
}

function setSide(
  { side: now }: Actor,
  at: Citation,
  { record, sidesById }: RecordIndex,
): CorrectionForm {
  const sides = record.sides.map(({ id, name }): Choice => [id, name]);
  const choices: readonly Choice[] = [['', 'nobody'], ...sides];
  return {
    key: 'side',
    label: 'The side',
    was: (now && sidesById.get(now)?.name) ?? 'none',
    fields: [{ key: 'side', label: 'Speaks for', kind: 'choice', choices }],
    make: ({ side }) => [{ at, action: 'actor-side', value: side || null }],
  };
}

function setKind(actor: Actor, at: Citation): CorrectionForm {
  return {
    key: 'kind',
    label: 'What it is',
    was: actor.kind,
    fields: [{ key: 'kind', label: 'Kind', kind: 'choice', choices: KINDS }],
    make: ({ kind }) => [{ at, action: 'actor-kind', value: kind }],
  };
}

function setRole({ roles }: Actor, at: Citation): CorrectionForm {
  return {
    key: 'role',
    label: 'The office',
    was: roles.at(-1)?.title ?? 'none',
    fields: [
      { key: 'office', label: 'Office', kind: 'text' },
      { key: 'of', label: 'Of which state or body', kind: 'text', isOptional: true },
      { key: 'former', label: 'When', kind: 'choice', choices: WHEN },
    ],
    make: ({ office, of, former }) => {
      const value = { office, ...(of ? { of } : {}), former: former === 'former' };
      return [{ at, action: 'actor-role', value }];
    },
  };
}
