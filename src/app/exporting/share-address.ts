import { localName } from '../../store/local-corpora.ts';
import { addNotice } from '../../store/view-actions.ts';
import { useViewStore } from '../../store/view-store.ts';

/** Hands an address of the page to the device's own sharing; null where the reader gave up. */
export async function shareAddress(url: string): Promise<string | null> {
  try {
    warnOfLocal();
    await navigator.share({ title: document.title, url });
    return 'Shared';
  } catch (error) {
    const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
    return isGivenUp ? null : copyAddress(url);
  }
}

/** Copies an address of the page, and says in a word whether that went well. */
export async function copyAddress(url: string): Promise<string> {
  warnOfLocal();
  try {
    await navigator.clipboard.writeText(url);
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
