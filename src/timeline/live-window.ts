import type { DayWindow } from './day-window.ts';

/** What React last drew for. */
export interface Settled {
  readonly window: DayWindow;
  /** Too many marks for spines: they are drawn as density. */
  readonly isCrowded: boolean;
}

/**
 * The window of one timeline at two speeds. `current` moves with every frame of a gesture and is
 * heard by the stage; `settled` is what React last drew for and follows when there is need.
 */
export interface LiveWindow {
  readonly current: () => DayWindow;
  readonly settled: () => Settled;
  readonly moveTo: (window: DayWindow) => void;
  readonly settle: (isCrowded: boolean) => void;
  /** Both return a function that ends the subscription. */
  readonly onMove: (listener: () => void) => () => void;
  readonly onSettle: (listener: () => void) => () => void;
}

/** Starts with the given window, settled. */
export function createLiveWindow(start: DayWindow): LiveWindow {
  let current = start;
  let settled: Settled = { window: start, isCrowded: false };
  const movers = new Set<() => void>();
  const settlers = new Set<() => void>();
  return {
    current: () => current,
    settled: () => settled,
    moveTo: (window) => {
      current = window;
      for (const listener of movers) listener();
    },
    settle: (isCrowded) => {
      settled = { window: current, isCrowded };
      for (const listener of settlers) listener();
    },
    onMove: (listener) => subscribe(movers, listener),
    onSettle: (listener) => subscribe(settlers, listener),
  };
}

function subscribe(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
