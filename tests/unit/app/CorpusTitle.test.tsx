import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorpusTitle } from '../../../src/app/CorpusTitle.tsx';
import { useLibraryDoor } from '../../../src/app/library-door.ts';
import { corporaQuery, localCorporaQuery } from '../../../src/store/queries.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';

const COUNTS = { documents: 1, actors: 1, events: 1, statements: 1 };

function entry(id: string, title: string) {
  return { id, title, description: null, counts: COUNTS };
}

async function setup() {
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(corporaQuery.queryKey, {
    corpora: [entry('harbour', 'Harbour'), entry('border', 'Border')],
  });
  client.setQueryData(localCorporaQuery.queryKey, [entry('local:mine', 'Mine')]);
  render(
    <QueryClientProvider client={client}>
      <CorpusTitle title="Harbour" />
    </QueryClientProvider>,
  );
  const button = screen.getByRole('button', { name: 'Corpus: Harbour' });
  await userEvent.click(button);
  await screen.findByRole('list', { name: 'Corpora' });
  return button;
}

beforeEach(() => {
  useViewStore.setState({ ...INITIAL_VIEW, corpus: 'harbour' });
  useLibraryDoor.setState({ isOpen: false, dropped: [] });
});

describe('CorpusTitle', () => {
  it('offers the others and opens the one chosen', async () => {
    await setup();
    await userEvent.click(screen.getByRole('button', { name: 'Border' }));
    expect(useViewStore.getState().corpus).toBe('border');
    expect(screen.queryByRole('list', { name: 'Corpora' })).toBeNull();
  });

  it('offers what is kept in this browser, and says so', async () => {
    await setup();
    await userEvent.click(screen.getByRole('button', { name: 'Mine kept in this browser' }));
    expect(useViewStore.getState().corpus).toBe('local:mine');
  });

  it('leads to one’s own articles', async () => {
    await setup();
    await userEvent.click(screen.getByRole('button', { name: /Your own articles/ }));
    expect(useLibraryDoor.getState().isOpen).toBe(true);
  });

  it('closes on Esc and gives the focus back', async () => {
    const button = await setup();
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('list', { name: 'Corpora' })).toBeNull();
    expect(button).toHaveFocus();
  });
});
