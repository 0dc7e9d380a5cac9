import { useLayoutEffect, useState, type RefObject } from 'react';

const USUAL_PX = 16;

/** Size of the page's text in pixels; `ruler` is an element one rem wide. */
export function useRootText(ruler: RefObject<Element | null>): number {
  const [px, setPx] = useState(USUAL_PX);
  useLayoutEffect(() => {
    const element = ruler.current;
    if (!element) return undefined;
    const measure = (): void => setPx(element.clientWidth || USUAL_PX);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ruler]);
  return px;
}
