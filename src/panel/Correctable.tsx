import { Suspense, type JSX } from 'react';

import { useCorrectionSlot, type CorrectionTarget } from '../ui/correction-slot.ts';

/** The way to put something right, where the page offers one. */
export function Correctable({ target }: { readonly target: CorrectionTarget }): JSX.Element {
  const draw = useCorrectionSlot((slot) => slot.draw);
  return <Suspense>{draw(target)}</Suspense>;
}
