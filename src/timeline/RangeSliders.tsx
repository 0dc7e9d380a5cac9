import type { JSX } from 'react';

import type { EpochDay } from '../model/calendar.ts';
import type { DayRange } from '../model/record-filter.ts';
import { describeDay } from '../record/words/describe-day.ts';
import { useFilter } from '../store/hooks.ts';
import { setAsOf, setRange } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';
import { windowToRange, type DayWindow } from './day-window.ts';
import styles from './overview.module.css';
import { rangeOrNone } from './range-or-none.ts';

/** The ends of the brush for the keyboard and for assistive technology: a day for every step. */
export function RangeSliders({ whole }: { readonly whole: DayWindow }): JSX.Element {
  const all = windowToRange(whole);
  const range = useFilter().range ?? all;
  const asOf = useViewStore((state) => state.asOf);
  const change = (next: DayRange): void => setRange(rangeOrNone(next, all));
  return (
    <fieldset className={styles['sliders']} aria-label="Dates">
      <Slider
        end="from"
        label="First day"
        day={range.from}
        all={all}
        onChange={(from) => change({ from, to: maxDay(from, range.to) })}
      />
      <Slider
        end="to"
        label="Last day"
        day={range.to}
        all={all}
        onChange={(to) => change({ from: minDay(range.from, to), to })}
      />
      <Slider
        end="asOf"
        label="As reported by"
        day={asOf ?? all.to}
        words={asOf === null ? 'every article counts' : undefined}
        all={all}
        onChange={(day) => setAsOf(day < all.to ? day : null)}
      />
    </fieldset>
  );
}

interface SliderProps {
  readonly end: 'from' | 'to' | 'asOf';
  readonly label: string;
  readonly day: EpochDay;
  /** In place of the day. */
  readonly words?: string | undefined;
  readonly all: DayRange;
  readonly onChange: (day: EpochDay) => void;
}

function Slider({ end, label, day, words, all, onChange }: SliderProps): JSX.Element {
  return (
    <input
      type="range"
      data-slider={end}
      aria-label={label}
      aria-valuetext={words ?? describeDay(day)}
      min={all.from}
      max={all.to}
      step={1}
      value={day}
      onChange={(event) => onChange(Number(event.target.value) as EpochDay)}
    />
  );
}

function minDay(a: EpochDay, b: EpochDay): EpochDay {
  return a < b ? a : b;
}

function maxDay(a: EpochDay, b: EpochDay): EpochDay {
  return a > b ? a : b;
}
