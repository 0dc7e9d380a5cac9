/** What a mark of the picture needs to be a button; its layer listens for it. */
export interface MarkButton {
  readonly id: string;
  /** For screen readers. */
  readonly name: string;
  readonly isTabStop: boolean;
  /** Whether the pointer or the focus rests on it, here or in another view. */
  readonly isHovered: boolean;
}

/** The mark that an element of the page belongs to; null for none. */
export function markAt(target: EventTarget): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest('[data-mark]')?.getAttribute('data-mark') ?? null;
}
