import type { JSX } from 'react';

import type { EventKind, EventStatus } from '../model/event-kinds.ts';
import { useRecordIndex } from '../store/hooks.ts';
import { SHAPE_OF_KIND } from '../ui/marks.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import { SideDot } from '../ui/SideDot.tsx';
import styles from './Legend.module.css';

interface MarkLine {
  readonly words: string;
  readonly kind: EventKind;
  readonly status?: EventStatus;
}

const MARK_LINES: readonly MarkLine[] = [
  { words: 'meeting', kind: 'meeting' },
  { words: 'call', kind: 'call' },
  { words: 'agreement', kind: 'agreement' },
  { words: 'speech', kind: 'speech' },
  { words: 'clash', kind: 'clash' },
  { words: 'deadline', kind: 'deadline' },
];

/** Which hue is which side, and which mark is which kind: only what this record has. */
export function Legend(): JSX.Element {
  const { record, actorsById } = useRecordIndex();
  const shapes = new Set(record.events.map(({ kind }) => SHAPE_OF_KIND[kind]));
  const hasPlanned = record.events.some(({ status }) => status !== 'held');
  const hasNoSide = [...actorsById.values()].some(({ side }) => side === null);
  return (
    <div role="group" aria-label="Legend" className={styles['legend']}>
      <ul>
        {record.sides.map((side) => (
          <li key={side.id}>
            <SideDot hue={side.hue} /> {side.name}
          </li>
        ))}
        {hasNoSide && (
          <li>
            <SideDot hue={null} /> no side
          </li>
        )}
      </ul>
      <ul>
        {MARK_LINES.filter(({ kind }) => shapes.has(SHAPE_OF_KIND[kind])).map(({ words, kind }) => (
          <li key={words}>
            <MarkGlyph kind={kind} /> {words}
          </li>
        ))}
        {hasPlanned && (
          <li>
            <MarkGlyph kind="meeting" status="expected" /> planned
          </li>
        )}
      </ul>
    </div>
  );
}
