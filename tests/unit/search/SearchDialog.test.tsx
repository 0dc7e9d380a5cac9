import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';

import { SearchDialog } from '../../../src/search/SearchDialog.tsx';
import { openStepNow, renderView } from '../../support/render-view.tsx';

it('chooses with the arrows and opens with Enter', async () => {
  const onClose = vi.fn<() => void>();
  const onOpened = vi.fn<() => void>();
  const { user } = renderView(<SearchDialog onClose={onClose} onOpened={onOpened} />);
  const input = screen.getByRole('combobox');
  await user.type(input, 'lind');
  const [first, second] = screen.getAllByRole('option');
  expect(first).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}');
  expect(second).toHaveAttribute('aria-selected', 'true');
  expect(input).toHaveAttribute('aria-activedescendant', second?.id);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(openStepNow()).toEqual({ type: 'actor', actor: 'bo-lind' });
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onOpened).toHaveBeenCalledTimes(1);
});

it('says when there is nothing', async () => {
  const { user } = renderView(
    <SearchDialog onClose={() => undefined} onOpened={() => undefined} />,
  );
  await user.type(screen.getByRole('combobox'), 'zeppelin');
  expect(screen.getByRole('status')).toHaveTextContent('Nothing found for “zeppelin”');
});
