import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import type { StatementSpeaker } from '../model/record.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { selectActor } from '../store/view-actions.ts';
import styles from './StatementBlock.module.css';

/** Who said it, as linked; the printed form beside it where that is another spelling of the name. */
export function SpeakerName({
  speaker,
}: {
  readonly speaker: StatementSpeaker | null;
}): JSX.Element {
  const { actorsById } = useRecordIndex();
  if (speaker === null) return <span>speaker not named</span>;
  const printed = speaker.citation.words;
  const actor = speaker.actor ? actorsById.get(speaker.actor) : undefined;
  if (!actor) return <span>{printed}</span>;
  const isOtherSpelling =
    !actor.name.includes(printed) && actor.variants.some(({ text }) => text === printed);
  return (
    <>
      <button type="button" className={styles['name']} onClick={() => selectActor(actor.id)}>
        {actor.name}
      </button>
      {isOtherSpelling && <span className={styles['printed']}>printed “{printed}”</span>}
    </>
  );
}

/** Who says it too, in a joint statement. */
export function FurtherSpeaker({ actor }: { readonly actor: ActorId }): JSX.Element {
  const { actorsById } = useRecordIndex();
  return (
    <span>
      and{' '}
      <button type="button" className={styles['name']} onClick={() => selectActor(actor)}>
        {actorsById.get(actor)?.name ?? actor}
      </button>
    </span>
  );
}
