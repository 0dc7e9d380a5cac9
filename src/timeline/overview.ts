import type { ParleyRecord } from '../model/record.ts';
import type { DocumentId } from '../model/ids.ts';
import { dateExtent } from './date-extent.ts';
import type { TimeScale } from './time-scale.ts';

/** A bar of the histogram. */
export interface OverviewBar {
  readonly x: number;
  readonly width: number;
  /** Share of the highest bar, above 0 and at most 1. */
  readonly height: number;
  /** Days it stands for, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Where an article was published, or the stretch in which it may have been. */
export interface PublicationTick {
  readonly document: DocumentId;
  readonly left: number;
  readonly right: number;
}

export interface OverviewLayout {
  readonly bars: readonly OverviewBar[];
  readonly publications: readonly PublicationTick[];
}

const BAR_PX = 4;

/**
 * The whole record on one strip: how many events when, and the days of publication. An event
 * whose day is not known adds to every bar it may lie in, one in all.
 *
 *           █
 *     ▂   █ █ ▂      ▂
 *     ────╵─────╵────────
 */
export function layoutOverview(
  record: Pick<ParleyRecord, 'events' | 'documents'>,
  scale: TimeScale,
): OverviewLayout {
  return {
    bars: layoutBars(countEvents(record, scale), scale),
    publications: publicationsOf(record, scale),
  };
}

function countEvents(
  { events }: Pick<ParleyRecord, 'events'>,
  scale: TimeScale,
): readonly number[] {
  const counts: number[] = Array.from({ length: Math.ceil(scale.width / BAR_PX) }, () => 0);
  for (const { date } of events) {
    if (!date) continue;
    const extent = dateExtent(date.value);
    const first = binOf(scale.dayToPx(extent.form === 'day' ? extent.from + 0.5 : extent.from));
    const last =
      extent.form === 'day' ? first : Math.max(first, binOf(scale.dayToPx(extent.to) - 1));
    const share = 1 / (last - first + 1);
    for (let bin = first; bin <= last; bin += 1) {
      const count = counts[bin];
      if (count !== undefined) counts[bin] = count + share;
    }
  }
  return counts;
}

function binOf(px: number): number {
  return Math.floor(px / BAR_PX);
}

function layoutBars(counts: readonly number[], scale: TimeScale): readonly OverviewBar[] {
  const highest = Math.max(...counts);
  return counts.flatMap((count, bin) => {
    const x = bin * BAR_PX;
    const [from, to] = [scale.pxToDay(x), scale.pxToDay(x + BAR_PX)];
    return count > 0 ? [{ x, width: BAR_PX - 1, height: count / highest, from, to }] : [];
  });
}

function publicationsOf(
  { documents }: Pick<ParleyRecord, 'documents'>,
  scale: TimeScale,
): readonly PublicationTick[] {
  return documents.flatMap(({ id, published }) => {
    if (!published) return [];
    const { from, to, form } = dateExtent(published);
    if (form === 'day') {
      const x = scale.dayToPx(from + 0.5);
      return [{ document: id, left: x, right: x }];
    }
    return [{ document: id, left: scale.dayToPx(from), right: scale.dayToPx(to) }];
  });
}
