import type { FocusStep } from './keys.ts';
import type { FocusStop } from './structure.ts';

const DAYS_A_MONTH = 30;

/**
 * The mark to go to from another; null when there is none that way. `order` is left to right; a
 * step of a month goes at least so far, at most to the end.
 */
export function stepFocus(
  order: readonly FocusStop[],
  from: FocusStop | null,
  step: FocusStep,
  pxPerDay: number,
): FocusStop | null {
  const at = order.findIndex(({ id }) => id === from?.id);
  const x = from?.x ?? 0;
  const month = DAYS_A_MONTH * pxPerDay;
  const place: Readonly<Record<FocusStep, () => FocusStop | undefined>> = {
    first: () => order[0],
    last: () => order.at(-1),
    next: () => order[at + 1],
    previous: () => order[at - 1],
    monthOn: () => order.find((stop) => stop.x >= x + month) ?? order.at(-1),
    monthBack: () => order.findLast((stop) => stop.x <= x - month) ?? order[0],
  };
  return at < 0 && step === 'previous' ? null : (place[step]() ?? null);
}
