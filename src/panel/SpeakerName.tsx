import type { JSX } from 'react';

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
