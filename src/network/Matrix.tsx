import { memo, type JSX } from 'react';
import type { ActorId } from '../model/ids.ts';
import type { Hue } from '../model/record.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { shortNames } from '../record/words/short-names.ts';
import { useRecordIndex, useSelection, useWholeIndex } from '../store/hooks.ts';
import { selectActor, selectTie } from '../store/view-actions.ts';
import type { Visible } from '../store/visible.ts';
import { hueColour } from '../ui/hue.ts';
import { SideDot } from '../ui/SideDot.tsx';
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx';
import { countPairs } from './matrix-cells.ts';
import type { MatrixCells } from './matrix-cells.ts';
import styles from './matrix.module.css';

/** Everyone by everyone: how often two were in one event; a number opens all that ties them. */
export const Matrix = memo(function Matrix({
  visible,
}: {
  readonly visible: Visible;
}): JSX.Element {
  const index = useRecordIndex();
  const selection = useSelection();
  const cells = countPairs(useWholeIndex().record, visible.events);
  const names = shortNames(index.record);
  const tie = selection.type === 'tie' ? selection.actors : null;
  const nameOf = (actor: ActorId): string => names.get(actor) ?? actor;
  return (
    <div className={styles['matrix']}>
      <table>
        <caption className={styles['caption']}>
          <VisuallyHidden>How often two were in one event, in the range shown</VisuallyHidden>
          {cells.left > 0 && `${cells.left} with fewer events are left out.`}
        </caption>
        <thead>
          <tr>
            <td>
              <VisuallyHidden>Person</VisuallyHidden>
            </td>
            {cells.actors.map((actor) => (
              <th key={actor} scope="col">
                <span style={{ color: hueColour(hueOf(actor, index)) }}>{nameOf(actor)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cells.actors.map((row) => (
            <Row key={row} row={row} cells={cells} index={index} nameOf={nameOf} tie={tie} />
          ))}
        </tbody>
      </table>
    </div>
  );
});

interface RowProps {
  readonly row: ActorId;
  readonly cells: MatrixCells;
  readonly index: RecordIndex;
  readonly nameOf: (actor: ActorId) => string;
  readonly tie: readonly [ActorId, ActorId] | null;
}

function Row({ row, cells, index, nameOf, tie }: RowProps): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <button type="button" onClick={() => selectActor(row)}>
          <SideDot hue={hueOf(row, index)} /> {nameOf(row)}
        </button>
      </th>
      {cells.actors.map((column) => {
        const count = cells.count(row, column);
        if (count === 0)
          return <td key={column} data-self={row === column || undefined} aria-label="none" />;
        return (
          <td key={column} style={{ background: shadeOf(count) }}>
            <button
              type="button"
              aria-label={`${nameOf(row)} and ${nameOf(column)}, ${count}`}
              aria-pressed={tie?.includes(row) && tie.includes(column)}
              onClick={() => selectTie(row, column)}
            >
              {count}
            </button>
          </td>
        );
      })}
    </tr>
  );
}

/** The accent, stronger the more often. */
function shadeOf(count: number): string {
  const share = Math.min(1, Math.sqrt(count) / 4) * 45;
  return `color-mix(in oklab, var(--accent) ${share}%, var(--paper))`;
}

function hueOf(actor: ActorId, index: RecordIndex): Hue | null {
  const side = index.actorsById.get(actor)?.side;
  return (side && index.sidesById.get(side)?.hue) ?? null;
}
