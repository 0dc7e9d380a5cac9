import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';

import type { Brought } from '../../../src/library/bring-files.ts';
import { DateTable } from '../../../src/library/DateTable.tsx';
import { asId } from '../../../src/model/ids.ts';
import { parseEdtf } from '../../../src/model/edtf.ts';
import type { RecordDocument } from '../../../src/model/record.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

function article(id: string, published: RecordDocument['published']): RecordDocument {
  const [document] = SMALL_RECORD.documents;
  if (!document) throw new Error('the small record has no document');
  return { ...document, id: asId(id), title: `Title of ${id}`, published };
}

function setup() {
  const date = parseEdtf('2024-03-11');
  if (!date) throw new Error('no date');
  const brought: Brought = {
    name: 'mine',
    entry: {
      id: 'local:mine',
      title: 'Mine',
      description: null,
      counts: { documents: 3, actors: 0, events: 0, statements: 0 },
    },
    documents: [
      article('stated', { ...date, basis: 'stated' }),
      article('worked-out', { ...date, basis: 'anchored', because: 'Monday before the 12th' }),
      article('unknown', null),
    ],
    leftOut: [],
    suggestions: new Map(),
    refusal: null,
  };
  const onGive = vi.fn<(dates: ReadonlyMap<string, string>) => void>();
  render(<DateTable brought={brought} onGive={onGive} />);
  return onGive;
}

describe('DateTable', () => {
  it('asks only for what no page states', () => {
    setup();
    expect(screen.queryByRole('textbox', { name: 'Published: Title of stated' })).toBeNull();
    expect(screen.getAllByRole('textbox')).toHaveLength(2);
  });

  it('offers what was worked out, with its reason, and gives only what was filled in', async () => {
    const onGive = setup();
    expect(screen.getByText('Monday before the 12th')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Take 2024-03-11' }));
    await userEvent.click(screen.getByRole('button', { name: 'Use these dates' }));
    expect(onGive).toHaveBeenCalledWith(new Map([['worked-out', '2024-03-11']]));
  });

  it('takes no date that is none', async () => {
    const onGive = setup();
    const box = screen.getByRole('textbox', { name: 'Published: Title of unknown' });
    await userEvent.type(box, 'soon{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('no date');
    expect(onGive).not.toHaveBeenCalled();
  });
});
