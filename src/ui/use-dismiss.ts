import { useEffect, type RefObject } from 'react';

/**
 * Folds what a button unfolded: calls `setOpen(false)` when something outside of `box` is pressed or
 * takes the focus, and on Esc, which then does nothing else and gives the focus back to the first
 * button of `box`. Listens only while it is open; `setOpen` has to stay the same.
 */
export function useDismiss(
  box: RefObject<HTMLElement | null>,
  isOpen: boolean,
  setOpen: (isOpen: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const own = new AbortController();
    const options = { signal: own.signal, capture: true };
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      box.current?.querySelector('button')?.focus();
      setOpen(false);
    };
    document.addEventListener('focusin', leave, options);
    document.addEventListener('pointerdown', leave, options);
    document.addEventListener('keydown', escape, options);
    return () => own.abort();
  }, [box, isOpen, setOpen]);
}
