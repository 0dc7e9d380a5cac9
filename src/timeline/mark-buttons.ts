import type { EventId } from '../model/ids.ts';

/** What the marks of all layers need to be buttons. */
export interface MarkButtons {
  readonly nameOf: (event: EventId) => string;
  readonly selected: EventId | null;
  /** The mark that is the tab stop of the picture. */
  readonly stop: EventId | null;
  /** The row whose dot, at that mark, the keys have come to. */
  readonly focusedLane: number | null;
  readonly onChoose: (members: readonly EventId[]) => void;
  readonly onFocusEvent: (event: EventId) => void;
}

/** The same for one mark. */
export interface MarkButton {
  /** "Meeting, 7 November 2022, Vienna, Town Hall: ..." */
  readonly name: string;
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly focusedLane: number | null;
  readonly onChoose: MarkButtons['onChoose'];
  readonly onFocusEvent: MarkButtons['onFocusEvent'];
}

/** The button of the mark that draws these events, its face first. */
export function markButton(buttons: MarkButtons, members: readonly EventId[]): MarkButton {
  const { nameOf, selected, stop, focusedLane, onChoose, onFocusEvent } = buttons;
  const [face] = members;
  const others = members.length - 1;
  const more = others > 0 ? `; and ${others} more that day` : '';
  const isStop = face !== undefined && stop === face;
  return {
    name: face === undefined ? '' : nameOf(face) + more,
    isStop,
    isSelected: members.some((id) => id === selected),
    focusedLane: isStop ? focusedLane : null,
    onChoose,
    onFocusEvent,
  };
}
