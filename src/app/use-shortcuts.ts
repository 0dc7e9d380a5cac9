import { useEffect } from 'react';

import { stepBack } from '../store/view-actions.ts';
import { useViewStore } from '../store/view-store.ts';

/**
 * The keys that work anywhere: Esc steps back, `/` searches, `?` helps. The last two can be
 * switched off and rest while something is typed; a view that has used Esc keeps it.
 */
export function useShortcuts(open: (dialog: 'help' | 'search') => void): void {
  useEffect(() => {
    function answer(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Escape') stepBack();
      if (isTyping(event.target) || !useViewStore.getState().hasShortcuts) return;
      if (event.key === '?') open('help');
      if (event.key === '/') {
        event.preventDefault();
        open('search');
      }
    }
    document.addEventListener('keydown', answer);
    return () => document.removeEventListener('keydown', answer);
  }, [open]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
