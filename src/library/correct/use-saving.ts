import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { localId } from '../../store/local-corpora.ts';
import { refreshCorpus } from '../refresh-corpus.ts';
import type { CorrectionForm, Values } from './form-types.ts';
import { faultOf, fillIn } from './form-values.ts';
import { saveCorrections } from './save-corrections.ts';

/** What a person filled in. */
interface Filled {
  readonly form: CorrectionForm;
  readonly typed: Values;
  readonly why: string;
}

interface Saving {
  /** What is wrong, in a sentence; '' for nothing. */
  readonly fault: string;
  readonly isBusy: boolean;
  readonly save: (filled: Filled) => Promise<void>;
}

/** Saves corrections into the corpus of that name and has its record made anew, one at a time. */
export function useSaving(name: string, onDone: (words: string) => void): Saving {
  const client = useQueryClient();
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  async function save({ form, typed, why }: Filled): Promise<void> {
    if (isBusy) return;
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
  return { fault, isBusy, save };
}
