import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';

import type { ReviewItem } from '../../model/record.ts';
import { useWholeIndex } from '../../store/hooks.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { localId } from '../../store/local-corpora.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { Button } from '../Button.tsx';
import { refreshCorpus } from '../refresh-corpus.ts';
import { confirmDate } from './event-forms.ts';
import type { MadeCorrection } from './form-types.ts';
import { saveCorrections } from './save-corrections.ts';

const WHY = 'Looked at: it is right.';

interface AcceptDoubtProps {
  readonly name: string;
  readonly doubt: ReviewItem;
  readonly about: CorrectionTarget | null;
}

/** Settles a doubt as it is: a date that was worked out becomes one that a person gave. */
export function AcceptDoubt({ name, doubt, about }: AcceptDoubtProps): JSX.Element {
  const client = useQueryClient();
  const index = useWholeIndex();
  const [isBusy, setBusy] = useState(false);
  async function accept(): Promise<void> {
    setBusy(true);
    const made = settle(doubt, about, index);
    await saveCorrections(name, { made, why: WHY, was: 'in doubt' });
    await refreshCorpus(client, localId(name));
    setBusy(false);
  }
  return (
    <Button look="link" disabled={isBusy} onClick={() => void accept()}>
      It is right
    </Button>
  );
}

function settle(
  { code, citation }: ReviewItem,
  about: CorrectionTarget | null,
  index: RecordIndex,
): readonly MadeCorrection[] {
  const event = about?.type === 'event' ? index.eventsById.get(about.event) : undefined;
  if (code === 'date-worked-out' && event?.date) return confirmDate(event, index);
  return citation ? [{ at: citation, action: 'doubt-accept', value: code }] : [];
}
