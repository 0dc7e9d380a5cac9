import { describe, expect, it } from 'vitest';

import { EMPTY_FILTER, type RecordFilter } from '../../../src/model/record-filter.ts';
import { emphasisFor } from '../../../src/store/emphasis.ts';
import { indexRecord } from '../../../src/store/record-index.ts';
import type { Selection } from '../../../src/store/view-state.ts';
import { findVisible } from '../../../src/store/visible.ts';
import { BERG, GRAY, LIND, MARSH, OFFICIAL, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { ALONE, CALL, MEETING, TALKS } from '../../support/small-reports.ts';
import { CLOSER, CLOSER_TOLD_AGAIN } from '../../support/small-statements.ts';

const INDEX = indexRecord(SMALL_RECORD);

function emphasis(selection: Selection, filter: Partial<RecordFilter> = {}) {
  return emphasisFor(INDEX, findVisible(INDEX, { ...EMPTY_FILTER, ...filter }), selection);
}

describe('emphasisFor', () => {
  it('shows everything alike when nothing is selected', () => {
    const { actor, event } = emphasis({ type: 'none' });
    expect([actor(RUIZ), event(CALL)]).toEqual(['normal', 'normal']);
  });

  it('brings the events of an actor forward with everybody in them', () => {
    const { actor, event, statement } = emphasis({ type: 'actor', actor: MARSH });
    expect(actor(MARSH)).toBe('selected');
    expect([event(MEETING), event(CALL)]).toEqual(['related', 'dimmed']);
    expect([actor(RUIZ), actor(BERG)]).toEqual(['related', 'dimmed']);
    expect(statement(CLOSER)).toBe('dimmed');
  });

  it('brings an event forward with its parts and statements', () => {
    const { actor, event, statement } = emphasis({ type: 'event', event: MEETING });
    expect([event(MEETING), event(ALONE), event(TALKS)]).toEqual(['selected', 'related', 'dimmed']);
    expect([actor(LIND), actor(GRAY)]).toEqual(['related', 'dimmed']);
    expect(statement(CLOSER)).toBe('related');
  });

  it('brings a statement forward with its other wording', () => {
    const { statement, actor } = emphasis({ type: 'statement', statement: CLOSER });
    expect([statement(CLOSER), statement(CLOSER_TOLD_AGAIN)]).toEqual(['selected', 'related']);
    expect(actor(RUIZ)).toBe('related');
  });

  it('needs both actors of a tie', () => {
    const { event } = emphasis({ type: 'tie', actors: [RUIZ, MARSH] });
    expect([event(MEETING), event(CALL)]).toEqual(['related', 'dimmed']);
  });

  it('greys what the filter leaves out, except what is selected', () => {
    const { actor, event } = emphasis({ type: 'actor', actor: MARSH }, { kinds: ['call'] });
    expect(actor(MARSH)).toBe('selected');
    expect([event(MEETING), event(CALL)]).toEqual(['filtered', 'dimmed']);
    expect([actor(OFFICIAL), actor(RUIZ)]).toEqual(['filtered', 'dimmed']);
  });
});
