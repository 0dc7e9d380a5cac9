import type { JSX } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import { buildWorld } from './world.ts';
import { layoutLanes } from './lanes.ts';
import { legendLines, type LegendLine } from './legend-lines.ts';
import { Marks } from './Marks.tsx';
import { planPeople } from './people-rows.ts';
import styles from './mark-key.module.css';

const WIDTH_PX = 44;
const HEIGHT_PX = 34;
const BAR_PX = 36;
const NONE: ReadonlySet<string> = new Set();

/** What the marks of this record mean, each drawn as it is in the rows. */
export function MarkKey({ index }: { readonly index: RecordIndex }): JSX.Element {
  const plan = planPeople(index, NONE);
  const world = buildWorld(index.record, plan, layoutLanes(plan.groups, NONE, HEIGHT_PX));
  return (
    <ul className={styles['key']} aria-label="What the marks mean">
      {legendLines(world).map((line) => (
        <li key={line.words}>
          <MarkSample line={line} /> {line.words}
        </li>
      ))}
      <li>
        <Sign path="M21 13h2v7h-2z" /> something said, under the row
      </li>
      <li>
        <Sign path="M22 13l3.5 5h-7z" /> on the strip above: an article came out
      </li>
      <li>
        <i className={styles['worked']}>~7 Nov</i> a date that was worked out
      </li>
    </ul>
  );
}

function MarkSample({ line }: { readonly line: LegendLine }): JSX.Element {
  const isWide = line.form === 'bar' || line.form === 'lasting';
  const ys = line.roles.length > 1 ? [7, HEIGHT_PX - 7] : [HEIGHT_PX / 2];
  const seats = line.roles.map((role, lane) => ({ lane, y: ys[lane] ?? 0, actors: [], role }));
  const at = isWide
    ? `translate(${(WIDTH_PX - BAR_PX) / 2} 0) scale(${BAR_PX} 1)`
    : `translate(${WIDTH_PX / 2} 0)`;
  return (
    <svg width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
      <g className={styles['sample']} data-ghost-sample={line.isGhost || undefined} transform={at}>
        <Marks {...line} seats={seats} hueOfLane={inkForAll} />
      </g>
    </svg>
  );
}

function Sign({ path }: { readonly path: string }): JSX.Element {
  return (
    <svg width={WIDTH_PX} height={HEIGHT_PX} aria-hidden="true">
      <path className={styles['sign']} d={path} />
    </svg>
  );
}

function inkForAll(): 'ink' {
  return 'ink';
}
