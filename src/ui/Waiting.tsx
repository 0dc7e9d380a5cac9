import { useLayoutEffect, useRef, type JSX } from 'react';

/**
 * Stands, alone in its box, for what is on its way. A stop of the tab key: whoever has come to it goes
 * on to the first stop of what comes, rather than past the box.
 */
export function Waiting(): JSX.Element {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const node = ref.current;
    const box = node?.parentElement;
    return () => {
      if (document.activeElement !== node) return;
      queueMicrotask(() => box?.querySelector<HTMLElement>('button, input')?.focus());
    };
  }, []);
  return (
    <button ref={ref} type="button" aria-disabled>
      Loading …
    </button>
  );
}
