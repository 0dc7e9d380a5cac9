import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// Speed is not tested here: what comes late has come, a second says nothing on a busy machine.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
// Code that a page asked for last comes after its test; without a page it would be an error.
afterAll(() => vi.dynamicImportSettled());
