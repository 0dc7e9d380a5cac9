import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';

import { App } from '../../../src/app/App.tsx';
import { encodeCorpora } from '../../../src/model/format/encode-record.ts';
import { makeQueryClient } from '../../../src/store/queries.ts';
import { dropRecord } from '../../../src/store/record-store.ts';
import { INITIAL_VIEW } from '../../../src/store/view-state.ts';
import { useViewStore } from '../../../src/store/view-store.ts';
import { filesOfRecord, serveFiles } from '../../support/serve-record.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

beforeEach(() => {
  useViewStore.setState(INITIAL_VIEW, true);
  dropRecord();
});

test('the page opens with the record of the first corpus', async () => {
  serveFiles(await filesOfRecord(SMALL_RECORD));
  renderApp();
  expect(screen.getByRole('heading', { level: 1, name: 'Parley' })).toBeInTheDocument();
  expect(await screen.findByText('Norland and Sudria')).toBeInTheDocument();
  for (const name of ['Timeline', 'Network', 'Panel']) {
    expect(await screen.findByRole('region', { name })).toBeInTheDocument();
  }
});

test('without any record it says how to make one', async () => {
  serveFiles(new Map([['corpora.json', encodeCorpora([])]]));
  renderApp();
  expect(await screen.findByText('There is no record here yet')).toBeInTheDocument();
});

test('a missing file is named, and what to do', async () => {
  serveFiles(new Map());
  renderApp();
  expect(await screen.findByText('A file of the record is missing')).toBeInTheDocument();
  expect(screen.getByText(/corpora\.json: the server answered 404/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test('a damaged file is named', async () => {
  const files = await filesOfRecord(SMALL_RECORD);
  const core = [...files.keys()].find((name) => name.includes('core')) ?? '';
  files.set(core, (files.get(core) ?? '').slice(0, 400));
  serveFiles(files);
  renderApp();
  expect(await screen.findByText('A file of the record is damaged')).toBeInTheDocument();
});

test('an empty record says that nothing was found', async () => {
  const empty = { ...SMALL_RECORD, events: [], reports: [], statements: [] };
  serveFiles(await filesOfRecord(empty));
  renderApp();
  expect(await screen.findByText('Nothing was found in these articles')).toBeInTheDocument();
});

test('an unknown corpus in the address is told, and the first one shown', async () => {
  useViewStore.setState({ corpus: 'elsewhere' });
  serveFiles(await filesOfRecord(SMALL_RECORD));
  renderApp();
  expect(await screen.findByText(/There is no corpus “elsewhere” here/)).toBeInTheDocument();
});

function renderApp(): void {
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>,
  );
}
