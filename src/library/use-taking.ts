import { useEffect, useRef, useState } from 'react';

interface Taking {
  /** Whether it has to be said where the first files go before they are taken. */
  readonly asksFirst: boolean;
  /** It is known what is kept here, so that files can be taken. */
  readonly isReady: boolean;
  readonly onTake: (files: readonly File[]) => void;
}

const NO_FILES: readonly File[] = [];

/**
 * Takes each lot of files that is dropped on the page once. Gives the files that wait to be told where
 * they go, and the way to take them or others.
 */
export function useTaking(
  dropped: readonly File[],
  { asksFirst, isReady, onTake }: Taking,
): readonly [pending: readonly File[], take: (files: readonly File[]) => void] {
  const [pending, setPending] = useState(asksFirst ? dropped : NO_FILES);
  const handled = useRef(asksFirst ? dropped : NO_FILES);
  function take(files: readonly File[]): void {
    if (files.length === 0) return;
    setPending(NO_FILES);
    onTake(files);
  }
  useEffect(() => {
    if (!isReady || handled.current === dropped) return;
    handled.current = dropped;
    take(dropped);
  });
  return [pending, take];
}
