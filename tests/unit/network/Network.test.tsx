import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { Network } from '../../../src/network/Network.tsx';
import { takeRecord } from '../../../src/store/record-store.ts';
import { selectionOf } from '../../../src/store/trail.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

function setup() {
  render(<Network />);
  return { user: userEvent.setup(), selection: () => selectionOf(useViewStore.getState().trail) };
}

function mark(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}, `) });
}

beforeEach(() => {
  takeRecord(SMALL_RECORD);
  useViewStore.setState(INITIAL_VIEW);
});

describe('Network', () => {
  it('names every actor and every junction, with one tab stop', () => {
    setup();
    const marks = within(screen.getByRole('group', { name: 'Actors and meetings' })).getAllByRole(
      'button',
    );
    const { nodes, junctions } = SMALL_RECORD.network;
    expect(marks).toHaveLength(nodes.length + junctions.length);
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    for (const mark of marks) expect(mark).toHaveAccessibleName(/\w, |^\w/);
  });

  it('selects an actor by click and an event by key', async () => {
    const { user, selection } = setup();
    const actor = SMALL_RECORD.actors.find(({ kind }) => kind === 'person');
    await user.click(
      screen.getAllByRole('button', { name: new RegExp(`^${actor?.name}, `) })[0] ?? document.body,
    );
    expect(selection()).toEqual({ type: 'actor', actor: actor?.id });
    screen.getAllByRole('button', { name: /^Meeting, / })[0]?.focus();
    await user.keyboard('{Enter}');
    expect(selection()).toMatchObject({ type: 'event' });
  });

  it('moves the focus with the arrows, and home to where it began', async () => {
    const { user } = setup();
    await user.tab();
    screen.getByRole('button', { name: 'Table' }).focus();
    await user.tab();
    const first = document.activeElement;
    const seen = new Set([first]);
    for (const key of ['{ArrowLeft}', '{ArrowUp}', '{ArrowRight}', '{ArrowDown}']) {
      await user.keyboard(key);
      seen.add(document.activeElement);
    }
    expect(seen.size).toBeGreaterThan(1);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
  });

  it('tells the same as a table', () => {
    setup();
    const table = screen.getByRole('table', { name: 'Who met whom, in the range shown' });
    const rows = within(table).getAllByRole('row');
    expect(rows.length).toBe(SMALL_RECORD.network.nodes.length + 1);
  });

  it('ties two actors by a second click with Shift, or by "Compare with"', async () => {
    const { user, selection } = setup();
    await user.click(mark('Ana Ruiz'));
    await user.keyboard('{Shift>}');
    await user.click(mark('Bo Lind'));
    await user.keyboard('{/Shift}');
    expect(selection()).toEqual({ type: 'tie', actors: ['ana-ruiz', 'bo-lind'] });
    await user.click(mark('Bo Lind'));
    await user.click(screen.getByRole('button', { name: 'Compare with …' }));
    expect(screen.getByRole('status')).toHaveTextContent('choose the second person');
    mark('Ana Ruiz').focus();
    await user.keyboard('{Enter}');
    expect(selection()).toEqual({ type: 'tie', actors: ['ana-ruiz', 'bo-lind'] });
  });

  it('shows one node a side, whose list opens an actor and closes with Esc', async () => {
    const { user, selection } = setup();
    await user.click(screen.getByRole('button', { name: 'Sides' }));
    await user.click(screen.getByRole('button', { name: /^Norland, \d+ people/ }));
    const list = screen.getByRole('region', { name: 'Norland' });
    await user.click(within(list).getByRole('button', { name: /Ana Ruiz/ }));
    expect(selection()).toEqual({ type: 'actor', actor: 'ana-ruiz' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Norland' })).toBeNull();
    expect(
      screen.getByRole('table', { name: 'Which sides came together, in the range shown' }),
    ).toHaveTextContent('Norland, Sudria');
  });

  it('has a table of everyone by everyone whose numbers open a tie', async () => {
    const { user, selection } = setup();
    await user.click(screen.getByRole('button', { name: 'Table' }));
    await user.click(await screen.findByRole('button', { name: 'Ruiz and Lind, 2' }));
    expect(selection()).toEqual({ type: 'tie', actors: ['ana-ruiz', 'bo-lind'] });
  });
});
