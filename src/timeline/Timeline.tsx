import { memo, useState, type JSX } from 'react';

import { useRecordIndex, useSelection } from '../store/hooks.ts';
import { selectEvent, setWindow } from '../store/view-actions.ts';
import { panWindow, zoomWindow } from './day-window.ts';
import { EventList } from './EventList.tsx';
import { ZOOM_IN, ZOOM_OUT } from './keys.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import styles from './timeline.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { commitWindow, useLiveWindow } from './use-live-window.ts';
import { wholeWindow } from './whole-window.ts';

/** Who took part in what, when: a picture, or the same as a list. Needs a loaded record. */
export const Timeline = memo(function Timeline(): JSX.Element {
  const index = useRecordIndex();
  const selection = useSelection();
  const live = useLiveWindow(index);
  const whole = wholeWindow(index.record);
  const [isList, setIsList] = useState(false);
  return (
    <div className={styles['timeline']}>
      <header className={styles['header']}>
        <h2>Timeline</h2>
        <TimelineTools
          isList={isList}
          onList={() => setIsList(!isList)}
          onPan={(share) => commitWindow(live, panWindow(live.current(), share, whole))}
          onZoom={(direction) => {
            const { from, to } = live.current();
            const factor = direction === 'in' ? ZOOM_IN : ZOOM_OUT;
            commitWindow(live, zoomWindow(live.current(), factor, (from + to) / 2, whole));
          }}
          onFit={() => setWindow(null)}
        />
      </header>
      <OverviewStrip live={live} />
      {isList ? (
        <EventList
          index={index}
          selected={selection.type === 'event' ? selection.event : null}
          onChoose={selectEvent}
        />
      ) : (
        <TimelinePicture index={index} live={live} whole={whole} />
      )}
    </div>
  );
});
