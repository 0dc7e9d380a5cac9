import type { JSX } from 'react';

import type { ActorId } from '../model/ids.ts';
import type { DayRange } from '../model/record-filter.ts';
import { shortNames } from '../record/words/short-names.ts';
import { useRecordIndex, useSelection, useShownWindow, useVisible } from '../store/hooks.ts';
import { selectActor, selectTie } from '../store/view-actions.ts';
import { hueColour } from '../ui/hue.ts';
import { MarkGlyph } from '../ui/MarkGlyph.tsx';
import styles from './ego-strip.module.css';
import { layoutStrip, type StripMark, type StripRow } from './strip-rows.ts';

/** Share of the width from which a stretch of days is drawn without a mark in its middle. */
const WIDE = 0.06;

/**
 * Whom the selected actor met, on one scale of time; where there is little room, instead of the
 * network. Marks stand too close for a finger, so a whole row is the target and opens all that ties
 * the two.
 */
export function EgoStrip(): JSX.Element {
  const selection = useSelection();
  const days = useShownWindow();
  const actor =
    selection.type === 'actor'
      ? selection.actor
      : selection.type === 'tie'
        ? selection.actors[0]
        : null;
  return (
    <div className={styles['strip']}>
      {actor !== null && days ? <Rows actor={actor} days={days} /> : <People />}
    </div>
  );
}

/** Nobody is selected: the people to choose from, as the rows of the timeline have them. */
function People(): JSX.Element {
  const index = useRecordIndex();
  const people = index.record.lanes.groups.flatMap(({ rows }) => rows);
  return (
    <>
      <h2>Who met whom</h2>
      <ul className={styles['people']} aria-label="People">
        {people.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => selectActor(id)}>
              {index.actorsById.get(id)?.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rows({ actor, days }: { readonly actor: ActorId; readonly days: DayRange }): JSX.Element {
  const index = useRecordIndex();
  const { events } = useVisible();
  const rows = layoutStrip(actor, events, days);
  const name = shortNames(index.record).get(actor) ?? actor;
  return (
    <>
      <h2>Who met {name}</h2>
      {rows.length === 0 && <p>Nobody, in the days and kinds that are shown.</p>}
      <ol className={styles['rows']}>
        {rows.map((row) => (
          <li key={row.counterpart}>
            <Row actor={actor} row={row} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Row({ actor, row }: { readonly actor: ActorId; readonly row: StripRow }): JSX.Element {
  const index = useRecordIndex();
  const { counterpart, marks } = row;
  const side = index.actorsById.get(counterpart)?.side;
  const hue = (side && index.sidesById.get(side)?.hue) ?? null;
  const times = marks.length === 1 ? 'once' : `${marks.length} times`;
  const name = shortNames(index.record).get(counterpart) ?? counterpart;
  return (
    <button
      type="button"
      aria-label={`${name}, ${times}`}
      className={styles['row']}
      onClick={() => selectTie(actor, counterpart)}
    >
      <span className={styles['name']}>{name}</span>
      <span className={styles['line']} style={{ color: hueColour(hue) }} aria-hidden>
        {marks.map((mark) => (
          <Mark key={mark.event.id} mark={mark} />
        ))}
      </span>
    </button>
  );
}

function Mark({ mark }: { readonly mark: StripMark }): JSX.Element {
  const { event, left, right } = mark;
  const middle = (left + right) / 2;
  return (
    <>
      {right > left && (
        <span
          className={styles['span']}
          data-planned={event.status !== 'held' || undefined}
          style={{ left: percent(left), width: percent(right - left) }}
        />
      )}
      {right - left < WIDE && (
        <span className={styles['mark']} style={{ left: percent(middle) }}>
          <MarkGlyph kind={event.kind} status={event.status} />
        </span>
      )}
    </>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
