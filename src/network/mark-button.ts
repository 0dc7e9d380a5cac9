import type { KeyboardEvent, SVGProps } from 'react';

/** What a mark of the picture needs to be a button. */
export interface MarkButton {
  readonly name: string;
  readonly isTabStop: boolean;
  /** Whether the pointer or the focus rests on it, here or in another view. */
  readonly isHovered: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly onHover: (isOver: boolean) => void;
  /** Keys other than Enter and space. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Props that make an SVG group a button named for screen readers. */
export function buttonProps(mark: MarkButton): SVGProps<SVGGElement> {
  return {
    role: 'button',
    'aria-label': mark.name,
    tabIndex: mark.isTabStop ? 0 : -1,
    onClick: mark.onOpen,
    onFocus: mark.onFocus,
    onPointerEnter: () => mark.onHover(true),
    onPointerLeave: () => mark.onHover(false),
    onKeyDown: (event) => {
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        mark.onOpen();
      } else mark.onKeyDown(event);
    },
  };
}
