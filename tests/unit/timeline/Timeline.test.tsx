import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { selectActor, selectEvent, setRange, setWindow } from '../../../src/store/view-actions.ts';
import { takeRecord } from '../../../src/store/record-store.ts';
import { selectionOf } from '../../../src/store/trail.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { Timeline } from '../../../src/timeline/Timeline.tsx';
import { dayOf } from '../../support/date-values.ts';
import { RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CALL, HEARING, MEETING, TALKS } from '../../support/small-reports.ts';

function setup() {
  render(<Timeline />);
  return {
    user: userEvent.setup(),
    state: () => useViewStore.getState(),
    selection: () => selectionOf(useViewStore.getState().trail),
    marks: () =>
      within(picture()).getAllByRole('button', { name: /^(?:Meeting|Call|Talks|Hearing|Clash)\b/ }),
    lanes: () => within(picture()).getAllByRole('group'),
  };
}

function picture(): HTMLElement {
  return screen.getByRole('group', { name: 'Actors and events over time' });
}

function markOf(event: string): Element {
  const mark = document.querySelector(`[data-spine="${event}"]`);
  if (!mark) throw new Error(`nothing is drawn for ${event}`);
  return mark;
}

function isStop(element: Element): boolean {
  return element.getAttribute('tabindex') === '0';
}

/** Where every mark stands; null for what has no place of its own. */
function places(): (string | null)[] {
  return [...document.querySelectorAll('[data-spine]')].map((mark) =>
    mark.getAttribute('transform'),
  );
}

/** Waits until what follows the pointer has come. */
async function hearsPointer(mark: Element): Promise<void> {
  await waitFor(async () => {
    fireEvent.pointerMove(mark);
    await nextFrame();
    expect(useViewStore.getState().hovered).not.toBeNull();
  });
}

