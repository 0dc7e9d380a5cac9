import {
  CalendarRange,
  ChevronLeft,
  ChevronRight,
  List,
  Maximize2,
  Minus,
  Plus,
  Shapes,
} from 'lucide-react';
import type { JSX, ReactNode } from 'react';

import type { EventId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import { Disclosure } from './Disclosure.tsx';
import { DatePresets, MarkKey } from './later.tsx';
import styles from './timeline.module.css';

interface TimelineToolsProps {
  readonly index: RecordIndex;
  readonly selected: EventId | null;
  readonly isList: boolean;
  readonly onList: () => void;
  /** By half a window, earlier or later. */
  readonly onPan: (share: -0.5 | 0.5) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onFit: () => void;
}

/** What drag, pinch and keys do, for a click; the key to the marks; the list behind the picture. */
export function TimelineTools(props: TimelineToolsProps): JSX.Element {
  const { index, selected, isList, onList } = props;
  return (
    <div className={styles['tools']}>
      {!isList && <ViewTools {...props} />}
      <Disclosure label="Dates" icon={<CalendarRange size={15} aria-hidden="true" />}>
        {(close) => <DatePresets index={index} selected={selected} onDone={close} />}
      </Disclosure>
      {!isList && (
        <Disclosure label="What the marks mean" icon={<Shapes size={15} aria-hidden="true" />}>
          {() => <MarkKey index={index} />}
        </Disclosure>
      )}
      <Tool label="As a list" isOn={isList} onClick={onList}>
        <List size={15} aria-hidden="true" />
      </Tool>
    </div>
  );
}

function ViewTools({ onPan, onZoom, onFit }: TimelineToolsProps): JSX.Element {
  return (
    <>
      <Tool isPan label="Earlier" onClick={() => onPan(-0.5)}>
        <ChevronLeft size={15} aria-hidden="true" />
      </Tool>
      <Tool isPan label="Later" onClick={() => onPan(0.5)}>
        <ChevronRight size={15} aria-hidden="true" />
      </Tool>
      <Tool label="Wider" onClick={() => onZoom('out')}>
        <Minus size={15} aria-hidden="true" />
      </Tool>
      <Tool label="Closer" onClick={() => onZoom('in')}>
        <Plus size={15} aria-hidden="true" />
      </Tool>
      <Tool label="Fit the dates shown" onClick={onFit}>
        <Maximize2 size={14} aria-hidden="true" />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly isPan?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, isOn, isPan, onClick, children }: ToolProps): JSX.Element {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      data-pan={isPan}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
