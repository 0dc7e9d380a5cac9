import { useCallback, useMemo, useRef, useState, useSyncExternalStore, type JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import { emphasisNow } from './emphasis-now.ts';
import { countMeetings } from '../record/meeting-counts.ts';
import { nameActorMark, nameEventMark } from '../record/words/mark-names.ts';
import { useRecordIndex, useSelection } from '../store/hooks.ts';
import { selectActor, selectEvent } from '../store/view-actions.ts';
import { Axis } from './Axis.tsx';
import { Band } from './Band.tsx';
import { ContextBand } from './ContextBand.tsx';
import { labelWidth } from './label-metrics.ts';
import { LaneNames } from './LaneNames.tsx';
import type { LaneGroupBox } from './lanes.ts';
import { buildPicture } from './picture.ts';
import { isWithin, renderedRegion, renderedSpines, structureKey } from './rendered-spines.ts';
import { Rows } from './Rows.tsx';
import { placeSpines } from './spines.ts';
import { createTimeScale } from './time-scale.ts';
import styles from './timeline.module.css';
import { layoutUndated } from './undated.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { useLiveWindow } from './use-live-window.ts';
import { useStage } from './use-stage.ts';

const TIERS = 4;
const UNDATED_MOST_PX = 132;
const ROW_PX = 24;

/** The content of the region "Timeline": who took part in what, when. Needs a loaded record. */
export function Timeline(): JSX.Element {
  const index = useRecordIndex();
  const selection = useSelection();
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { widthPx: width } = useElementSize(scroller);
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const live = useLiveWindow(index);
  const settled = useSyncExternalStore(live.onSettle, live.settled);

  const picture = useMemo(() => buildPicture(index, toggled, ROW_PX), [index, toggled]);
  const undated = useMemo(
    () =>
      layoutUndated(
        picture.world.undated.filter(({ seats }) => seats.length > 0).map(({ id }) => id),
        UNDATED_MOST_PX,
      ),
    [picture],
  );
  const plotWidth = Math.max(100, width - undated.width);
  const structure = useMemo(() => {
    const scale = createTimeScale(settled, plotWidth);
    const region = renderedRegion(settled);
    const [left, right] = [scale.dayToPx(region.from), scale.dayToPx(region.to)];
    const pick = (spines: ReturnType<typeof placeSpines>): ReturnType<typeof placeSpines> =>
      renderedSpines(spines, (spine) => spine.right >= left && spine.left <= right);
    return {
      region,
      spines: pick(placeSpines(picture.world.spines, scale)),
      context: pick(placeSpines(picture.world.context, scale)),
    };
  }, [picture, settled, plotWidth]);

  useStage(root, {
    live,
    readInput: () => ({
      source: {
        world: picture.world,
        quotes: picture.quotes,
        labelWidth: (id, others) => labelWidth(picture.words.get(id), others),
        emphasis: emphasisNow(index, picture.lanes).event,
        tiers: TIERS,
      },
      scale: createTimeScale(live.current(), plotWidth),
      emphasis: emphasisNow(index, picture.lanes),
    }),
    onFrame: (frame) => {
      const ids = new Set(structure.spines.map(({ id }) => id));
      const now = frame.spines.filter(({ id }) => ids.has(id));
      const isSame = structureKey(now) === structureKey(structure.spines);
      if (!isSame || !isWithin(live.current(), structure.region)) live.settle();
    },
  });

  const counts = useMemo(() => countMeetings(index.record.events), [index]);
  const nameOf = useCallback(
    (id: EventId) => {
      const event = index.eventsById.get(id);
      return event ? nameEventMark(event, index) : id;
    },
    [index],
  );
  const toggle = useCallback((key: string) => {
    setToggled((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const nameOfGroup = ({ side }: LaneGroupBox): string =>
    (side && index.sidesById.get(side)?.name) ?? 'No side';
  const selectedEvent = selection.type === 'event' ? selection.event : null;
  const shared = {
    picture,
    plotWidth,
    undated,
    nameOf,
    selected: selectedEvent,
    stop: structure.spines[0]?.id ?? null,
    onChoose: selectEvent,
  };
  return (
    <div ref={root} className={styles['timeline']}>
      <header className={styles['header']}>
        <h2>Timeline</h2>
      </header>
      <div className={styles['line']}>
        <div className={styles['corner']} data-left-out="" />
        <Band {...shared} spines={structure.spines} tiers={TIERS} />
      </div>
      <div className={styles['scroller']}>
        <LaneNames
          layout={picture.lanes}
          nameOfGroup={nameOfGroup}
          nameOfActor={(actor) => index.actorsById.get(actor)?.name ?? actor}
          fullNameOfActor={(actor) => nameActorMark(actor, index, counts.get(actor))}
          hueOfLane={picture.hueOfLane}
          selected={new Set(selection.type === 'actor' ? [selection.actor] : [])}
          onChooseActor={selectActor}
          onToggle={toggle}
        />
        <div ref={scroller} className={styles['plotBox']}>
          <Rows {...shared} spines={structure.spines} />
        </div>
      </div>
      {structure.context.length > 0 && (
        <div className={styles['line']}>
          <div className={styles['corner']}>Context</div>
          <ContextBand {...shared} spines={structure.context} width={plotWidth} />
        </div>
      )}
      <div className={styles['line']}>
        <div className={styles['corner']} data-years="" />
        <Axis width={plotWidth} />
      </div>
    </div>
  );
}
