import { useCallback, useMemo, useState } from 'react';

import type { RecordIndex } from '../record/record-index.ts';
import type { Grouping } from '../store/view-state.ts';
import { metricsFor } from './metrics.ts';
import { buildPicture, type Picture } from './picture.ts';

interface PictureState {
  readonly picture: Picture;
  /** Closes or opens a group, unfolds or folds a row, by its key. */
  readonly toggle: (key: string) => void;
}

/** The rows of a record and everything in them, with what the reader has closed and opened. */
export function usePicture(
  index: RecordIndex,
  grouping: Grouping,
  rootTextPx: number,
): PictureState {
  const [toggled, setToggled] = useState<ReadonlySet<string>>(new Set());
  const picture = useMemo(
    () => buildPicture(index, { grouping, toggled, metrics: metricsFor(rootTextPx) }),
    [index, grouping, toggled, rootTextPx],
  );
  const toggle = useCallback((key: string) => {
    setToggled((old) => {
      const next = new Set(old);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  return { picture, toggle };
}
