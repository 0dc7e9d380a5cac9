/** Hands the address of what is seen to the device's own sharing; null where the reader gave up. */
export async function shareAddress(): Promise<string | null> {
  try {
    await navigator.share({ title: document.title, url: window.location.href });
    return 'Shared';
  } catch (error) {
    const isGivenUp = error instanceof DOMException && error.name === 'AbortError';
    return isGivenUp ? null : copyAddress();
  }
}

/** Copies the address of what is seen, and says in a word whether that went well. */
export async function copyAddress(): Promise<string> {
  try {
    await navigator.clipboard.writeText(window.location.href);
    return 'Copied';
  } catch {
    return 'Not copied: take it from the address bar';
  }
}
