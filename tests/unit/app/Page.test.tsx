import { fireEvent, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';

import { Page } from '../../../src/app/Page.tsx';
import { useViewStore } from '../../../src/store/view-store.ts';
import { openStepNow, renderView } from '../../support/render-view.tsx';
import { filesOfRecord, serveFiles } from '../../support/serve-record.ts';
import { RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

beforeEach(async () => serveFiles(await filesOfRecord(SMALL_RECORD)));

/** Pressed one after the other, faster than any code comes. */
function press(...keys: readonly string[]): void {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
}

it('gives a dialog up with Esc before it has come, and leaves the panel open', () => {
  renderView(<Page skipped={[]} />, { trail: [{ type: 'actor', actor: RUIZ }] });
  press('?', 'Escape');
  expect(openStepNow()).toEqual({ type: 'actor', actor: RUIZ });
  press('Escape');
  expect(openStepNow()).toBeUndefined();
});

it('keeps what is typed for the search while its code is on the way', async () => {
  renderView(<Page skipped={[]} />);
  press('/', 'r', 'u', 'i', 'z', '?');
  expect(await screen.findByRole('combobox')).toHaveValue('ruiz?');
  expect(screen.queryByRole('dialog', { name: 'Help' })).toBeNull();
  press('Escape');
  expect(useViewStore.getState().trail).toEqual([]);
});
