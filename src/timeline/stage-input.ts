import type { RecordIndex } from '../record/record-index.ts';
import { densityNow } from './density-now.ts';
import { emphasisNow } from './emphasis-now.ts';
import { labelWidth } from './label-width.ts';
import type { LiveWindow } from './live-window.ts';
import type { Spacing } from './spacing.ts';
import type { StageInput } from './stage.ts';
import { createTimeScale } from './time-scale.ts';
import type { Plot } from './use-plot.ts';

interface StageSource extends Pick<Plot, 'picture' | 'plotWidth' | 'structure'> {
  readonly index: RecordIndex;
  readonly live: LiveWindow;
  readonly spacing: Spacing;
}

/** What a frame is drawn from now: the window of the gesture, the emphasis of this moment. */
export function stageInput(source: StageSource): StageInput {
  const { index, live, spacing, picture, plotWidth, structure } = source;
  const { world, quotes, words, metrics, lanes, hueOfLane } = picture;
  const emphasis = emphasisNow(index, lanes);
  return {
    source: {
      world,
      quotes,
      labelWidth: (id, others) => labelWidth(words.get(id), others, metrics.text),
      emphasis: emphasis.event,
      metrics,
      drawn: structure,
      region: structure.region,
      density: () => densityNow(picture, emphasis.event),
    },
    scale: createTimeScale(live.current(), plotWidth, spacing),
    emphasis,
    lanes: { layout: lanes, hueOfLane },
  };
}
