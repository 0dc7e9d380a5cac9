import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createRef } from 'react';
import { expect, it, vi } from 'vitest';

import { Dialog } from '../../../src/ui/Dialog.tsx';

function setup() {
  const onClose = vi.fn<() => void>();
  const ref = createRef<HTMLDialogElement>();
  render(
    <Dialog title="Choices" className="own" ref={ref} onClose={onClose}>
      <p>Any of these.</p>
    </Dialog>,
  );
  return { onClose, ref, dialog: screen.getByRole('dialog', { name: 'Choices' }) };
}

it('is open, named by its title, and keeps the class of who opens it', () => {
  const { dialog } = setup();
  expect(dialog).toHaveAttribute('open');
  expect(dialog).toHaveClass('own');
  expect(dialog).toHaveTextContent('Any of these.');
});

it('tells once that it is closed, by its button or from within', async () => {
  const byButton = setup();
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(byButton.dialog).not.toHaveAttribute('open');
  expect(byButton.onClose).toHaveBeenCalledTimes(1);

  const fromWithin = setup();
  fromWithin.ref.current?.close();
  expect(fromWithin.dialog).not.toHaveAttribute('open');
  await waitFor(() => expect(fromWithin.onClose).toHaveBeenCalledTimes(1));
});
