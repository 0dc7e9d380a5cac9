/** Whether nothing has the focus: nobody minds what comes late and takes it. */
export function isFocusFree(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/**
 * Remembers where the focus is, for what is to take it once it is drawn. The answer says whether it
 * may by then: only from where the focus was, or from nowhere (what had it is gone). Whoever has moved
 * the focus meanwhile keeps it.
 */
export function askFocusLater(): () => boolean {
  const before = document.activeElement;
  return () => isFocusFree() || document.activeElement === before;
}
