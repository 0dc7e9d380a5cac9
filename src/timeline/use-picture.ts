import { useMemo } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import { useViewStore } from '../store/view-store.ts';
import type { Grouping } from '../store/view-state.ts';
import { metricsFor } from './metrics.ts';
import { buildPicture, type Picture } from './picture.ts';

/** The rows of a record and everything in them, with what the reader has closed and opened. */
export function usePicture(index: RecordIndex, grouping: Grouping, rootTextPx: number): Picture {
  const toggled = useViewStore((state) => state.arrangement.toggled);
  return useMemo(() => {
    const metrics = metricsFor(rootTextPx);
    return buildPicture(index, { grouping, toggled: new Set(toggled), metrics });
  }, [index, grouping, toggled, rootTextPx]);
}
