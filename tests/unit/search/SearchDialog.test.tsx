import { act, fireEvent, screen, within } from '@testing-library/react';
import { flushSync } from 'react-dom';
import { beforeEach, expect, it, vi } from 'vitest';

import { SearchDialog } from '../../../src/search/SearchDialog.tsx';
import { openStepNow, renderView } from '../../support/render-view.tsx';
import { filesOfRecord, serveFiles } from '../../support/serve-record.ts';
import { GENEVA_CITY } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CLOSER } from '../../support/small-statements.ts';
import { cite, PREVIEW } from '../../support/small-texts.ts';

beforeEach(async () => serveFiles(await filesOfRecord(SMALL_RECORD)));

async function setup(typed: string, record = SMALL_RECORD) {
  const onClose = vi.fn<() => void>();
  const onOpened = vi.fn<() => void>();
  const view = renderView(<SearchDialog onClose={onClose} onOpened={onOpened} />, { record });
  const input = screen.getByRole('combobox', { name: 'Search people, places, words' });
  await view.user.type(input, typed);
  return { ...view, input, onClose, onOpened };
}

async function group(name: RegExp): Promise<ReturnType<typeof within>> {
  return within(await screen.findByRole('group', { name }));
}

it('chooses with the arrows, Home and End, and opens with Enter', async () => {
  const { user, input, onClose, onOpened } = await setup('lind');
  await group(/Words in articles/);
  const options = screen.getAllByRole('option');
  expect(options[0]).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}');
  expect(options[1]).toHaveAttribute('aria-selected', 'true');
  expect(input).toHaveAttribute('aria-activedescendant', options[1]?.id);
  await user.keyboard('{End}');
  expect(options.at(-1)).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{Home}{Enter}');
  expect(openStepNow()).toEqual({ type: 'actor', actor: 'bo-lind' });
  expect(onClose).toHaveBeenCalledTimes(1);
  expect(onOpened).toHaveBeenCalledTimes(1);
});

it('opens what is typed, also where Enter comes before it is found', async () => {
  const { input } = await setup('zeppelin');
  act(() => {
    flushSync(() => fireEvent.change(input, { target: { value: 'ruiz' } }));
    expect(screen.queryAllByRole('option')).toEqual([]);
    fireEvent.keyDown(input, { key: 'Enter' });
  });
  expect(openStepNow()).toEqual({ type: 'actor', actor: 'ana-ruiz' });
});

it('opens what is typed also where Enter comes before the record is looked through', () => {
  const props = { onClose: () => undefined, onOpened: () => undefined };
  renderView(<SearchDialog typedAhead="hofburg" {...props} />);
  fireEvent.keyDown(screen.getByRole('combobox'), { key: 'Enter' });
  expect(openStepNow()).toEqual({ type: 'place', place: 'hofburg-house-vienna' });
});

it('moves in the list for what is typed, also where End comes before it is found', async () => {
  const { input } = await setup('geneva');
  await group(/Words in articles/);
  act(() => {
    flushSync(() => fireEvent.change(input, { target: { value: 'ruiz' } }));
    fireEvent.keyDown(input, { key: 'Home' });
    fireEvent.keyDown(input, { key: 'End' });
  });
  const options = screen.getAllByRole('option');
  expect(options.at(-1)).toHaveAttribute('aria-selected', 'true');
  expect(options.filter((one) => one.getAttribute('aria-selected') === 'true')).toHaveLength(1);
});

it('groups what it finds, with counts, and marks the words', async () => {
  await setup('geneva');
  expect((await group(/^Places 1$/)).getByRole('option')).toHaveTextContent('Geneva 1 event');
  const statements = await group(/^Statements 1$/);
  expect(statements.getByText('Geneva')).toHaveProperty('tagName', 'MARK');
  expect(statements.getByRole('option')).toHaveTextContent('“Good first day in Geneva.”');
  expect((await group(/^Words in articles \d/)).getAllByRole('option').length).toBeGreaterThan(0);
});

it('opens a place, a statement, and an article at its words', async () => {
  const { user } = await setup('geneva');
  await user.click((await group(/^Places/)).getByRole('option'));
  expect(openStepNow()).toEqual({ type: 'place', place: GENEVA_CITY });
  const input = screen.getByRole('combobox', { hidden: true });
  await user.clear(input);
  await user.type(input, 'way back');
  const statements = within(
    await screen.findByRole('group', { name: /^Statements/, hidden: true }),
  );
  await user.click(statements.getByRole('option', { hidden: true }));
  expect(openStepNow()).toEqual({ type: 'statement', statement: CLOSER });
  await user.clear(input);
  await user.type(input, 'shots');
  const words = within(await screen.findByRole('group', { name: /^Words/, hidden: true }));
  await user.click(words.getByRole('option', { hidden: true }));
  const { start, end } = cite(PREVIEW, 'shots');
  expect(openStepNow()).toEqual({ type: 'document', document: PREVIEW, range: { start, end } });
});

it('tells the printed form where the name is spelled otherwise', async () => {
  await setup('lindh');
  const people = await group(/^People and bodies 1$/);
  expect(people.getByRole('option')).toHaveTextContent('Bo Lind printed “Bo Lindh”');
});

it('says when there is nothing', async () => {
  await setup('zeppelin');
  expect(await screen.findByText('Nothing found for “zeppelin”')).toBeInTheDocument();
});

it('says when articles could not be read, and finds the rest', async () => {
  const files = await filesOfRecord(SMALL_RECORD);
  serveFiles(new Map([...files].filter(([, text]) => !text.includes('Ferry to Vienna'))));
  await setup('ruiz', { ...SMALL_RECORD });
  expect(await screen.findByText(/1 of 3 articles could not be read/)).toBeInTheDocument();
  expect((await group(/^People/)).getAllByRole('option')).toHaveLength(1);
});
