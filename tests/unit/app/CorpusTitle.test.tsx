import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { CorpusTitle } from '../../../src/app/CorpusTitle.tsx';
import { corporaQuery } from '../../../src/store/queries.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';

const COUNTS = { documents: 1, actors: 1, events: 1, statements: 1 };

function setup(...titles: string[]) {
  const client = new QueryClient();
  const corpora = titles.map((title) => {
    return { id: title.toLowerCase(), title, description: null, counts: COUNTS };
  });
  client.setQueryData(corporaQuery.queryKey, { corpora });
  render(
    <QueryClientProvider client={client}>
      <CorpusTitle title="Harbour" />
    </QueryClientProvider>,
  );
}

beforeEach(() => {
  useViewStore.setState({ ...INITIAL_VIEW, corpus: 'harbour' });
});

describe('CorpusTitle', () => {
  it('is plain text where there is one corpus', () => {
    setup('Harbour');
    expect(screen.getByText('Harbour')).toBeVisible();
    expect(screen.queryByRole('combobox')).toBeNull();
  });

  it('offers the others and opens the one chosen', async () => {
    setup('Harbour', 'Border');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Corpus' }), 'Border');
    expect(useViewStore.getState().corpus).toBe('border');
  });
});
