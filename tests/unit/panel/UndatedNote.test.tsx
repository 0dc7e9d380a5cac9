import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';

import type { ParleyRecord } from '../../../src/model/record.ts';
import { UndatedNote } from '../../../src/panel/UndatedNote.tsx';
import { SMALL_RECORD } from '../../support/small-record.ts';

const [EVENT, DOCUMENT] = [SMALL_RECORD.events[0], SMALL_RECORD.documents[0]];

function times<Item>(length: number, make: () => Item): readonly Item[] {
  return Array.from({ length }, make);
}

function recordOf(dated: number, undated: number, silent: number) {
  if (!EVENT || !DOCUMENT) throw new Error('the small record is empty');
  const events = [
    ...times(dated, () => EVENT),
    ...times(undated, () => ({ ...EVENT, date: null })),
  ];
  const documents = [DOCUMENT, ...times(silent, () => ({ ...DOCUMENT, published: null }))];
  return { events, documents } satisfies Partial<ParleyRecord>;
}

it('counts what has no day, and the articles that do not tell theirs', () => {
  render(<UndatedNote record={recordOf(3, 2, 1)} />);
  expect(screen.getByText(/^2 of 5 events have no day: 1 of 2 articles do not tell/)).toBeVisible();
});

it('is silent where little is undated, and where all articles tell their day', () => {
  const { container, rerender } = render(<UndatedNote record={recordOf(4, 1, 1)} />);
  expect(container).toBeEmptyDOMElement();
  rerender(<UndatedNote record={recordOf(1, 4, 0)} />);
  expect(container).toBeEmptyDOMElement();
});
