import type { RecordIndex } from '../record/record-index.ts';
import type { Grouping } from '../store/view-state.ts';
import { planConveners } from './convener-rows.ts';
import { planKinds } from './kind-rows.ts';
import { planPeople } from './people-rows.ts';
import type { RowPlan } from './row-plan.ts';
import { planSources } from './source-rows.ts';

/** The rows of one way of grouping; `toggled` names the folds that are open. */
export function planRows(
  grouping: Grouping,
  index: RecordIndex,
  toggled: ReadonlySet<string>,
): RowPlan {
  switch (grouping) {
    case 'people':
      return planPeople(index, toggled);
    case 'convener':
      return planConveners(index);
    case 'kind':
      return planKinds(index);
    case 'source':
      return planSources(index);
  }
}
