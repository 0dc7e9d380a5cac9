import { render, screen } from '@testing-library/react';
import { act, lazy, Suspense, type ComponentType } from 'react';
import { expect, it } from 'vitest';

import { Waiting } from '../../../src/ui/Waiting.tsx';

/** A box whose content comes when it is told to. */
function setup() {
  const arrival = new EventTarget();
  const Late = lazy(
    () =>
      new Promise<{ default: ComponentType }>((resolve) => {
        arrival.addEventListener('come', () => resolve({ default: Content }));
      }),
  );
  render(
    <>
      <div>
        <Suspense fallback={<Waiting />}>
          <Late />
        </Suspense>
      </div>
      <button type="button">Beyond</button>
    </>,
  );
  return { come: () => act(async () => void arrival.dispatchEvent(new Event('come'))) };
}

function Content() {
  return (
    <label>
      <input type="checkbox" /> Norland
    </label>
  );
}

it('hands the focus on to what comes', async () => {
  const { come } = setup();
  screen.getByRole('button', { name: 'Loading …' }).focus();
  await come();
  expect(await screen.findByRole('checkbox', { name: 'Norland' })).toHaveFocus();
});

it('takes no focus from elsewhere', async () => {
  const { come } = setup();
  screen.getByRole('button', { name: 'Beyond' }).focus();
  await come();
  expect(await screen.findByRole('checkbox', { name: 'Norland' })).not.toHaveFocus();
  expect(screen.getByRole('button', { name: 'Beyond' })).toHaveFocus();
});
