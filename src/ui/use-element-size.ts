import { useLayoutEffect, useState, type RefObject } from 'react';

/** Inner size of an element in CSS pixels. */
export interface ElementSize {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Where nothing is laid out (a test without layout), a usual size. */
const USUAL: ElementSize = { widthPx: 800, heightPx: 400 };

/** Inner size of an element, without its scroll bar, kept up to date. */
export function useElementSize(ref: RefObject<Element | null>): ElementSize {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      if (widthPx > 0)
        setSize((old) => (isSame(old, { widthPx, heightPx }) ? old : { widthPx, heightPx }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

function isSame(a: ElementSize, b: ElementSize): boolean {
  return a.widthPx === b.widthPx && a.heightPx === b.heightPx;
}
