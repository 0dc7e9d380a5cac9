import type { CSSProperties, JSX, MouseEvent, ReactNode } from 'react';

import { writeAddress } from '../../store/address.ts';
import { useRecordIndex } from '../../store/hooks.ts';
import { openStep } from '../../store/view-actions.ts';
import { INITIAL_VIEW, type PanelStep } from '../../store/view-state.ts';

import { moveBetweenMarks } from './move-between-marks.ts';

interface MarkLinkProps {
  readonly step: PanelStep;
  /** What it stands for, as a hint. */
  readonly title: string;
  /** One mark of an article can be reached with Tab, the others with the arrows from there. */
  readonly isTabStop: boolean;
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** A mark in an article: a real link, so that it can be opened in a page of its own as well. */
export function MarkLink({
  step,
  title,
  isTabStop,
  children,
  ...look
}: MarkLinkProps): JSX.Element {
  const { record } = useRecordIndex();
  const view = { ...INITIAL_VIEW, corpus: record.corpus.id, trail: [step] };

  function open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    openStep(step);
  }
  return (
    <a
      data-mark
      href={`?${writeAddress(view)}`}
      title={title}
      tabIndex={isTabStop ? 0 : -1}
      onClick={open}
      onKeyDown={moveBetweenMarks}
      {...look}
    >
      {children}
    </a>
  );
}
