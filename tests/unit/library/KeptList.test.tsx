import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';

import { KeptList } from '../../../src/library/KeptList.tsx';

const ENTRY = {
  id: 'local:mine',
  title: 'Mine',
  description: null,
  counts: { documents: 1, actors: 2, events: 3, statements: 4 },
};

it('forgets only after a second press, and keeps on a change of mind', async () => {
  const onForget = vi.fn<(name: string) => void>();
  render(
    <KeptList
      kept={[ENTRY]}
      onForget={onForget}
      onOpen={vi.fn<(name: string) => void>()}
      onSave={vi.fn<() => void>()}
    />,
  );
  expect(screen.getByText('1 article, 3 events')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Forget Mine' }));
  await userEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(onForget).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Forget Mine' }));
  await userEvent.click(screen.getByRole('button', { name: 'Forget it' }));
  expect(onForget).toHaveBeenCalledWith('mine');
});
