import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { StatementBlock } from '../../../src/panel/StatementBlock.tsx';
import { openStepNow, renderView } from '../../support/render-view.tsx';
import { LIND } from '../../support/small-actors.ts';
import { SMALL_STATEMENTS } from '../../support/small-statements.ts';

const [statement] = SMALL_STATEMENTS;

describe('a joint statement in a list', () => {
  it('names everyone who makes it, each a way to that actor', async () => {
    if (!statement) throw new Error('no statement');
    const { user } = renderView(<StatementBlock statement={{ ...statement, alsoBy: [LIND] }} />);
    const other = screen.getByRole('button', { name: 'Bo Lind' });
    expect(other.parentElement).toHaveTextContent('and Bo Lind');
    await user.click(other);
    expect(openStepNow()).toEqual({ type: 'actor', actor: LIND });
  });

  it('names nobody else where one spoke alone', () => {
    if (!statement) throw new Error('no statement');
    renderView(<StatementBlock statement={statement} />);
    expect(screen.queryByText(/^and/)).not.toBeInTheDocument();
  });
});
