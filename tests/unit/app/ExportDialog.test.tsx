import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, it } from 'vitest';

import { ExportDialog } from '../../../src/app/exporting/ExportDialog.tsx';
import { renderView } from '../../support/render-view.tsx';

it('stays until the report has come', async () => {
  const { user } = renderView(
    <Suspense fallback={<p>gone</p>}>
      <ExportDialog onClose={() => undefined} />
    </Suspense>,
  );
  await user.click(screen.getByRole('button', { name: 'Report' }));
  expect(screen.getByRole('dialog', { name: 'Export what is shown' })).toBeInTheDocument();
  expect(await screen.findByRole('dialog', { name: 'Norland and Sudria' })).toBeInTheDocument();
  expect(screen.queryByRole('dialog', { name: 'Export what is shown' })).toBeNull();
});