/** What the next animation frame draws. */
async function nextFrame(): Promise<void> {
  await act(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
}

beforeEach(() => {
  takeRecord(SMALL_RECORD);
  useViewStore.setState(INITIAL_VIEW);
});

describe('Timeline', () => {
  it('names actors by office and counts, events by kind, day, place and people', () => {
    setup();
    expect(
      screen.getByRole('button', { name: /^Ana Ruiz, Foreign Minister of Norland, \d meeting/ }),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: /^Meeting, 11 March 2024, Vienna, Hofburg House: / }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: /^Meeting planned?, no date|^Meeting, no date/ }),
    ).toBeInTheDocument();
  });

  it('draws every event once, the context and the undated too', () => {
    const { marks } = setup();
    expect(marks()).toHaveLength(SMALL_RECORD.events.length);
  });

  it('has one tab stop into the lanes and one into the events', () => {
    const { marks, lanes } = setup();
    const names = lanes().flatMap((group) => within(group).getAllByRole('button'));
    expect(names.filter(isStop)).toHaveLength(1);
    expect(marks().filter(isStop)).toHaveLength(1);
  });

  it('selects an actor by its row and an event by Enter', async () => {
    const { user, selection } = setup();
    await user.click(screen.getByRole('button', { name: /^Ana Ruiz/ }));
    expect(selection()).toEqual({ type: 'actor', actor: RUIZ });
    expect(screen.getByRole('button', { name: /^Ana Ruiz/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    act(() => (markOf(TALKS) as SVGElement).focus());
    await user.keyboard('{Enter}');
    expect(selection()).toEqual({ type: 'event', event: TALKS });
  });

  it('keeps a click that came before its code', async () => {
    const { selection } = setup();
    fireEvent.click(markOf(TALKS));
    expect(selection().type).toBe('none');
    await waitFor(() => expect(selection()).toEqual({ type: 'event', event: TALKS }));
  });

  it('opens nothing at the end of a drag that came before its code', async () => {
    const { selection } = setup();
    fireEvent.pointerDown(markOf(TALKS), { clientX: 10, clientY: 10 });
    fireEvent.click(markOf(TALKS), { clientX: 60, clientY: 10 });
    await hearsPointer(markOf(MEETING));
    expect(selection().type).toBe('none');
  });

  it('lets no late click close what was opened since', async () => {
    const { selection } = setup();
    fireEvent.click(markOf(TALKS));
    act(() => selectActor(RUIZ));
    await hearsPointer(markOf(MEETING));
    expect(selection()).toEqual({ type: 'actor', actor: RUIZ });
  });

  it('brings forward what belongs to a selection and dims the rest in place', async () => {
    setup();
    const before = places();
    act(() => selectEvent(MEETING));
    await nextFrame();
    expect(markOf(MEETING)).toHaveAttribute('data-emphasis', 'selected');
    expect(markOf(CALL)).toHaveAttribute('data-emphasis', 'dimmed');
    expect(places()).toEqual(before);
  });

  it('greys what the filter leaves out', async () => {
    setup();
    act(() => setRange({ from: dayOf('2024-03-01'), to: dayOf('2024-03-31') }));
    await nextFrame();
    expect(markOf(HEARING)).toHaveAttribute('data-emphasis', 'filtered');
    expect(markOf(MEETING)).toHaveAttribute('data-emphasis', 'normal');
  });

  it('walks from event to event in time, through the undated, and to both ends', async () => {
    const { user, marks } = setup();
    act(() => (markOf(CALL) as SVGElement).focus());
    const seen = [document.activeElement?.getAttribute('aria-label')];
    for (let i = 1; i < marks().length; i += 1) {
      await user.keyboard('{ArrowRight}');
      seen.push(document.activeElement?.getAttribute('aria-label'));
    }
    expect(new Set(seen).size).toBe(SMALL_RECORD.events.length);
    expect(seen.at(-1)).toMatch(/no date/);
    await user.keyboard('{Home}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(seen[0]);
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(seen.at(-1));
  });

  it('leaves the focus where it was taken to after a key', async () => {
    const { user } = setup();
    const mark = markOf(MEETING) as SVGElement;
    act(() => mark.focus());
    await user.keyboard('+');
    const other = screen.getByRole('button', { name: 'As a list' });
    act(() => other.focus());
    act(() => selectActor(RUIZ));
    await nextFrame();
    expect(other).toHaveFocus();
    act(() => mark.focus());
    await user.keyboard('-');
    expect(mark).toHaveFocus();
  });

  it('says who took part with up and down, and shows them with f', async () => {
    const { user, selection } = setup();
    act(() => (markOf(MEETING) as SVGElement).focus());
    await user.keyboard('{ArrowDown}');
    const first = screen.getByRole('status').textContent;
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('status').textContent).not.toBe(first);
    await user.keyboard('{ArrowUp}f');
    expect(screen.getByRole('status').textContent).toBe(first);
    expect(selection().type).toBe('actor');
  });

  it('begins and ends the range at the event with the focus', async () => {
    const { user, state } = setup();
    act(() => (markOf(MEETING) as SVGElement).focus());
    await user.keyboard('[[');
    expect(state().filter.range?.from).toBe(dayOf('2024-03-11'));
    await user.keyboard(']');
    expect(state().filter.range).toEqual({ from: dayOf('2024-03-11'), to: dayOf('2024-03-11') });
  });

  it('zooms and fits by key and by button, and never touches the range', async () => {
    const { user, state } = setup();
    act(() => (markOf(MEETING) as SVGElement).focus());
    await user.keyboard('+');
    const zoomed = state().window;
    expect(zoomed).not.toBeNull();
    await user.keyboard('-');
    expect((state().window?.to ?? 0) - (state().window?.from ?? 0)).toBeGreaterThan(
      (zoomed?.to ?? 0) - (zoomed?.from ?? 0),
    );
    await user.keyboard('0');
    expect(state().window).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Closer' }));
    await user.click(screen.getByRole('button', { name: 'Later' }));
    expect(state().window).not.toBeNull();
    expect(state().filter.range).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Fit the dates shown' }));
    expect(state().window).toBeNull();
  });

  it('counts what lies beyond the view and goes there', async () => {
    const { user, state } = setup();
    act(() => setWindow({ from: dayOf('2024-03-14'), to: dayOf('2024-03-16') }));
    await nextFrame();
    expect(picture()).toHaveTextContent('No dated event in these days');
    expect(screen.getByRole('button', { name: /\d earlier/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: /\d later/ }));
    const { from, to } = state().window ?? { from: 0, to: 0 };
    expect(from <= dayOf('2024-03-18') && to >= dayOf('2024-03-18')).toBe(true);
  });

  it('closes and opens a side, keeping its events', async () => {
    const { user, marks } = setup();
    const toggle = screen.getByRole('button', { name: 'Norland' });
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle);
    expect(screen.queryByRole('button', { name: /^Ana Ruiz/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Norland \(\d\)/ })).toBeVisible();
    expect(marks()).toHaveLength(SMALL_RECORD.events.length);
  });

  it('filters by the sliders of the strip, and takes the filter off at both ends', () => {
    const { state } = setup();
    const first = screen.getByRole('slider', { name: 'First day' });
    fireEvent.change(first, { target: { value: `${dayOf('2024-03-11')}` } });
    expect(state().filter.range?.from).toBe(dayOf('2024-03-11'));
    expect(first).toHaveAttribute('aria-valuetext', '11 March 2024');
    fireEvent.change(first, { target: { value: first.getAttribute('min') } });
    expect(state().filter.range).toBeNull();
  });

  it('tells the same as a list in order of time', async () => {
    const { user, selection } = setup();
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    const items = await screen.findAllByRole('listitem');
    expect(items).toHaveLength(SMALL_RECORD.events.length);
    expect(items.at(-1)).toHaveTextContent('no date');
    await user.click(within(items[0] as HTMLElement).getByRole('button'));
    expect(selection().type).toBe('event');
    act(() => selectActor(RUIZ));
    await user.click(screen.getByRole('button', { name: 'As a list' }));
    expect(picture()).toBeInTheDocument();
  });

  it('opens the list at what has no date', async () => {
    const { user } = setup();
    await user.click(screen.getByRole('button', { name: '1 without a date: list' }));
    expect(await screen.findByRole('heading', { name: 'No date' })).toHaveFocus();
  });

  it('leaves the focus to a field that is in use when the list comes late', async () => {
    render(<input aria-label="In use" />);
    const { user } = setup();
    const button = screen.getByRole('button', { name: '1 without a date: list' });
    await user.click(screen.getByRole('textbox', { name: 'In use' }));
    act(() => button.click());
    expect(await screen.findByRole('heading', { name: 'No date' })).not.toHaveFocus();
    expect(screen.getByRole('textbox', { name: 'In use' })).toHaveFocus();
  });

  it('says so when the filter leaves out what has no date', async () => {
    const { user } = setup();
    act(() => setRange({ from: dayOf('2024-03-01'), to: dayOf('2024-03-31') }));
    await user.click(screen.getByRole('button', { name: '1 without a date: list' }));
    expect(await screen.findByText(/leaves out all events without a date/)).toBeVisible();
  });

  it('points out an event pointed at in another view', async () => {
    setup();
    act(() => useViewStore.setState({ hovered: { type: 'event', event: MEETING } }));
    await nextFrame();
    expect(markOf(MEETING)).toHaveAttribute('data-hovered');
    expect(markOf(CALL)).not.toHaveAttribute('data-hovered');
  });
});

