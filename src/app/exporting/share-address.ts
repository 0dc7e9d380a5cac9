import { localName } from '../../store/local-corpora.ts';
import { addNotice } from '../../store/view-actions.ts';
import { useViewStore } from '../../store/view-store.ts';

/** Hands the address of what is seen to the device's own sharing; null where the reader gave up. */
export async function shareAddress(): Promise<string | null> {
  try {
    warnOfLocal();
    await navigator.share({ title: document.title, url: window.location.href });
    return 'Shared';
  } catch (error) {
    const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
    return isGivenUp ? null : copyAddress();
  }
}

/** Copies the address of what is seen, and says in a word whether that went well. */
export async function copyAddress(): Promise<string> {
  warnOfLocal();
  try {
    await navigator.clipboard.writeText(window.location.href);
    return 'Copied';
  } catch {
    return 'Not copied: take it from the address bar';
  }
}

/** Articles that are kept in this browser are nowhere else, whatever the address says. */
function warnOfLocal(): void {
  if (localName(useViewStore.getState().corpus) === null) return;
  addNotice(
    'These articles are kept in this browser, and the link opens them here only. To hand them on, ' +
      'save them as a folder or a file.',
  );
}
