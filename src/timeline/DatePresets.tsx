import type { JSX } from 'react';

import type { EventId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { useFilter } from '../store/hooks.ts';
import { setRange } from '../store/view-actions.ts';
import { datePresets } from './date-presets.ts';
import styles from './date-presets.module.css';

interface DatePresetsProps {
  readonly index: RecordIndex;
  readonly selected: EventId | null;
  readonly onDone: () => void;
}

/** Ranges of dates at one click. */
export function DatePresets({ index, selected, onDone }: DatePresetsProps): JSX.Element {
  const { range } = useFilter();
  const event = selected ? (index.eventsById.get(selected) ?? null) : null;
  return (
    <ul className={styles['presets']} aria-label="Dates to show">
      {datePresets(index.record.events, event).map((preset) => (
        <li key={preset.label}>
          <button
            type="button"
            aria-pressed={preset.range?.from === range?.from && preset.range?.to === range?.to}
            onClick={() => {
              setRange(preset.range);
              onDone();
            }}
          >
            {preset.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
