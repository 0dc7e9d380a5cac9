import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { App } from '../../../src/app/App.tsx';

test('the page opens with its name as the heading', () => {
  render(<App />);
  expect(screen.getByRole('heading', { level: 1, name: 'Parley' })).toBeInTheDocument();
});
