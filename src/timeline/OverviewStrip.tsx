import { useId, useLayoutEffect, useMemo, useRef, type JSX } from 'react';

import { epochDayToCivil, type EpochDay } from '../model/calendar.ts';
import { monthName } from '../record/words/describe-day.ts';
import { useWholeIndex } from '../store/hooks.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { AsOfNote } from './AsOfNote.tsx';
import type { LiveWindow } from './live-window.ts';
import { layoutOverview } from './overview.ts';
import styles from './overview.module.css';
import { OVERVIEW_HEIGHT_PX, OverviewPicture } from './OverviewPicture.tsx';
import { RangeSliders } from './RangeSliders.tsx';
import { runOverview } from './run-overview.ts';
import type { DayWindow } from './day-window.ts';
import { createTimeScale } from './time-scale.ts';
import { wholeWindow } from './whole-window.ts';

interface OverviewStripProps {
  /** The window of the timeline below, which the strip shows too; none on a phone. */
  readonly live?: LiveWindow;
}

/**
 * The whole record on one strip: how many events when, when articles came out, and a brush that is
 * the date filter. Needs a loaded record. On a phone it stands alone.
 */
export function OverviewStrip({ live }: OverviewStripProps): JSX.Element {
  const { record } = useWholeIndex();
  const clip = useId();
  const root = useRef<HTMLDivElement>(null);
  const plot = useRef<HTMLDivElement>(null);
  const { widthPx: width } = useElementSize(plot);
  const whole = useMemo(() => wholeWindow(record), [record]);
  const scale = useMemo(() => createTimeScale(whole, width), [whole, width]);
  const layout = useMemo(() => layoutOverview(record, scale), [record, scale]);
  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const height = OVERVIEW_HEIGHT_PX;
    return runOverview(root.current, { scale, whole, live: live ?? null, height });
  }, [scale, whole, live]);
  return (
    <div ref={root} className={`${styles['strip']} ${live ? styles['inTimeline'] : ''}`}>
      <p className={styles['extent']}>
        <span>{monthOf(whole.from)}</span> <span aria-hidden="true">–</span>{' '}
        <span>{monthOf(whole.to - 1)}</span>
      </p>
      <div ref={plot} className={styles['plot']}>
        <OverviewPicture layout={layout} width={width} clip={clip} record={record} />
        <RangeSliders whole={whole} />
      </div>
      <AsOfNote />
    </div>
  );
}

/** `Aug 2022` */
function monthOf(day: DayWindow['from']): string {
  const { year, month } = epochDayToCivil(day as EpochDay);
  return `${monthName(month, 'label')} ${year}`;
}
