import { hover } from '../store/view-actions.ts';
import type { Hovered } from '../store/view-state.ts';

/** Handlers that let the pictures show what the pointer or the focus rests on in the panel. */
export function hoverProps(target: Hovered) {
  const enter = (): void => hover(target);
  return {
    onPointerEnter: enter,
    onPointerLeave: hoverNothing,
    onFocus: enter,
    onBlur: hoverNothing,
  };
}

function hoverNothing(): void {
  hover(null);
}
