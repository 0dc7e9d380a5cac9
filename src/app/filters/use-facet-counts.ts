import { useDeferredValue } from 'react';

import type { FacetCounts } from '../../record/filter/count-facets.ts';
import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { selectFacetCounts } from '../../store/selectors.ts';

/** What each value of each facet would show; while a brush moves they may lag behind it. */
export function useFacetCounts(): FacetCounts {
  return selectFacetCounts(useRecordIndex(), useDeferredValue(useFilter()));
}
