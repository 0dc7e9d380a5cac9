/** Where the keys go from one event to another. */
export type FocusStep = 'previous' | 'next' | 'first' | 'last' | 'monthBack' | 'monthOn';

/** What a key asks of the timeline. */
export type TimelineCommand =
  | { readonly type: 'step'; readonly step: FocusStep }
  /** Among those who took part in the event with the focus. */
  | { readonly type: 'person'; readonly by: 1 | -1 }
  /** The window becomes so many times as long. */
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'fit' }
  /** The date filter begins or ends at the event with the focus. */
  | { readonly type: 'range'; readonly end: 'from' | 'to' }
  | { readonly type: 'showActor' };

/** One press of a key or of a button. */
export const ZOOM_IN = 0.625;
export const ZOOM_OUT = 1 / ZOOM_IN;

const COMMANDS: Readonly<Record<string, TimelineCommand>> = {
  ArrowLeft: { type: 'step', step: 'previous' },
  ArrowRight: { type: 'step', step: 'next' },
  Home: { type: 'step', step: 'first' },
  End: { type: 'step', step: 'last' },
  PageUp: { type: 'step', step: 'monthBack' },
  PageDown: { type: 'step', step: 'monthOn' },
  ArrowUp: { type: 'person', by: -1 },
  ArrowDown: { type: 'person', by: 1 },
  '+': { type: 'zoom', factor: ZOOM_IN },
  '=': { type: 'zoom', factor: ZOOM_IN },
  '-': { type: 'zoom', factor: ZOOM_OUT },
  '0': { type: 'fit' },
  '[': { type: 'range', end: 'from' },
  ']': { type: 'range', end: 'to' },
  f: { type: 'showActor' },
};

type PressedKey = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a key; null for keys that are not the timeline's, or belong to the browser. */
export function commandOfKey(pressed: PressedKey): TimelineCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return COMMANDS[pressed.key] ?? null;
}
