import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import { stepKey } from '../store/trail.ts';
import type { PanelStep } from '../store/view-state.ts';

type Panel = RefObject<HTMLElement | null>;

/** A text that changes with what the panel shows; other words of an open article are no change. */
export function contentKey(step: PanelStep | undefined): string {
  if (!step) return 'start';
  return step.type === 'document' ? `document ${step.document}` : stepKey(step);
}

/**
 * Where the focus was within the panel, it goes to the new content, which takes the place of what
 * had it; from anywhere else it is left alone.
 */
export function useFocusOnChange(panel: Panel, key: string): void {
  const shownKey = useRef(key);
  const hadFocus = useRef(false);
  useEffect(() => {
    function remember(): void {
      hadFocus.current = panel.current?.contains(document.activeElement) ?? false;
    }
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [panel]);
  useEffect(() => {
    if (shownKey.current === key) return;
    shownKey.current = key;
    const content = panel.current?.querySelector<HTMLElement>('[data-content]');
    if (hadFocus.current) content?.focus({ preventScroll: true });
  }, [panel, key]);
}

/** New content begins at its top; what is gone back to stands where it was left. */
export function useScrollMemory(panel: Panel, key: string): void {
  const tops = useRef(new Map<string, number>());
  // before the effects of the content, which may scroll to words that were asked for
  useLayoutEffect(() => {
    const scroller = panel.current;
    const known = tops.current;
    if (!scroller) return undefined;
    scroller.scrollTo({ top: known.get(key) ?? 0 });
    function remember(): void {
      known.set(key, scroller?.scrollTop ?? 0);
    }
    scroller.addEventListener('scroll', remember, { passive: true });
    return () => scroller.removeEventListener('scroll', remember);
  }, [panel, key]);
}
