import type { JSX } from 'react';

import type { ActorId } from '../../model/ids.ts';
import { findFormats, timesHeld, type Format } from '../../record/formats/find-formats.ts';
import { useRecordIndex, useVisible } from '../../store/hooks.ts';
import { memoizeLast } from '../../store/memoize.ts';
import { selectRecordExtent } from '../../store/selectors.ts';
import { formatCount } from '../../ui/format-count.ts';
import { EmptyNote } from '../EmptyNote.tsx';
import { SectionHead } from '../SectionHead.tsx';
import { useFirst } from '../use-first.tsx';
import { FormatRow } from './FormatRow.tsx';
import styles from './Formats.module.css';

const selectFormats = memoizeLast(findFormats);

/** More than these come when they are asked for. */
const SHOWN_AT_ONCE = 40;

/** Who met in which company, how often, and the longest silence; of one actor or of all. */
export function FormatsStep({ actor }: { readonly actor: ActorId | null }): JSX.Element {
  const { record, actorsById } = useRecordIndex();
  const { events } = useVisible();
  const all = selectFormats(events);
  const own = actor === null ? all : all.filter(({ actors }) => actors.includes(actor));
  const name = actor && actorsById.get(actor)?.name;
  return (
    <>
      <h2 className={styles['title']}>
        {name ? `In which company ${name} met others` : 'Who met in which company'}
      </h2>
      <p className={styles['intro']}>
        Each line is one company: exactly these, nobody else. A part of a meeting counts where other
        people sat in it. A grey bar is the longest silence between two meetings or calls.
      </p>
      <Section title="Met more than once" formats={own.filter((one) => timesHeld(one) > 1)} />
      <Section title="Met once" formats={own.filter((one) => timesHeld(one) === 1)} />
      <Section title="Only planned" formats={own.filter((one) => timesHeld(one) === 0)} />
      {own.length === 0 && (
        <EmptyNote
          {...(actor === null && events.length < record.events.length
            ? { hasAny: true, what: 'event' }
            : { hasAny: false, what: 'meeting or call of two or more' })}
        />
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly formats: readonly Format[];
}

function Section({ title, formats }: SectionProps): JSX.Element | null {
  const whole = selectRecordExtent(useRecordIndex().record);
  const { shown, more } = useFirst(formats, SHOWN_AT_ONCE);
  if (formats.length === 0) return null;
  return (
    <section aria-label={title}>
      <SectionHead title={`${title} ${formatCount(formats.length)}`} />
      <ul className={styles['list']}>
        {shown.map((format) => (
          <li key={format.actors.join(' ')}>
            <FormatRow format={format} whole={whole} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}
