import type { JSX } from 'react';

import { describeFilter } from '../../record/words/describe-filter.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { useViewStore } from '../../store/view-store.ts';

/** What is filtered for, after the amount that is shown. */
export function ChosenWords(): JSX.Element {
  const index = useRecordIndex();
  const filter = useFilter();
  const asOf = useViewStore((state) => state.asOf);
  return <>: {describeFilter(filter, index, asOf).join(', ')}</>;
}
