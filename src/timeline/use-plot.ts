import { useMemo, useSyncExternalStore, type RefObject } from 'react';

import type { EventId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { useSelection } from '../store/hooks.ts';
import type { Grouping } from '../store/view-state.ts';
import { useElementSize } from '../ui/use-element-size.ts';
import { emphasisOf } from './emphasis-now.ts';
import { forwardNow } from './forward-now.ts';
import type { LiveWindow } from './live-window.ts';
import type { Picture } from './picture.ts';
import type { Spacing } from './spacing.ts';
import { buildStructure, type Structure } from './structure.ts';
import { layoutUndated, undatedShare, type UndatedLayout } from './undated.ts';
import { usePicture } from './use-picture.ts';
import { useRestingFilter } from './use-resting-filter.ts';
import { useRootText } from './use-root-text.ts';

interface PlotBoxes {
  /** One rem wide. */
  readonly ruler: RefObject<Element | null>;
  /** What scrolls the rows. */
  readonly scroller: RefObject<HTMLElement | null>;
  /** The days and the undated column. */
  readonly plotBox: RefObject<HTMLElement | null>;
}

interface PlotInput {
  readonly index: RecordIndex;
  readonly live: LiveWindow;
  readonly grouping: Grouping;
  readonly spacing: Spacing;
  readonly focused: EventId | null;
}

/** A record in the room there is: its rows, its undated column, and which nodes there have to be. */
export interface Plot {
  readonly picture: Picture;
  readonly undated: UndatedLayout;
  /** Of the days alone, in CSS pixels, as are all lengths here. */
  readonly plotWidth: number;
  readonly scrollerHeight: number;
  readonly structure: Structure;
}

const LEAST_PLOT_PX = 120;

/** Measures the room and lays a record out in it; each part anew only when what it rests on changes. */
export function usePlot({ ruler, scroller, plotBox }: PlotBoxes, input: PlotInput): Plot {
  const { index, live, grouping, spacing, focused } = input;
  const { widthPx } = useElementSize(plotBox);
  const { heightPx: scrollerHeight } = useElementSize(scroller);
  const picture = usePicture(index, grouping, useRootText(ruler));
  const settled = useSyncExternalStore(live.onSettle, live.settled);
  const selection = useSelection();
  const filter = useRestingFilter();
  const undated = useMemo(
    () => layoutUndated(picture.world.undated, widthPx * undatedShare(picture.world)),
    [picture, widthPx],
  );
  const plotWidth = Math.max(LEAST_PLOT_PX, widthPx - undated.width);
  const forward = useMemo(
    () => forwardNow(picture.world, emphasisOf(index, filter, selection).event, focused),
    [index, picture, filter, selection, focused],
  );
  const structure = useMemo(
    () => buildStructure({ world: picture.world, settled, width: plotWidth, spacing, forward }),
    [picture, settled, plotWidth, spacing, forward],
  );
  return { picture, undated, plotWidth, scrollerHeight, structure };
}
