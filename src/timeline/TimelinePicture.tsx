import { Suspense, useCallback, useRef, useState, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { nameEventMark } from '../record/words/mark-names.ts';
import type { Grouping } from '../store/view-state.ts';
import { useSelection } from '../store/hooks.ts';
import { toggleRows } from '../store/view-actions.ts';
import { AxisLine } from './AxisLine.tsx';
import { Band } from './Band.tsx';
import { chooseEvent } from './choose.ts';
import { ContextBand } from './ContextBand.tsx';
import type { Frame } from './frame.ts';
import { LaneNames } from './LaneNames.tsx';
import type { LiveWindow } from './live-window.ts';
import { PersonNews } from './PersonNews.tsx';
import { comeCloser } from './change-view.ts';
import { revealNearest } from './reveal-nearest.ts';
import { Rows } from './Rows.tsx';
import { RowsBelow } from './RowsBelow.tsx';
import type { Spacing } from './spacing.ts';
import { stageInput } from './stage-input.ts';
import { fitsStructure } from './structure.ts';
import { TargetTip } from './later.tsx';
import type { DayWindow } from './day-window.ts';
import styles from './timeline.module.css';
import { Tip } from './Tip.tsx';
import { BREAK_PX } from './undated.ts';
import { useGestures } from './use-gestures.ts';
import { usePlot } from './use-plot.ts';
import { usePointer } from './use-pointer.ts';
import { useStage } from './use-stage.ts';
import { useTimelineFocus } from './use-timeline-focus.ts';

interface TimelinePictureProps {
  readonly index: RecordIndex;
  readonly live: LiveWindow;
  readonly whole: DayWindow;
  readonly grouping: Grouping;
  readonly spacing: Spacing;
  /** Asked for the list of what has no date. */
  readonly onUndated: () => void;
}

/** Titles, rows, context and axis on one time scale, and everything that can be done to them. */
export function TimelinePicture(props: TimelinePictureProps): JSX.Element {
  const { index, live, onUndated } = props;
  const root = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const plotBox = useRef<HTMLDivElement>(null);
  const frame = useRef<Frame | null>(null);
  const selection = useSelection();
  const [focused, setFocused] = useState<EventId | null>(null);
  const plot = usePlot({ ruler, scroller, plotBox }, { ...props, focused });
  const view = { ...props, ...plot, focused };
  const { picture, undated, plotWidth, scrollerHeight, structure } = plot;
  const canvasHeight = Math.max(1, Math.min(scrollerHeight, picture.lanes.height));
  useStage(root, {
    live,
    readInput: () => stageInput(view),
    onFrame: (drawn) => {
      frame.current = drawn;
      if (!fitsStructure(drawn, structure)) live.settle(drawn.isCrowded);
    },
  });
  useGestures(root, { ...view, plotBox });
  const pointedAt = usePointer(root, {
    scene: () =>
      frame.current && { frame: frame.current, world: picture.world, lanes: picture.lanes },
    onCell: ({ days }) => comeCloser(days, view),
  });
  const focus = useTimelineFocus(root, { ...view, onFocus: setFocused });

  const nameOf = useCallback(
    (id: EventId) => {
      const event = index.eventsById.get(id);
      return event ? nameEventMark(event, index) : id;
    },
    [index],
  );
  const shared = {
    picture,
    plotWidth,
    undated,
    buttons: {
      nameOf,
      selected: selection.type === 'event' ? selection.event : null,
      stop: focus.stop,
      focusedLane: focus.person?.lane ?? null,
      onChoose: chooseEvent,
      onFocusEvent: focus.onFocusEvent,
    },
  };
  return (
    <div ref={root} className={styles['picture']} {...focus.groupProps}>
      <span ref={ruler} className={styles['ruler']} />
      <div className={styles['line']}>
        <div className={styles['corner']} data-left-out="" />
        <Band {...shared} spines={structure.spines} />
        {undated.total > 0 && (
          <button
            type="button"
            className={styles['undatedHeading']}
            style={{ width: undated.width - BREAK_PX }}
            onClick={onUndated}
          >
            {undated.total} without a date: list
          </button>
        )}
      </div>
      <div ref={scroller} className={styles['scroller']} data-scroller="">
        <LaneNames index={index} picture={picture} selection={selection} onToggle={toggleRows} />
        <div ref={plotBox} className={styles['plotBox']}>
          <canvas
            className={styles['density']}
            width={plotWidth}
            height={canvasHeight}
            style={{ marginBottom: -canvasHeight }}
            aria-hidden="true"
          />
          <Rows {...shared} spines={structure.spines} />
          <p className={styles['nothing']}>
            <span>No dated event in these days</span>
          </p>
        </div>
        <RowsBelow scroller={scroller} heightPx={scrollerHeight} lanes={picture.lanes} />
      </div>
      {picture.world.context.length > 0 && (
        <div className={styles['line']}>
          <div className={styles['corner']}>
            Context <span className={styles['more']} data-context-more="" />
          </div>
          <ContextBand {...shared} spines={structure.context} />
        </div>
      )}
      <div className={styles['line']}>
        <div className={styles['corner']} data-years="" />
        <AxisLine
          width={plotWidth}
          height={picture.metrics.axisHeight}
          onBeyond={(side) => revealNearest(side, view)}
        />
      </div>
      <PersonNews index={index} person={focus.person} />
      {pointedAt && (
        <Tip x={pointedAt.x} y={pointedAt.y}>
          <Suspense fallback={null}>
            <TargetTip target={pointedAt.target} index={index} />
          </Suspense>
        </Tip>
      )}
    </div>
  );
}
