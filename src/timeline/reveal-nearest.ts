import { changeView } from './change-view.ts';
import type { LiveWindow } from './live-window.ts';
import type { Picture } from './picture.ts';
import type { Spacing } from './spacing.ts';
import type { Structure } from './structure.ts';
import type { DayWindow } from './day-window.ts';
import type { DatedEvent } from './world.ts';

interface RevealInput {
  readonly picture: Picture;
  readonly structure: Structure;
  readonly live: LiveWindow;
  readonly whole: DayWindow;
  readonly spacing: Spacing;
}

/** Moves the window to the nearest event that lies wholly before or after it. */
export function revealNearest(side: 'earlier' | 'later', input: RevealInput): void {
  const event = nearestBeyond(side, input);
  if (event) changeView({ type: 'reveal' }, { ...input, event });
}

function nearestBeyond(
  side: 'earlier' | 'later',
  { picture, structure, live }: RevealInput,
): DatedEvent | null {
  const { from, to } = live.current();
  const dated = structure.order().flatMap(({ id }) => picture.world.byId.get(id) ?? []);
  const found =
    side === 'earlier'
      ? dated.findLast(({ extent }) => extent.to <= from)
      : dated.find(({ extent }) => extent.from >= to);
  return found ?? null;
}
