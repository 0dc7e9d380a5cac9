import { useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent, type JSX } from 'react';

import { parseEdtf } from '../../model/edtf.ts';
import { useWholeIndex } from '../../store/hooks.ts';
import { localId } from '../../store/local-corpora.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { Button } from '../Button.tsx';
import { refreshCorpus } from '../refresh-corpus.ts';
import styles from './correct.module.css';
import { FieldInput } from './FieldInput.tsx';
import { formsFor } from './correction-forms.ts';
import type { CorrectionForm, Field, Values } from './form-types.ts';
import { saveCorrections } from './save-corrections.ts';

interface CorrectionFormsProps {
  readonly name: string;
  readonly target: CorrectionTarget;
  /** Hears, in a sentence, that it is done. */
  readonly onDone: (words: string) => void;
}

/** What is wrong, what is right, and why; then the record is made anew. */
export function CorrectionForms({ name, target, onDone }: CorrectionFormsProps): JSX.Element {
  const client = useQueryClient();
  const index = useWholeIndex();
  const forms = formsFor(target, index);
  const [key, setKey] = useState(forms[0]?.key ?? '');
  const form = forms.find((one) => one.key === key);
  const [typed, setTyped] = useState<Values>({});
  const [why, setWhy] = useState('');
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  const id = useId();

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!form || isBusy) return;
    const values = fillIn(form, typed);
    const wrong = faultOf(form, values, why);
    setFault(wrong);
    if (wrong !== '') return;
    setBusy(true);
    try {
      const made = form.make(values);
      const refusal = await saveCorrections(name, { made, why: why.trim(), was: form.was });
      onDone(refusal ?? 'Put right; the record was made anew.');
      await refreshCorpus(client, localId(name));
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  }

  if (!form) return <p className={styles['told']}>There is nothing to point at in an article.</p>;
  return (
    <form className={styles['form']} onSubmit={(event) => void save(event)} aria-label="Correct">
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

function firstValue({ first, choices }: Field): string {
  return first ?? choices?.[0]?.[0] ?? '';
}

function fillIn({ fields }: CorrectionForm, typed: Values): Values {
  return Object.fromEntries(
    fields.map((field) => [field.key, (typed[field.key] ?? firstValue(field)).trim()]),
  );
}

/** What is still missing or wrong; '' for nothing. */
function faultOf({ fields, make }: CorrectionForm, values: Values, why: string): string {
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
