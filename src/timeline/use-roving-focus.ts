import {
  useLayoutEffect,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';

interface RovingFocus {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * One tab stop for all `[data-roving]` elements within: the one that had the focus last, else the
 * first. Arrows up and down, Home and End move the focus. Spread the result onto the container.
 */
export function useRovingFocus(): RovingFocus {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const items = rovingItems(ref.current);
    const stop = items.find((item) => item === last.current) ?? items[0];
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  });
  return {
    ref,
    onFocus: ({ target }) => {
      last.current = target;
      for (const item of rovingItems(ref.current)) item.tabIndex = item === target ? 0 : -1;
    },
    onKeyDown: (event) => {
      const step = STEPS[event.key];
      if (step === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      moveFocus(rovingItems(ref.current), event.target, step);
    },
  };
}

function rovingItems(container: Element | null): readonly HTMLElement[] {
  return [...(container?.querySelectorAll<HTMLElement>('[data-roving]') ?? [])];
}

function moveFocus(items: readonly HTMLElement[], from: EventTarget, step: number): void {
  const at = items.findIndex((item) => item === from);
  const next = Math.max(0, Math.min(items.length - 1, at + step));
  items[next]?.focus();
}
