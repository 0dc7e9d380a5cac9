import { useLayoutEffect } from 'react';

interface DialogWaitProps {
  readonly onClose: () => void;
  /** Takes what is typed meanwhile, key by key, where the dialog begins with a field. */
  readonly onKey?: (key: string) => void;
}

/** Stands for a dialog whose code is on its way, and draws nothing: Esc gives the dialog up. */
export function DialogWait({ onClose, onKey }: DialogWaitProps): null {
  useLayoutEffect(() => {
    function answer(event: KeyboardEvent): void {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyped = event.key.length === 1 && onKey !== undefined;
      if (event.key !== 'Escape' && !isTyped) return;
      event.preventDefault();
      if (isTyped) onKey(event.key);
      else onClose();
    }
    document.addEventListener('keydown', answer, { capture: true });
    return () => document.removeEventListener('keydown', answer, { capture: true });
  }, [onClose, onKey]);
  return null;
}
