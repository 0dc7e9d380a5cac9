import type { Actor } from '../../model/record.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { asChoices, type CorrectionForm } from './form-types.ts';

const KINDS = asChoices(['person', 'organisation', 'country', 'group', 'unnamed']);

/** What can be put right of an actor; nothing where no article names it. */
export function actorForms(actor: Actor, index: RecordIndex): readonly CorrectionForm[] {
  const [at] = actor.firstMentions;
  if (!at) return [];
  const { record, sidesById, documentsById } = index;
  const others = record.actors.filter(({ id, firstMentions }) => {
    return id !== actor.id && firstMentions.length > 0;
  });
  const role = actor.roles.at(-1);
  return [
    {
      key: 'rename',
      label: 'The name',
      was: actor.name,
      fields: [{ key: 'name', label: 'Name to show', kind: 'text', first: actor.name }],
      make: ({ name }) => [{ at, action: 'actor-rename', value: name }],
    },
    {
      key: 'merge',
      label: 'It is the same as another',
      was: `${actor.name}, by itself`,
      fields: [
        {
          key: 'other',
          label: 'The same as',
          kind: 'choice',
          choices: others.map(({ id, name }) => [id, name]),
        },
      ],
      make: ({ other }) => {
        const into = others.find(({ id }) => id === other)?.firstMentions[0];
        return into ? [{ at, action: 'actor-merge', into }] : [];
      },
    },
    {
      key: 'split',
      label: 'Some words mean somebody else',
      was: actor.name,
      fields: [
        {
          key: 'where',
          label: 'Words',
          kind: 'choice',
          choices: actor.firstMentions.map(({ words, document }, i) => {
            return [String(i), `“${words}” in ${documentsById.get(document)?.title ?? document}`];
          }),
        },
        { key: 'name', label: 'Who is meant', kind: 'actor' },
      ],
      make: ({ where, name }) => {
        const words = actor.firstMentions[Number(where)];
        return words ? [{ at: words, action: 'actor-split', value: name }] : [];
      },
    },
    {
      key: 'side',
      label: 'The side',
      was: (actor.side && sidesById.get(actor.side)?.name) ?? 'none',
      fields: [
        {
          key: 'side',
          label: 'Speaks for',
          kind: 'choice',
          choices: [['', 'nobody'], ...record.sides.map(({ id, name }) => [id, name] as const)],
        },
      ],
      make: ({ side }) => [{ at, action: 'actor-side', value: side || null }],
    },
    {
      key: 'kind',
      label: 'What it is',
      was: actor.kind,
      fields: [{ key: 'kind', label: 'Kind', kind: 'choice', choices: KINDS }],
      make: ({ kind }) => [{ at, action: 'actor-kind', value: kind }],
    },
    {
      key: 'role',
      label: 'The office',
      was: role?.title ?? 'none',
      fields: [
        { key: 'office', label: 'Office', kind: 'text' },
        { key: 'of', label: 'Of which state or body', kind: 'text', isOptional: true },
        {
          key: 'former',
          label: 'When',
          kind: 'choice',
          choices: [
            ['', 'holds it'],
            ['former', 'held it before'],
          ],
        },
      ],
      make: ({ office, of, former }) => {
        const value = { office, ...(of ? { of } : {}), former: former === 'former' };
        return [{ at, action: 'actor-role', value }];
      },
    },
  ];
}
