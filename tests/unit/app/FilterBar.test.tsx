import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';

import { FilterBar } from '../../../src/app/filters/FilterBar.tsx';
import { ShownSentence } from '../../../src/app/filters/ShownSentence.tsx';
import { civilToEpochDay, formatIsoDay } from '../../../src/model/calendar.ts';
import { setAsOf } from '../../../src/store/view-actions.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { renderView } from '../../support/render-view.tsx';

const BAR = (
  <FilterBar>
    <ShownSentence />
  </FilterBar>
);

function chip(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

it('counts each kind and status under the other filters', async () => {
  const { user } = renderView(BAR);
  expect(chip('Meetings 6')).toBeInTheDocument();
  expect(chip('Held 6')).toBeInTheDocument();
  await user.click(chip('Planned 1'));
  expect(chip('Meetings 1')).toBeInTheDocument();
  expect(chip('Calls 0')).toBeInTheDocument();
  expect(chip('Held 6')).toBeInTheDocument();
});

it('says in a sentence what is shown, and clears it', async () => {
  const { user } = renderView(BAR);
  expect(screen.getByText('8 events, 6 statements')).toBeInTheDocument();
  await user.click(chip('Calls 1'));
  expect(chip('Calls 1')).toHaveAttribute('aria-pressed', 'true');
  expect(await screen.findByText('1 of 8 events, 0 of 6 statements: calls')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'clear' }));
  expect(screen.getByText('8 events, 6 statements')).toBeInTheDocument();
});

it('takes typed dates on Enter and tells what is only possibly in them', async () => {
  const { user } = renderView(BAR);
  const to = screen.getByRole('textbox', { name: 'To day' });
  await user.clear(to);
  await user.type(to, '15 Feb 2024{Enter}');
  const { range } = useViewStore.getState().filter;
  expect(range && formatIsoDay(range.to)).toBe('2024-02-15');
  expect(to).toHaveFocus();
  expect(
    await screen.findByText('1 of 8 events (1 only possibly), 0 of 6 statements: 1–15 Feb 2024'),
  ).toBeInTheDocument();
});

it('takes both ends at once, so that what is done next comes after them', async () => {
  renderView(BAR);
  for (const name of ['To day', 'From day']) {
    const field = screen.getByRole('textbox', { name });
    fireEvent.change(field, { target: { value: 'Mar 2024' } });
    fireEvent.keyDown(field, { key: 'Enter' });
  }
  expect(rangeNow()).toBe('2024-03-01 2024-03-31');
  expect(await screen.findByText(/: 1–31 Mar 2024$/)).toBeInTheDocument();
  fireEvent.click(screen.getByRole('button', { name: 'clear' }));
  await act(async () => {});
  expect(rangeNow()).toBeNull();
});

it('keeps what it cannot read, with advice', async () => {
  const { user } = renderView(BAR);
  const from = screen.getByRole('textbox', { name: 'From day' });
  await user.clear(from);
  await user.type(from, 'soon{Enter}');
  expect(from).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('Write a day like 7 Nov 2022');
  expect(useViewStore.getState().filter.range).toBeNull();
});

it('filters by side, source and place in a menu that Esc closes', async () => {
  const { user } = renderView(BAR);
  await user.click(screen.getByRole('button', { name: 'More filters' }));
  const sides = within(await screen.findByRole('group', { name: 'Sides' }));
  await user.click(sides.getByRole('checkbox', { name: /Estmark/ }));
  await user.keyboard('{Escape}');
  const button = screen.getByRole('button', { name: 'More filters: 1 chosen' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(
    await screen.findByText('2 of 8 events, 2 of 6 statements: with Estmark'),
  ).toBeInTheDocument();
});

it('filters statements by how they are given', async () => {
  const { user } = renderView(BAR);
  await user.click(screen.getByRole('button', { name: 'More filters' }));
  const list = within(await screen.findByRole('group', { name: 'How statements are given' }));
  await user.click(
    list.getByRole('checkbox', { name: 'Paraphrase: in the words of the reporter 1' }),
  );
  expect(
    await screen.findByText('8 events, 1 of 6 statements: paraphrased statements'),
  ).toBeInTheDocument();
});

it('says which filter to drop when nothing passes, and drops it', async () => {
  const { user } = renderView(BAR);
  await user.click(chip('Calls 1'));
  await user.click(chip('Planned 0'));
  const loosen = within(await screen.findByRole('group', { name: 'Loosen the filters' }));
  expect(loosen.getByText('Nothing passes the filters. Drop one of them:')).toBeInTheDocument();
  expect(loosen.getByRole('button', { name: 'planned (1 event)' })).toBeInTheDocument();
  await user.click(loosen.getByRole('button', { name: 'calls (1 event, 6 statements)' }));
  expect(useViewStore.getState().filter.kinds).toEqual([]);
  expect(screen.queryByRole('group', { name: 'Loosen the filters' })).not.toBeInTheDocument();
});

it('undoes a clear, the day of reporting too', async () => {
  const { user } = renderView(BAR);
  await user.click(chip('Calls 1'));
  act(() => setAsOf(civilToEpochDay(2024, 3, 5)));
  expect(await screen.findByText(/calls, as reported by 5 Mar 2024/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'clear' }));
  expect(useViewStore.getState()).toMatchObject({ filter: { kinds: [] }, asOf: null });
  await user.click(screen.getByRole('button', { name: 'undo' }));
  expect(useViewStore.getState().filter.kinds).toEqual(['call']);
  expect(useViewStore.getState().asOf).toBe(civilToEpochDay(2024, 3, 5));
});

function rangeNow(): string | null {
  const { range } = useViewStore.getState().filter;
  return range && `${formatIsoDay(range.from)} ${formatIsoDay(range.to)}`;
}
