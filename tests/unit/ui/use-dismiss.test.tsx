import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState, type JSX } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';

import { useDismiss } from '../../../src/ui/use-dismiss.ts';

function Fold(): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useDismiss(box, isOpen, setOpen);
  return (
    <>
      <div ref={box}>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          Colours
        </button>
        {isOpen && <button type="button">Red</button>}
      </div>
      <button type="button">Elsewhere</button>
    </>
  );
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });

beforeEach(async () => {
  render(<Fold />);
  await userEvent.click(button('Colours'));
});

it('stays open while something inside is pressed or reached', async () => {
  await userEvent.tab();
  expect(button('Red')).toHaveFocus();
  await userEvent.click(button('Red'));
  expect(button('Colours')).toHaveAttribute('aria-expanded', 'true');
});

it('folds when something outside is pressed or reached', async () => {
  await userEvent.tab();
  await userEvent.tab();
  expect(button('Elsewhere')).toHaveFocus();
  expect(button('Colours')).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(button('Colours'));
  await userEvent.click(button('Elsewhere'));
  expect(button('Colours')).toHaveAttribute('aria-expanded', 'false');
});

it('folds on Esc, which goes no further, and gives the focus back', async () => {
  await userEvent.tab();
  const heard = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(button('Colours')).toHaveAttribute('aria-expanded', 'false');
  expect(button('Colours')).toHaveFocus();
  expect(heard.mock.lastCall?.[0]).toMatchObject({ key: 'Escape', defaultPrevented: true });
});

it('leaves Esc to others where nothing is open', async () => {
  await userEvent.click(button('Colours'));
  const heard = vi.fn<(event: KeyboardEvent) => void>();
  document.addEventListener('keydown', heard, { once: true });
  await userEvent.keyboard('{Escape}');
  expect(heard.mock.lastCall?.[0]).toMatchObject({ key: 'Escape', defaultPrevented: false });
});
