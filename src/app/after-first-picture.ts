import { useEffect } from 'react';

import { loadSteps } from '../panel/load-steps.ts';
import { loadSerif } from './fonts.ts';

/** Set on the page's timeline when the first picture stands; what comes later is not first load. */
const FIRST_PICTURE_MARK = 'parley-first-picture';

/**
 * Once the first picture has been painted: marks that, asks for the serif, and gets the code of the
 * panel ready as soon as somebody reaches for something.
 */
export function useAfterFirstPicture(): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      performance.mark(FIRST_PICTURE_MARK);
      void loadSerif();
    });
    const reach = (): void => void loadSteps();
    const events = ['pointermove', 'keydown', 'touchstart'] as const;
    events.forEach((name) => window.addEventListener(name, reach, { once: true, passive: true }));
    return () => {
      cancelAnimationFrame(frame);
      events.forEach((name) => window.removeEventListener(name, reach));
    };
  }, []);
}
