import type { EventId } from '../model/ids.ts';
import type { Emphasis } from '../store/emphasis.ts';
import { memoizeLast } from '../store/memoize.ts';
import { countForward, type DensityLane } from './density.ts';
import type { Picture } from './picture.ts';

const BACK: ReadonlySet<Emphasis> = new Set(['dimmed', 'filtered']);

/** Rows of events with what stands forward now; counted anew only when the emphasis changes. */
export const densityNow = memoizeLast(
  (picture: Picture, emphasis: (id: EventId) => Emphasis): readonly DensityLane[] =>
    countForward(picture.density(), picture.world.spines, ({ id }) => !BACK.has(emphasis(id))),
);