function xOf(mark: Element): number {
  return Number(/-?[\d.]+/.exec(mark.getAttribute('transform') ?? '')?.[0]);
}

/** The events from left to right. */
function order(): (string | null)[] {
  return [...document.querySelectorAll('[data-spine]')]
    .toSorted((a, b) => xOf(a) - xOf(b))
    .map((mark) => mark.getAttribute('data-spine'));
}

describe('the arrangement', () => {
  it('changes the rows, in the store where the address sees it', async () => {
    const { user, marks, state } = setup();
    await user.click(screen.getByRole('button', { name: 'Source' }));
    expect(state().arrangement).toMatchObject({ grouping: 'source', spacing: 'time', toggled: [] });
    expect(screen.getByRole('button', { name: /The Lantern: open the article$/ })).toBeVisible();
    expect(marks()).toHaveLength(SMALL_RECORD.events.length);
    await user.click(screen.getByRole('button', { name: /The Lantern: open the article$/ }));
    expect(state().trail.at(-1)).toMatchObject({ type: 'document' });
  });

  it('filters for the kind of a row, and takes the filter off again', async () => {
    const { user, state } = setup();
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    await user.click(screen.getByRole('button', { name: 'Call (1)' }));
    expect(state().filter.kinds).toEqual(['call']);
    await user.click(screen.getByRole('button', { name: 'Call (1)' }));
    expect(state().filter.kinds).toEqual([]);
  });

  it('says who took part though rows are kinds', async () => {
    const { user } = setup();
    await user.click(screen.getByRole('button', { name: 'Kind' }));
    act(() => (markOf(MEETING) as SVGElement).focus());
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('status')).toHaveTextContent(/\w/);
  });

  it('spaces events evenly, in the same order', async () => {
    const { user } = setup();
    await nextFrame();
    const before = order();
    await user.click(screen.getByRole('button', { name: 'Even' }));
    await nextFrame();
    expect(order()).toEqual(before);
    expect(screen.getByRole('button', { name: 'Even' })).toHaveAttribute('aria-pressed', 'true');
  });
});

