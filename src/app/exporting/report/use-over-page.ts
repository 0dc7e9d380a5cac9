import { useEffect, type RefObject } from 'react';

/**
 * Lets `box` stand over the page, which rests meanwhile, its keys too; the focus goes to `heading`, and
 * Esc calls `onClose`.
 */
export function useOverPage(
  box: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  useEffect(() => {
    const page = document.getElementById('root');
    page?.setAttribute('inert', '');
    heading.current?.focus();
    return () => page?.removeAttribute('inert');
  }, [heading]);
  useEffect(() => {
    const element = box.current;
    const answer = (event: KeyboardEvent): void => {
      event.stopPropagation();
      if (event.key === 'Escape') onClose();
    };
    element?.addEventListener('keydown', answer);
    return () => element?.removeEventListener('keydown', answer);
  }, [box, onClose]);
}
