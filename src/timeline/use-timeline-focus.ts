import { useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

import type { EventId } from '../model/ids.ts';
import { askFocusLater } from './focus-late.ts';
import { commandOfKey, type FocusStep } from './keys.ts';
import type { LiveWindow } from './live-window.ts';
import { peopleOf, type FocusedPerson } from './people-of.ts';
import type { Picture } from './picture.ts';
import { changeView } from './change-view.ts';
import type { Spacing } from './spacing.ts';
import { stepFocus } from './step-focus.ts';
import { stopOf, type FocusStop, type Structure } from './structure.ts';
import type { DayWindow } from './day-window.ts';

interface FocusInput {
  readonly picture: Picture;
  readonly structure: Structure;
  readonly live: LiveWindow;
  readonly whole: DayWindow;
  readonly spacing: Spacing;
  readonly plotWidth: number;
  readonly focused: EventId | null;
  readonly onFocus: (event: EventId) => void;
}

interface TimelineFocus {
  /** The mark that the tab key stops at. */
  readonly stop: EventId | null;
  /** Who of its people the up and down keys have come to. */
  readonly person: FocusedPerson | null;
  readonly onFocusEvent: (id: EventId) => void;
  /** For the element around all marks: their keys work on the whole picture. */
  readonly groupProps: {
    readonly role: 'group';
    readonly 'aria-label': string;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** The focus within the picture and what the keys do there. */
export function useTimelineFocus(
  root: RefObject<Element | null>,
  input: FocusInput,
): TimelineFocus {
  const { picture, structure, live, focused, onFocus } = input;
  const [personAt, setPersonAt] = useState<number | null>(null);
  // the mark at the stop is to have the focus once it is drawn, if it still may
  const wanted = useRef<(() => boolean) | null>(null);
  const stop = stopOf(structure.stops, focused) ?? firstInView(structure);
  const people = stop ? peopleOf(stop, picture) : [];
  useLayoutEffect(() => {
    if (!wanted.current || !stop) return;
    const mark = root.current?.querySelector<SVGElement>(markSelector(stop.id));
    if (mark && wanted.current()) focusMark(mark);
    if (mark) wanted.current = null;
  });

  function goTo(id: EventId): void {
    wanted.current = askFocusLater();
    setPersonAt(null);
    onFocus(id);
    changeView({ type: 'reveal' }, { ...input, event: picture.world.byId.get(id) ?? null });
  }
  function step(by: FocusStep): void {
    const { from, to } = live.settled().window;
    const pxPerDay = input.plotWidth / (to - from);
    const isInside = root.current?.querySelector('[data-spine]:focus, [data-still]:focus');
    const start = isInside ? stop : null;
    const next = start || by !== 'next' ? stepFocus(structure.order(), start, by, pxPerDay) : stop;
    if (next) goTo(next.id);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const command = commandOfKey(event);
    if (!command) return;
    event.preventDefault();
    if (command.type === 'step') step(command.step);
    else if (command.type === 'person') {
      const at =
        personAt === null ? (command.by === 1 ? 0 : people.length - 1) : personAt + command.by;
      setPersonAt(Math.max(0, Math.min(people.length - 1, at)));
    } else {
      const isHere = root.current?.contains(document.activeElement) === true && focused !== null;
      wanted.current = isHere ? askFocusLater() : null;
      const actor = people[personAt ?? 0]?.actor ?? null;
      changeView(command, {
        ...input,
        event: (stop && picture.world.byId.get(stop.id)) ?? null,
        actor,
      });
    }
  }
  return {
    stop: stop?.id ?? null,
    person: personAt === null ? null : (people[personAt] ?? null),
    onFocusEvent: (id) => {
      if (id !== focused) setPersonAt(null);
      onFocus(id);
    },
    groupProps: { role: 'group', 'aria-label': 'Actors and events over time', onKeyDown },
  };
}

function firstInView({ stops }: Structure): FocusStop | null {
  return stops.find(({ x }) => x >= 0) ?? stops[0] ?? null;
}

/** Scrolls the rows only when all of the mark can be seen then. */
function focusMark(mark: SVGElement): void {
  mark.focus({ preventScroll: true });
  const scroller = mark.closest('[data-scroller]');
  const isTall = mark.getBoundingClientRect().height > (scroller?.clientHeight ?? 0);
  if (!isTall) mark.scrollIntoView({ block: 'nearest' });
}

function markSelector(id: EventId): string {
  const quoted = CSS.escape(id);
  return `[data-spine="${quoted}"], [data-still="${quoted}"]`;
}
