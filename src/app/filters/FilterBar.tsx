import type { JSX, ReactNode } from 'react';

import { useFilter, useRecordIndex } from '../../store/hooks.ts';
import { setFacet } from '../../store/view-actions.ts';
import { MarkGlyph } from '../../ui/MarkGlyph.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import { DateFields } from './DateFields.tsx';
import {
  isGroupChosen,
  KIND_GROUPS,
  markOfGroup,
  STATUS_GROUPS,
  toggleGroup,
} from '../../record/filter/facet-groups.ts';
import { countGroup } from './group-counts.ts';
import styles from './FilterBar.module.css';
import { useFacetCounts } from './use-facet-counts.ts';
import { MoreFilters } from './MoreFilters.tsx';

interface FilterBarProps {
  /** Stands at the end: what is shown, in words. */
  readonly children?: ReactNode;
}

/** Everything that filters, with counts that respect the other filters. */
export function FilterBar({ children }: FilterBarProps): JSX.Element {
  return (
    <div role="group" aria-label="Filters" className={styles['bar']}>
      <DateFields />
      <KindChips />
      <StatusChips />
      <MoreFilters />
      {children}
    </div>
  );
}

function KindChips(): JSX.Element {
  const { record } = useRecordIndex();
  const filter = useFilter();
  const counts = useFacetCounts().kinds;
  const present = new Set([...record.events.map(({ kind }) => kind), 'statement']);
  const groups = KIND_GROUPS.filter((group) => group.values.some((kind) => present.has(kind)));
  return (
    <div role="group" aria-label="Kinds" className={styles['group']}>
      {groups.map((group) => (
        <ToggleChip
          key={group.label}
          isOn={isGroupChosen(group, filter.kinds)}
          count={countGroup(counts, group.values)}
          icon={<GroupIcon kind={markOfGroup(group)} />}
          onClick={() => setFacet('kinds', toggleGroup(group, filter.kinds))}
        >
          {group.label}
        </ToggleChip>
      ))}
    </div>
  );
}

function GroupIcon({ kind }: { readonly kind: ReturnType<typeof markOfGroup> }): JSX.Element {
  if (kind === null) return <span aria-hidden className={styles['quote']} />;
  return <MarkGlyph kind={kind} />;
}

function StatusChips(): JSX.Element {
  const { record } = useRecordIndex();
  const filter = useFilter();
  const counts = useFacetCounts().statuses;
  const present = new Set(record.events.map(({ status }) => status));
  const groups = STATUS_GROUPS.filter((group) => group.values.some((one) => present.has(one)));
  return (
    <div role="group" aria-label="Status" className={styles['group']}>
      {groups.map((group) => (
        <ToggleChip
          key={group.label}
          isOn={isGroupChosen(group, filter.statuses)}
          count={countGroup(counts, group.values)}
          icon={group.values[0] && <MarkGlyph kind="meeting" status={group.values[0]} />}
          onClick={() => setFacet('statuses', toggleGroup(group, filter.statuses))}
        >
          {group.label}
        </ToggleChip>
      ))}
    </div>
  );
}
