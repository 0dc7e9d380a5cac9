import type { JSX } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import type { FocusedPerson } from './people-of.ts';
import { roleAt } from '../record/role-at.ts';

interface PersonNewsProps {
  readonly index: RecordIndex;
  readonly person: FocusedPerson | null;
}

/** Says whom the up and down keys have come to. */
export function PersonNews({ index, person }: PersonNewsProps): JSX.Element {
  const actor = person && index.actorsById.get(person.actor);
  const role = actor && roleAt(actor, null)?.title;
  return (
    <VisuallyHidden>
      <p role="status">{actor && [actor.name, role].filter(Boolean).join(', ')}</p>
    </VisuallyHidden>
  );
}
