import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';

import { loadSteps } from '../../../src/panel/load-steps.ts';
import { Panel } from '../../../src/panel/Panel.tsx';
import { setAsOf, setFacet, setRange, stepBack } from '../../../src/store/view-actions.ts';
import type { PanelStep } from '../../../src/store/view-state.ts';
import { civilToEpochDay } from '../../../src/model/calendar.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { openStepNow, renderView } from '../../support/render-view.tsx';
import { filesOfRecord, serveFiles } from '../../support/serve-record.ts';
import { LIND, MARSH, RUIZ, VIENNA_HOUSE } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CALLED_OFF, MEETING, TALKS } from '../../support/small-reports.ts';
import { CLOSER } from '../../support/small-statements.ts';
import { cite, GENEVA, VIENNA } from '../../support/small-texts.ts';

beforeEach(async () => serveFiles(await filesOfRecord(SMALL_RECORD)));

async function setup(...trail: readonly PanelStep[]) {
  const view = renderView(<Panel />, { trail });
  await act(loadSteps);
  return view;
}

describe('with nothing open', () => {
  it('shows what was said, by day, oldest first, and turns that round', async () => {
    const { user } = await setup();
    expect(days()).toEqual(['1 March 2024', '11 March 2024', 'No date']);
    expect(screen.getByRole('heading', { name: '6 statements' })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Oldest first' }));
    expect(days()).toEqual(['11 March 2024', '1 March 2024', 'No date']);
  });

  it('shows only what passes the filters, and says so when nothing does', async () => {
    await setup();
    act(() => setFacet('kinds', ['call']));
    expect(screen.getByText(/No statement passes the filters/)).toBeInTheDocument();
    expect(await screen.findByRole('group', { name: 'Loosen the filters' })).toBeInTheDocument();
  });

  it('leaves the way out to the sentence of what is shown where that is nothing', async () => {
    await setup();
    act(() => setFacet('kinds', ['call']));
    await screen.findByRole('group', { name: 'Loosen the filters' });
    act(() => setFacet('statuses', ['announced']));
    expect(screen.getByText('No statement passes the filters.')).toBeInTheDocument();
    expect(screen.queryByRole('group', { name: 'Loosen the filters' })).not.toBeInTheDocument();
  });

  it('opens an article at the words of a statement', async () => {
    const { user } = await setup();
    const [first] = screen.getAllByRole('button', { name: 'Show in source' });
    await user.click(first as HTMLElement);
    const { start, end } = cite('lantern-preview' as typeof VIENNA, 'a treaty was within reach');
    expect(openStepNow()).toEqual({
      type: 'document',
      document: 'lantern-preview',
      range: { start, end },
    });
  });
});

describe('an actor', () => {
  it('has its office, side, counts and printed forms', async () => {
    await setup({ type: 'actor', actor: RUIZ });
    expect(screen.getByRole('heading', { name: 'Ana Ruiz' })).toBeInTheDocument();
    expect(screen.getByText('Foreign Minister of Norland')).toBeInTheDocument();
    expect(screen.getByText('1 meeting, 1 call')).toBeInTheDocument();
    expect(screen.getByText(/Named in 3 of 3 sources · also as “Ruiz”/)).toBeInTheDocument();
  });

  it('lists meetings with date, place, counterparts and sources; parts go with their whole', async () => {
    await setup({ type: 'actor', actor: RUIZ });
    const rows = screen.getAllByRole('article');
    expect(rows).toHaveLength(2);
    const row = within(rows[1] as HTMLElement);
    expect(row.getByText('11 Mar 2024')).toBeInTheDocument();
    expect(row.getByText('Hofburg House, Vienna · 3 sources')).toBeInTheDocument();
    expect(row.getByRole('button', { name: 'Bo Lind' })).toBeInTheDocument();
  });

  it('keeps what the range leaves out in the list, with the way to have it back', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    act(() => setRange({ from: civilToEpochDay(2024, 3, 1), to: civilToEpochDay(2024, 3, 31) }));
    await user.click(screen.getByRole('button', { name: 'extend range' }));
    expect(screen.queryByText(/Outside the date filter/)).not.toBeInTheDocument();
  });

  it('says whom it met how often, and whom never', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    await user.click(screen.getByRole('tab', { name: 'Met 3' }));
    const row = within(screen.getByRole('row', { name: /Bo Lind/ }));
    expect(row.getByRole('button', { name: '2 times' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Never told to have met' })).toBeInTheDocument();
    await user.click(row.getByRole('button', { name: '2 times' }));
    expect(openStepNow()).toEqual({ type: 'tie', actors: [RUIZ, LIND] });
  });

  it('stands at its tab again when what was opened from it is closed', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    await user.click(screen.getByRole('tab', { name: 'Met 3' }));
    await user.click(screen.getByRole('button', { name: '2 times' }));
    expect(screen.queryByRole('tab', { name: 'Met 3' })).not.toBeInTheDocument();
    act(() => void stepBack());
    expect(screen.getByRole('tab', { name: 'Met 3' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: /Meetings/ }));
    expect(openStepNow()).toEqual({ type: 'actor', actor: RUIZ });
  });

  it('moves between its tabs by keyboard', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    await user.click(screen.getByRole('tab', { name: /Meetings/ }));
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Said 2' })).toHaveFocus();
    expect(screen.getByText(/We have come closer than ever,/)).toBeInTheDocument();
  });
});

