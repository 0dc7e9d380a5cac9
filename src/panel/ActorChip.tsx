import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectActor } from '../store/view-actions.ts';
import { Chip } from '../ui/Chip.tsx';
import { hoverProps } from './hover-props.ts';
import { hueOf } from './actor-hue.ts';

interface ActorChipProps {
  readonly actor: ActorId;
  /** Stands after the name: "host". */
  readonly note?: string | null;
}

/** An actor by name, in the hue of its side; opens it. */
export function ActorChip({ actor, note = null }: ActorChipProps): JSX.Element {
  const index = useRecordIndex();
  const known = index.actorsById.get(actor);
  const name = known?.name ?? actor;
  return (
    <Chip
      hue={hueOf(known, index)}
      onClick={() => selectActor(actor)}
      {...hoverProps({ type: 'actor', actor })}
    >
      {note === null ? name : `${name}, ${note}`}
    </Chip>
  );
}
