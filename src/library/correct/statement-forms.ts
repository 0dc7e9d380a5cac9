import type { Citation } from '../../model/span.ts';
import type { CorrectionForm } from './form-types.ts';

/** What can be put right of a statement that begins with these words; `was` is its speaker. */
export function statementForms(at: Citation, was: string): readonly CorrectionForm[] {
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
