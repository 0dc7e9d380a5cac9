import { ChevronLeft, ChevronRight, List, Maximize2, Minus, Plus } from 'lucide-react';
import type { JSX, ReactNode } from 'react';

import styles from './timeline.module.css';

interface TimelineToolsProps {
  readonly isList: boolean;
  readonly onList: () => void;
  /** By half a window, earlier or later. */
  readonly onPan: (share: -0.5 | 0.5) => void;
  readonly onZoom: (direction: 'in' | 'out') => void;
  readonly onFit: () => void;
}

/** What drag, pinch and keys do, for a click; and the list behind the picture. */
export function TimelineTools(props: TimelineToolsProps): JSX.Element {
  const { isList, onList, onPan, onZoom, onFit } = props;
  return (
    <div className={styles['tools']} role="toolbar" aria-label="Timeline view">
      {!isList && (
        <>
          <Tool label="Earlier" onClick={() => onPan(-0.5)}>
            <ChevronLeft size={15} aria-hidden="true" />
          </Tool>
          <Tool label="Later" onClick={() => onPan(0.5)}>
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
      )}
      <Tool label="As a list" isOn={isList} onClick={onList}>
        <List size={15} aria-hidden="true" />
      </Tool>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOn?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function Tool({ label, isOn, onClick, children }: ToolProps): JSX.Element {
  return (
    <button type="button" aria-label={label} title={label} aria-pressed={isOn} onClick={onClick}>
      {children}
    </button>
  );
}