describe('an event', () => {
  it('says when, where, who, and by whose word', async () => {
    await setup({ type: 'event', event: MEETING });
    expect(screen.getByRole('heading', { name: 'Marsh hosts Ruiz and Lind' })).toBeInTheDocument();
    expect(screen.getByText('Date stated by Courier.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Cleo Marsh, host' })).toBeInTheDocument();
    expect(
      screen.getByText('The Lantern, 1 Mar 2024: announced for week of 11 Mar 2024.'),
    ).toBeInTheDocument();
  });

  it('lays the reports side by side, and each cell opens its words', async () => {
    const { user } = await setup({ type: 'event', event: MEETING });
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
      'Subject',
      'The Lantern1 Mar 2024',
      'Courier12 Mar 2024',
      'publisher unknownbetween 18 and 31 Mar 2024',
    ]);
    const duration = within(table.getByRole('row', { name: /Duration/ }));
    expect(duration.getAllByText('silent')).toHaveLength(2);
    expect(duration.getByRole('img', { name: 'adds' })).toBeInTheDocument();
    await user.click(duration.getByRole('button', { name: '“for two hours”' }));
    const { start, end } = cite(VIENNA, 'for two hours');
    expect(openStepNow()).toEqual({ type: 'document', document: VIENNA, range: { start, end } });
  });

  it('shows a date that was worked out slanted, with its reason', async () => {
    await setup({ type: 'event', event: TALKS });
    expect(
      screen.getByText(/^Date worked out from another article: one week after the meeting/),
    ).toBeInTheDocument();
  });

  it('leaves out what later articles report, and says how many they are', async () => {
    await setup({ type: 'event', event: MEETING });
    act(() => setAsOf(civilToEpochDay(2024, 3, 5)));
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader')).toHaveLength(2);
    expect(screen.getByText('2 later articles do not count.')).toBeInTheDocument();
    expect(screen.getByText(/Meeting, announced/)).not.toHaveTextContent('not reported held');
    expect(screen.getByText('No statement made there was found in these articles.')).toBeVisible();
  });

  it('folds away how the rest was worked out', async () => {
    const { user } = await setup({ type: 'event', event: MEETING });
    const summary = screen.getByText(/^How this was worked out \(\d\)$/);
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await user.click(summary);
    expect(summary.closest('details')).toHaveAttribute('open');
  });

  it('says from an actor that sources add to each other', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    expect(screen.getByText('Sources add to each other.').parentElement).toHaveTextContent(
      'Courier: duration; publisher unknown: Okoro.',
    );
    await user.click(screen.getByRole('button', { name: 'Compare' }));
    expect(openStepNow()).toEqual({ type: 'event', event: MEETING });
  });

  it('never makes a cancelled meeting look held', async () => {
    await setup({ type: 'event', event: CALLED_OFF });
    expect(screen.getByText(/Meeting, cancelled/)).toBeInTheDocument();
  });
});

