import { renderHook } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, it } from 'vitest';

import { takeRecord, useRecordStore } from '../../../src/store/record-store.ts';
import { setWindow } from '../../../src/store/view-actions.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { windowToRange } from '../../../src/timeline/day-window.ts';
import { useLiveWindow } from '../../../src/timeline/use-live-window.ts';
import { dayOf } from '../../support/date-values.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

const MARCH = { from: dayOf('2024-03-01'), to: dayOf('2024-03-31') };

it('shows days that were chosen before it began to listen', () => {
  useViewStore.setState(INITIAL_VIEW);
  takeRecord(SMALL_RECORD);
  const { result } = renderHook(() => {
    const index = useRecordStore((state) => state.index);
    if (!index) throw new Error('no record');
    // as a click does between the first picture and what follows it
    useLayoutEffect(() => setWindow(MARCH), []);
    return useLiveWindow(index);
  });
  expect(windowToRange(result.current.current())).toEqual(MARCH);
});
