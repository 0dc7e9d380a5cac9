import { useQueryClient } from '@tanstack/react-query';
import { useState, type JSX } from 'react';

import type { EventId } from '../../model/ids.ts';
import { useWholeIndex } from '../../store/hooks.ts';
import { localId } from '../../store/local-corpora.ts';
import { Button } from '../Button.tsx';
import { refreshCorpus } from '../refresh-corpus.ts';
import { confirmDate } from './event-forms.ts';
import { saveCorrections } from './save-corrections.ts';

const WHY = 'Looked at: the date worked out is right.';

interface AcceptDoubtProps {
  readonly name: string;
  readonly event: EventId;
}

/** Settles a date that was worked out as it is. */
export function AcceptDoubt({ name, event: id }: AcceptDoubtProps): JSX.Element | null {
  const client = useQueryClient();
  const index = useWholeIndex();
  const [isBusy, setBusy] = useState(false);
  const event = index.eventsById.get(id);
  if (!event?.date) return null;
  async function accept(made: ReturnType<typeof confirmDate>): Promise<void> {
    setBusy(true);
    await saveCorrections(name, { made, why: WHY, was: 'worked out' });
    await refreshCorpus(client, localId(name));
    setBusy(false);
  }
  return (
    <Button look="link" disabled={isBusy} onClick={() => void accept(confirmDate(event, index))}>
      It is right
    </Button>
  );
}