describe('a statement', () => {
  it('gives the words as printed, the speaker as printed and as linked, and the other wording', async () => {
    await setup({ type: 'statement', statement: CLOSER });
    expect(screen.getByRole('heading', { name: 'Said by Ana Ruiz' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '“Ruiz”' })).toBeInTheDocument();
    expect(screen.getByText('Direct: in quotation marks · remarks')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /told elsewhere/ })).toBeInTheDocument();
    expect(
      screen.getByText('Only here: “We”, “… There is no way back.”. Nothing is only there.'),
    ).toBeInTheDocument();
    expect(screen.getByText('We')).toHaveProperty('tagName', 'MARK');
  });
});

describe('the trail', () => {
  it('names the step before and goes back to it', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ }, { type: 'event', event: MEETING });
    const history = within(screen.getByRole('navigation', { name: 'Panel history' }));
    await user.click(history.getByRole('button', { name: 'Ana Ruiz' }));
    expect(openStepNow()).toEqual({ type: 'actor', actor: RUIZ });
  });

  it('moves the focus to new content when the old one had it, and only then', async () => {
    const { user } = await setup({ type: 'event', event: MEETING });
    await user.click(screen.getByRole('button', { name: 'Cleo Marsh, host' }));
    expect(
      screen.getByRole('heading', { name: 'Cleo Marsh' }).closest('[data-content]'),
    ).toHaveFocus();
    document.body.focus();
    (document.activeElement as HTMLElement).blur();
    act(() => void stepBack());
    expect(document.body).toHaveFocus();
  });
});

describe('an article', () => {
  it('shows the whole text, set back where it is furniture, with the words asked for marked', async () => {
    const { start, end } = cite(VIENNA, 'for two hours');
    const { container } = await setup({
      type: 'document',
      document: VIENNA,
      range: { start, end },
    });
    await screen.findByText(/met in/);
    const asked = [...container.querySelectorAll('[data-asked-for]')];
    expect(asked.map((piece) => piece.textContent).join('')).toBe('for two hours');
  });

  it('opens who is named, and says which day a date was taken for', async () => {
    const { user } = await setup({ type: 'document', document: GENEVA, range: null });
    await user.click(await screen.findByRole('link', { name: 'On Monday,' }));
    expect(screen.getByRole('note')).toHaveTextContent(
      '“On Monday, one week after Vienna”: from 18 March 2024. Worked out: one week after the meeting in Vienna of 11 March 2024.',
    );
    await user.click(screen.getByRole('link', { name: 'Eva Stone' }));
    expect(openStepNow()).toMatchObject({ type: 'actor', actor: 'eva-stone' });
  });

  it('moves from mark to mark with the arrows', async () => {
    const { user } = await setup({ type: 'document', document: VIENNA, range: null });
    const first = await screen.findByRole('link', { name: '11 March' });
    first.focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('link', { name: 'Ana Ruiz' })).toHaveFocus();
  });

  it('says so when the text does not come', async () => {
    serveFiles(new Map());
    await setup({ type: 'document', document: VIENNA, range: null });
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be shown');
  });
});

it('lists what was unsure and what was put right, with the reason', async () => {
  await setup({ type: 'review' });
  expect(screen.getByText('The day of the hearing was worked out.')).toBeInTheDocument();
  expect(screen.getByText('The article says it was called off.')).toBeInTheDocument();
});

