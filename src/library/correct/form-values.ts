import { parseEdtf } from '../../model/edtf.ts';
import type { CorrectionForm, Field, Values } from './form-types.ts';

/** What a field holds before anything is typed. */
export function firstValue({ first, choices }: Field): string {
  return first ?? choices?.[0]?.[0] ?? '';
}

/** The values of all fields of a form: what was typed, else what they hold at first. */
export function fillIn({ fields }: CorrectionForm, typed: Values): Values {
  return Object.fromEntries(
    fields.map((field) => [field.key, (typed[field.key] ?? firstValue(field)).trim()]),
  );
}

/** What is still missing or wrong, in a sentence; '' for nothing. */
export function faultOf({ fields, make }: CorrectionForm, values: Values, why: string): string {
  for (const { key, label, kind, isOptional } of fields) {
    const value = values[key] ?? '';
    if (value === '' && kind !== 'choice' && !isOptional) return `Fill in: ${label}.`;
    if (kind === 'date' && value !== '' && !parseEdtf(value)) {
      return 'Write the date as 2024-03-11, 2024-03 or [2024-03-11..2024-03-14].';
    }
  }
  if (why.trim() === '') return 'Say why: it is shown beside the fact.';
  return make(values).length === 0 ? 'There is nothing to point at in an article.' : '';
}
