import { useId, useState, type JSX } from 'react';

import { useWholeIndex } from '../../store/hooks.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { Button } from '../Button.tsx';
import styles from './correct.module.css';
import { FieldInput } from './FieldInput.tsx';
import { formsFor } from './correction-forms.ts';
import type { Values } from './form-types.ts';
import { firstValue } from './form-values.ts';
import { useSaving } from './use-saving.ts';

interface CorrectionFormsProps {
  readonly name: string;
  readonly target: CorrectionTarget;
  /** Hears, in a sentence, that it is done. */
  readonly onDone: (words: string) => void;
}

/** What is wrong, what is right, and why; then the record is made anew. */
export function CorrectionForms({ name, target, onDone }: CorrectionFormsProps): JSX.Element {
  const index = useWholeIndex();
  const forms = formsFor(target, index);
  const [key, setKey] = useState(forms[0]?.key ?? '');
  const form = forms.find((one) => one.key === key);
  const [typed, setTyped] = useState<Values>({});
  const [why, setWhy] = useState('');
  const { fault, isBusy, save } = useSaving(name, onDone);
  const id = useId();

  if (!form) return <p className={styles['told']}>There is nothing to point at in an article.</p>;
  return (
    <form
      className={styles['form']}
      aria-label="Correct"
      onSubmit={(event) => {
        event.preventDefault();
        void save({ form, typed, why });
      }}
    >
      <label>
        What is wrong
        <select
          value={key}
          onChange={({ currentTarget: { value } }) => {
            setKey(value);
            setTyped({});
          }}
        >
          {forms.map((one) => (
            <option key={one.key} value={one.key}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
      {form.was !== null && <p className={styles['was']}>Now: {form.was}</p>}
      {form.fields.map((field) => (
        <FieldInput
          key={`${form.key} ${field.key}`}
          field={field}
          value={typed[field.key] ?? firstValue(field)}
          names={index.record.actors}
          onChange={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <label htmlFor={id}>Why</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        placeholder="What in the article shows it?"
        value={why}
        onChange={({ currentTarget: { value } }) => setWhy(value)}
      />
      {fault !== '' && <p role="alert">{fault}</p>}
      <Button type="submit" look="main" disabled={isBusy}>
        {isBusy ? 'Making the record anew …' : 'Put it right'}
      </Button>
    </form>
  );
}