it('shows what ties two actors', async () => {
  await setup({ type: 'tie', actors: [RUIZ, MARSH] });
  expect(screen.getByRole('heading', { name: 'Ana Ruiz and Cleo Marsh' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Together 1' })).toBeInTheDocument();
});

function days(): readonly (string | null)[] {
  return screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
}

describe('a place', () => {
  it('lists what happened there and elsewhere in its city, and can filter to it', async () => {
    const { user } = await setup({ type: 'place', place: VIENNA_HOUSE });
    expect(screen.getByRole('heading', { name: 'Hofburg House, Vienna' })).toBeInTheDocument();
    const here = within(screen.getByRole('region', { name: 'Here' }));
    expect(here.getAllByRole('article')).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Show only events at this place' }));
    expect(useViewStore.getState().filter.places).toEqual([VIENNA_HOUSE]);
    await user.click(screen.getByRole('button', { name: 'Show other places again' }));
    expect(useViewStore.getState().filter.places).toEqual([]);
  });
});

describe('formats and gaps', () => {
  it('lists who met in which company, and opens the meetings of each', async () => {
    const { user } = await setup({ type: 'formats', actor: null });
    const once = within(screen.getByRole('region', { name: 'Met once' }));
    const row = once.getByRole('button', { name: /^Ruiz and Lind 1 meeting, 1 call|^Ruiz/ });
    expect(row).toHaveAttribute('aria-expanded', 'false');
    await user.click(row);
    expect(row).toHaveAttribute('aria-expanded', 'true');
    await user.click(once.getAllByRole('button', { name: /Ruiz and Lind/ }).at(-1) as HTMLElement);
    expect(openStepNow()?.type).toBe('event');
  });

  it('shows those of one actor, reached from the actor', async () => {
    const { user } = await setup({ type: 'actor', actor: RUIZ });
    await user.click(screen.getByRole('tab', { name: 'Met 3' }));
    await user.click(screen.getByRole('button', { name: 'In which company, and the gaps' }));
    expect(openStepNow()).toEqual({ type: 'formats', actor: RUIZ });
    expect(
      screen.getByRole('heading', { name: 'In which company Ana Ruiz met others' }),
    ).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Stone/ })).not.toBeInTheDocument();
  });

  it('is reached from the start', async () => {
    const { user } = await setup();
    await user.click(
      screen.getByRole('button', { name: 'Who met in which company, and the gaps' }),
    );
    expect(openStepNow()).toEqual({ type: 'formats', actor: null });
  });
});

describe('what Parley was unsure of', () => {
  it('is listed by sort, each with its words', async () => {
    await setup({ type: 'review' });
    const dates = within(screen.getByRole('region', { name: 'Dates worked out' }));
    expect(dates.getByText('The day of the hearing was worked out.')).toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Names taken for one' })).not.toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Put right by hand 1' })).toBeInTheDocument();
  });

  it('comes some at a time where there is much', async () => {
    const [item] = SMALL_RECORD.review;
    if (!item) throw new Error('nothing to review');
    const review = Array.from({ length: 50 }, (_, i) => ({ ...item, message: `Doubt ${i}` }));
    const { user } = renderView(<Panel />, {
      record: { ...SMALL_RECORD, review },
      trail: [{ type: 'review' }],
    });
    await act(loadSteps);
    expect(screen.getAllByText(/^Doubt/)).toHaveLength(40);
    await user.click(screen.getByRole('button', { name: 'Show 10 more of 10' }));
    expect(screen.getAllByText(/^Doubt/)).toHaveLength(50);
  });
});

describe('two actors', () => {
  it('sums up how often they came together, parts left out with their whole', async () => {
    await setup({ type: 'tie', actors: [RUIZ, LIND] });
    expect(
      screen.getByText('1 meeting · 1 call · 1 Feb – 11 Mar 2024', { exact: false }),
    ).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Together 2' })).toBeInTheDocument();
  });
});
