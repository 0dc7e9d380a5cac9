import { memo, Suspense, useMemo, useState, type JSX } from 'react';

import { useRecordIndex, useSelection, useWholeIndex } from '../store/hooks.ts';
import { arrangeView, selectEvent, setWindow } from '../store/view-actions.ts';
import type { TimelineForm } from '../store/view-state.ts';
import { useViewStore } from '../store/view-store.ts';
import { Arrangement } from './Arrangement.tsx';
import { changeView } from './change-view.ts';
import { chooseSpacing } from './choose-spacing.ts';
import { panWindow } from './day-window.ts';
import { windowToDays, windowToUnits } from './spacing.ts';
import { EventList } from './later.tsx';
import { ZOOM_IN, ZOOM_OUT } from './keys.ts';
import { OverviewStrip } from './OverviewStrip.tsx';
import styles from './timeline.module.css';
import { TimelinePicture } from './TimelinePicture.tsx';
import { TimelineTools } from './TimelineTools.tsx';
import { commitWindow, useLiveWindow } from './use-live-window.ts';
import { wholeWindow } from './whole-window.ts';

interface TimelineProps {
  /** Draws the picture even where the list was chosen. */
  readonly isAlwaysPicture?: boolean;
}

/** Who took part in what, when: a picture, or the same as a list. Needs a loaded record. */
export const Timeline = memo(function Timeline({
  isAlwaysPicture = false,
}: TimelineProps): JSX.Element {
  const index = useRecordIndex();
  const base = useWholeIndex();
  const selection = useSelection();
  const arrangement = useViewStore((state) => state.arrangement);
  const selected = selection.type === 'event' ? selection.event : null;
  const live = useLiveWindow(base);
  const whole = wholeWindow(base.record);
  const spacing = useMemo(
    () => chooseSpacing(arrangement.spacing, base.record),
    [arrangement.spacing, base],
  );
  // where the list begins, as its scrolling, is not in the address
  const [isAtUndated, setAtUndated] = useState(false);
  const isList = arrangement.timeline === 'list' && !isAlwaysPicture;
  function showAs(timeline: TimelineForm, fromUndated: boolean): void {
    setAtUndated(fromUndated);
    arrangeView({ timeline });
  }
  return (
    <div className={styles['timeline']}>
      <header className={styles['header']}>
        <h2>Timeline</h2>
        {!isList && <Arrangement {...arrangement} />}
        <TimelineTools
          index={index}
          selected={selected}
          isList={isList}
          onList={() => showAs(isList ? 'picture' : 'list', false)}
          onPan={(share) => {
            const shown = windowToUnits(live.current(), spacing);
            const moved = panWindow(shown, share, windowToUnits(whole, spacing));
            commitWindow(live, windowToDays(moved, spacing));
          }}
          onZoom={(direction) => {
            const factor = direction === 'in' ? ZOOM_IN : ZOOM_OUT;
            changeView({ type: 'zoom', factor }, { live, whole, spacing, event: null });
          }}
          onFit={() => setWindow(null)}
        />
      </header>
      <OverviewStrip live={live} />
      {isList ? (
        <Suspense fallback={<p className={styles['wait']}>Loading …</p>}>
          <EventList
            index={index}
            selected={selected}
            isAtUndated={isAtUndated}
            onChoose={selectEvent}
          />
        </Suspense>
      ) : (
        <TimelinePicture
          index={index}
          live={live}
          whole={whole}
          grouping={arrangement.grouping}
          spacing={spacing}
          onUndated={() => showAs('list', true)}
        />
      )}
    </div>
  );
});
