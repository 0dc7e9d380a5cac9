import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

import { useViewStore } from '../store/view-store.ts';
import type { Frame } from './frame.ts';
import type { LiveWindow } from './live-window.ts';
import { forgetWidths } from './measure-text.ts';
import { createStage, type Stage, type StageInput } from './stage.ts';

interface StageHooks {
  readonly live: LiveWindow;
  /** Read at every frame, so that it always says the newest. */
  readonly readInput: () => StageInput;
  readonly onFrame: (frame: Frame) => void;
}

/** Runs the stage of a timeline: draws after every render, and between renders what moves. */
export function useStage(root: RefObject<Element | null>, hooks: StageHooks): void {
  const { live } = hooks;
  const stage = useRef<Stage | null>(null);
  const newest = useRef(hooks);
  useLayoutEffect(() => {
    newest.current = hooks;
  });
  useLayoutEffect(() => {
    if (!root.current) return undefined;
    const made = createStage(
      root.current,
      () => newest.current.readInput(),
      (frame) => newest.current.onFrame(frame),
    );
    stage.current = made;
    const ends = [live.onMove(made.request), useViewStore.subscribe(made.request)];
    const element = root.current;
    element.addEventListener('scroll', made.request, { capture: true });
    return () => {
      made.stop();
      element.removeEventListener('scroll', made.request, { capture: true });
      for (const end of ends) end();
    };
  }, [root, live]);
  useLayoutEffect(() => stage.current?.draw(true));
  useEffect(() => {
    let isGone = false;
    async function remeasure(): Promise<void> {
      await document.fonts?.ready;
      if (isGone) return;
      forgetWidths();
      stage.current?.restart();
    }
    void remeasure();
    return () => {
      isGone = true;
    };
  }, []);
}
