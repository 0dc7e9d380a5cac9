import type { JSX } from 'react';

import { parseIsoDay } from '../../../model/calendar.ts';
import { Network } from '../../../network/Network.tsx';
import { describeDay } from '../../../record/words/describe-day.ts';
import { nameStep } from '../../../panel/step-name.ts';
import { useRecordIndex, useSelection } from '../../../store/hooks.ts';
import { Timeline } from '../../../timeline/Timeline.tsx';
import type { ExportNote } from '../../../record/exports/export-input.ts';
import { Legend } from '../../Legend.tsx';
import styles from './PictureSheet.module.css';

/** The pictures that can be taken along. */
export type PictureName = 'timeline' | 'network';

/** What the title over a picture says. */
export const PICTURE_TITLES: Readonly<Record<PictureName, string>> = {
  timeline: 'who took part in what, and when',
  network: 'who met whom',
};

interface PictureSheetProps {
  readonly picture: PictureName;
  readonly about: ExportNote;
}

/** One picture as it leaves the page: title, what is shown, marks, legend, date and link. */
export function PictureSheet({ picture, about }: PictureSheetProps): JSX.Element {
  const index = useRecordIndex();
  const { record } = index;
  const selection = useSelection();
  const forward =
    selection.type === 'none' ? '' : `; brought forward: ${nameStep(selection, index)}`;
  return (
    <div className={styles['sheet']}>
      <h1>{`${record.corpus.title}: ${PICTURE_TITLES[picture]}`}</h1>
      <p className={styles['shown']}>{`${about.shown}${forward}`}</p>
      <div className={styles[picture]}>
        {picture === 'timeline' ? <Timeline isAlwaysPicture /> : <Network />}
      </div>
      <Legend />
      <p className={styles['foot']}>{describeMaking(about)}</p>
    </div>
  );
}

/** "Made with Parley on 22 November 2026. https://…". */
export function describeMaking({ made, link }: ExportNote): string {
  const day = parseIsoDay(made.slice(0, 10));
  const when = day === null ? '' : ` on ${describeDay(day)}`;
  return `Made with Parley${when}.${link === null ? '' : ` ${link}`}`;
}
