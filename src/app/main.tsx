import '../ui/tokens.css';
import './base.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { followAddress } from '../store/address-bar.ts';
import { provideLocalCorpora } from '../store/local-corpora.ts';
import { makeQueryClient } from '../store/queries.ts';
import { App } from './App.tsx';
import { rememberPreferences } from './preferences.ts';
import { takeDrops } from './take-drops.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
rememberPreferences();
provideLocalCorpora(async () => (await import('../library/local-provider.ts')).keptCorpora);
followAddress(window);
takeDrops(document);
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={makeQueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
