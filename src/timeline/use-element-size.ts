import { useLayoutEffect, useState, type RefObject } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Where nothing is laid out (a test without layout), a usual width. */
const USUAL: ElementSize = { width: 800, height: 400 };

/** Inner size of an element in pixels, without its scroll bar, kept up to date. */
export function useElementSize(ref: RefObject<Element | null>): ElementSize {
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0) setSize((old) => (sameSize(old, { width, height }) ? old : { width, height }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}

function sameSize(a: ElementSize, b: ElementSize): boolean {
  return a.width === b.width && a.height === b.height;
}