describe('the tools', () => {
  it('explains the marks and closes with Esc, the focus back on its button', async () => {
    const { user, state } = setup();
    const tool = screen.getByRole('button', { name: 'What the marks mean' });
    await user.click(tool);
    const key = await screen.findByRole('list', { name: 'What the marks mean' });
    expect(key).toHaveTextContent('a clash');
    expect(tool).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'What the marks mean' })).not.toBeInTheDocument();
    expect(tool).toHaveFocus();
    expect(state().trail).toEqual([]);
  });

  it('chooses a range from a list and closes it', async () => {
    const { user, state } = setup();
    await user.click(screen.getByRole('button', { name: 'Dates' }));
    await user.click(await screen.findByRole('button', { name: 'Last 30 days' }));
    expect(state().filter.range).not.toBeNull();
    expect(screen.queryByRole('button', { name: 'Last 30 days' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Dates' }));
    await user.click(await screen.findByRole('button', { name: 'All dates' }));
    expect(state().filter.range).toBeNull();
  });
});

describe('as reported by', () => {
  it('draws what was announced then as planned, and greys what nobody had told', async () => {
    const { state } = setup();
    const slider = screen.getByRole('slider', { name: 'As reported by' });
    expect(slider).toHaveAttribute('aria-valuetext', 'every article counts');
    fireEvent.change(slider, { target: { value: `${dayOf('2024-03-05')}` } });
    await nextFrame();
    expect(state().asOf).toBe(dayOf('2024-03-05'));
    expect(markOf(MEETING)).toHaveAccessibleName(/^Meeting planned, /);
    expect(markOf(TALKS)).toHaveAttribute('data-emphasis', 'filtered');
    expect(screen.getByText('5 March 2024')).toBeVisible();
  });

  it('keeps the rows, and counts all articles again', async () => {
    const { user, state, lanes } = setup();
    const before = lanes().length;
    act(() => useViewStore.setState({ asOf: dayOf('2024-03-05') }));
    expect(lanes()).toHaveLength(before);
    await user.click(screen.getByRole('button', { name: 'Count all' }));
    expect(state().asOf).toBeNull();
    expect(markOf(MEETING)).toHaveAccessibleName(/^Meeting, 11 March 2024/);
  });
});
