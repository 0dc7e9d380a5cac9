import { beforeEach, expect, test, vi } from 'vitest';

import { copyAddress, shareAddress } from '../../../src/app/exporting/share-address.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';

const ADDRESS = 'https://example.org/?v=1&kind=call';
const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  useViewStore.setState({ ...INITIAL_VIEW, corpus: 'small' }, true);
  writeText.mockReset().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
});

function stubShare(share: () => Promise<void>): void {
  vi.stubGlobal('navigator', { clipboard: { writeText }, share });
}

test('copying says that it went well, or where to take the address from', async () => {
  expect(await copyAddress(ADDRESS)).toBe('Copied');
  expect(writeText).toHaveBeenCalledWith(ADDRESS);
  writeText.mockRejectedValue(new Error('not allowed'));
  expect(await copyAddress(ADDRESS)).toBe('Not copied: take it from the address bar');
});

test('sharing that is given up is nothing to tell; where it fails the address is copied', async () => {
  stubShare(() => Promise.resolve());
  expect(await shareAddress(ADDRESS)).toBe('Shared');
  stubShare(() => Promise.reject(new DOMException('closed', 'AbortError')));
  expect(await shareAddress(ADDRESS)).toBeNull();
  expect(writeText).not.toHaveBeenCalled();
  stubShare(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
  expect(await shareAddress(ADDRESS)).toBe('Copied');
});

test('a link to what is kept in this browser is given with a warning', async () => {
  await copyAddress(ADDRESS);
  expect(useViewStore.getState().notices).toEqual([]);
  useViewStore.setState({ corpus: 'local:my-articles' });
  await copyAddress(ADDRESS);
  expect(useViewStore.getState().notices.join()).toContain('opens them here only');
});
