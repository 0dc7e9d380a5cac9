import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { TextMark } from '../../../src/model/document-text.ts';
import { choicesOf } from '../../../src/panel/reader/mark-choices.ts';
import { PieceView } from '../../../src/panel/reader/PieceView.tsx';
import { indexRecord } from '../../../src/store/record-index.ts';
import { openStepNow, renderView } from '../../support/render-view.tsx';
import { LIND, MARSH, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { CLOSER } from '../../support/small-statements.ts';
import { VIENNA } from '../../support/small-texts.ts';

const index = indexRecord(SMALL_RECORD);
const THREE: TextMark = { start: 4, end: 13, type: 'mention', actors: [RUIZ, LIND, MARSH] };
const QUOTED: TextMark = { start: 0, end: 30, type: 'quotation', statement: CLOSER };

function names(...marks: readonly TextMark[]): readonly string[] {
  return choicesOf(marks, VIENNA, index).map(({ name }) => name);
}

function setup() {
  const piece = { start: 4, end: 13, words: 'All three', marks: [THREE], isAskedFor: false };
  const view = renderView(
    <p data-article>
      <PieceView piece={piece} document={VIENNA} isTabStop isScrollTarget={false} />
    </p>,
  );
  return { ...view, button: screen.getByRole('button', { name: /^All three/ }) };
}

describe('choicesOf', () => {
  it('asks which of three or more actors is meant', () => {
    expect(names(QUOTED, THREE)).toEqual(['Ana Ruiz', 'Bo Lind', 'Cleo Marsh']);
  });

  it('asks nothing of one actor, of two, or of a mark that reaches further', () => {
    expect(names(QUOTED, { ...THREE, actors: [RUIZ] })).toEqual(['Ana Ruiz']);
    expect(names({ ...THREE, actors: [RUIZ, LIND] })).toEqual(['Ana Ruiz, Bo Lind']);
    expect(names()).toEqual([]);
  });

  it('asks where two marks cover the very same words', () => {
    expect(names(QUOTED, { ...QUOTED, type: 'mention', actors: [RUIZ] })).toEqual([
      'All about this statement',
      'Ana Ruiz',
    ]);
  });
});

describe('words that stand for several things', () => {
  it('let one choose by keyboard', async () => {
    const { user, button } = setup();
    await user.tab();
    expect(button).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'Open which?' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Ana Ruiz' })).toHaveFocus();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(openStepNow()).toEqual({ type: 'actor', actor: LIND });
  });

  it('ask no more after Esc, which gives the focus back', async () => {
    const { user, button } = setup();
    await user.click(button);
    await user.keyboard('{Escape}');
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(openStepNow()).toBeUndefined();
  });
});
