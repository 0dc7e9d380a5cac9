import type { EpochDay } from '../model/calendar.ts';
import type { ActorId } from '../model/ids.ts';
import type { DayRange } from '../model/record-filter.ts';
import { selectActor, setRange, setWindow } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { revealDays, windowToRange, zoomWindow, type DayWindow } from './day-window.ts';
import type { TimelineCommand } from './keys.ts';
import type { LiveWindow } from './live-window.ts';
import { commitWindow } from './use-live-window.ts';
import { windowToDays, windowToUnits, type Spacing } from './spacing.ts';
import type { DatedEvent } from './world.ts';

/** Commands about the view, and `reveal`: bring the event into it. */
export type ViewCommand =
  | Exclude<TimelineCommand, { type: 'step' } | { type: 'person' }>
  | { readonly type: 'reveal' };

export interface ViewCommandInput {
  readonly live: LiveWindow;
  readonly whole: DayWindow;
  readonly spacing: Spacing;
  /** The event with the focus; null for none, or one without a date. */
  readonly event: DatedEvent | null;
  /** Somebody who took part in it. */
  readonly actor?: ActorId | null;
}

/** Does what a command says; without an event to do it at, zoom stays in the middle. */
export function changeView(command: ViewCommand, input: ViewCommandInput): void {
  const { live, whole, spacing, event, actor } = input;
  const window = live.current();
  switch (command.type) {
    case 'zoom': {
      const { from, to } = event && isInView(event, window) ? event.extent : window;
      const around = spacing.toDay((spacing.toUnit(from) + spacing.toUnit(to)) / 2);
      commitWindow(live, zoomBy(command.factor, { window, around, whole, spacing }));
      return;
    }
    case 'fit':
      setWindow(null);
      return;
    case 'reveal': {
      const revealed = event ? revealDays(window, event.extent) : window;
      if (revealed !== window) commitWindow(live, revealed);
      return;
    }
    case 'range':
      if (event) endRangeAt(command.end, event, whole);
      return;
    case 'showActor':
      if (actor) selectActor(actor);
  }
}

/** One click on a crowd: the window this much shorter around the days. */
const CLOSER = 0.25;

/** Zooms in at some days, which come to stand where they can be told apart. */
export function comeCloser(
  days: DayRange,
  { live, whole, spacing }: Pick<ViewCommandInput, 'live' | 'whole' | 'spacing'>,
): void {
  const around = (days.from + days.to + 1) / 2;
  commitWindow(live, zoomBy(CLOSER, { window: live.current(), around, whole, spacing }));
}

interface ZoomInput {
  readonly window: DayWindow;
  /** The day that keeps its place. */
  readonly around: number;
  readonly whole: DayWindow;
  readonly spacing: Spacing;
}

/** The window so many times as long on the screen. */
function zoomBy(factor: number, { window, around, whole, spacing }: ZoomInput): DayWindow {
  const [shown, all] = [windowToUnits(window, spacing), windowToUnits(whole, spacing)];
  return windowToDays(zoomWindow(shown, factor, spacing.toUnit(around), all), spacing);
}

function isInView({ extent }: DatedEvent, window: DayWindow): boolean {
  const middle = (extent.from + extent.to) / 2;
  return middle >= window.from && middle <= window.to;
}

/** The other end of the filter stays; where it would come to lie before this one, both are here. */
function endRangeAt(end: 'from' | 'to', { extent }: DatedEvent, whole: DayWindow): void {
  const range = useViewStore.getState().filter.range ?? windowToRange(whole);
  const first = extent.from as EpochDay;
  const last = (extent.to - 1) as EpochDay;
  if (end === 'from') setRange({ from: first, to: range.to >= first ? range.to : last });
  else setRange({ from: range.from <= last ? range.from : first, to: last });
}
