import { useId, type JSX } from 'react';

import type { Actor } from '../../model/record.ts';
import type { Field } from './form-types.ts';

interface FieldInputProps {
  readonly field: Field;
  readonly value: string;
  /** Offered where a name is asked for. */
  readonly names: readonly Actor[];
  readonly onChange: (value: string) => void;
}

/** One field of a correction with its label. */
export function FieldInput({ field, value, names, onChange }: FieldInputProps): JSX.Element {
  const id = useId();
  const { kind, label, choices } = field;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {kind === 'choice' ? (
        <select
          id={id}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        >
          {choices?.map(([choice, words]) => (
            <option key={choice} value={choice}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          type="text"
          autoComplete="off"
          list={kind === 'actor' ? `${id}-names` : undefined}
          placeholder={kind === 'date' ? '2024-03-11' : undefined}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
      {kind === 'actor' && (
        <datalist id={`${id}-names`}>
          {names.map((actor) => (
            <option key={actor.id} value={actor.name}>
              {actor.kind}
            </option>
          ))}
        </datalist>
      )}
    </>
  );
}
