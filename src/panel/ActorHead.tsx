import type { JSX } from 'react';

import type { Actor } from '../model/record.ts';
import type { MeetingCounts } from '../record/meeting-counts.ts';
import { countWords } from '../record/words/mark-names.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { hueColour } from '../ui/hue.ts';
import { hueOf } from './actor-hue.ts';
import styles from './ActorHead.module.css';
import { initialsOf } from './actor-words.ts';
import { SourceWords } from './SourceWords.tsx';
import { roleAt } from '../record/role-at.ts';
import { useViewStore } from '../store/view-store.ts';

/** More printed forms than this are counted. */
const VARIANTS_SHOWN = 4;

interface ActorHeadProps {
  readonly actor: Actor;
  readonly counts: MeetingCounts | null;
}

/** Name, office, side, how often it met others, how it is printed. */
export function ActorHead({ actor, counts }: ActorHeadProps): JSX.Element {
  const index = useRecordIndex();
  const side = actor.side && index.sidesById.get(actor.side);
  const asOf = useViewStore((state) => state.asOf);
  const until = useViewStore((state) => state.filter.range?.to ?? null);
  const role = roleAt(actor, asOf ?? until);
  return (
    <header className={styles['head']}>
      <span
        className={styles['initials']}
        style={{ background: hueColour(hueOf(actor, index)) }}
        aria-hidden
      >
        {initialsOf(actor.name)}
      </span>
      <div>
        <h2 className={styles['name']}>{actor.name}</h2>
        <p className={styles['role']}>
          {role && (
            <SourceWords citation={role.citations[0] ?? null}>
              {role.title.slice(0, 1).toUpperCase() + role.title.slice(1)}
            </SourceWords>
          )}
          {role && side ? ' · ' : ''}
          {side ? `speaks for ${side.name}` : ''}
        </p>
      </div>
      <p className={styles['more']}>
        {counts && <b>{countWords(counts).join(', ')}</b>}{' '}
        {printedAs(actor, index.record.documents.length)}
      </p>
    </header>
  );
}

/** "Named in 3 of 5 sources · also as “Lind” and 2 more". */
function printedAs({ name, variants, documents }: Actor, sources: number): string {
  const others = variants.filter(({ text }) => text !== name).map(({ text }) => `“${text}”`);
  const named = `Named in ${documents.length} of ${sources} sources`;
  if (others.length === 0) return named;
  const rest = others.length - VARIANTS_SHOWN;
  const shown = others.slice(0, VARIANTS_SHOWN).join(', ');
  return `${named} · also as ${shown}${rest > 0 ? ` and ${rest} more` : ''}`;
}
