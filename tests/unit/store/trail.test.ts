import { describe, expect, it } from 'vitest';

import { asId, type ActorId, type DocumentId, type EventId } from '../../../src/model/ids.ts';
import {
  extendTrail,
  LONGEST_TRAIL,
  openDocumentOf,
  selectionOf,
} from '../../../src/store/trail.ts';
import type { PanelStep } from '../../../src/store/view-state.ts';

const ADA = step('ada');
const BEN = step('ben');
const MEETING: PanelStep = { type: 'event', event: asId<EventId>('meeting') };

function step(name: string): PanelStep {
  return { type: 'actor', actor: asId<ActorId>(name) };
}

function article(start: number): PanelStep {
  return {
    type: 'document',
    document: asId<DocumentId>('article'),
    range: { start, end: start + 5 },
  };
}

describe('extendTrail', () => {
  it('keeps the tab of an actor that is open or gone back to', () => {
    const open: PanelStep = { type: 'actor', actor: asId<ActorId>('ada'), tab: 'met' };
    expect(extendTrail([open], ADA)).toEqual([open]);
    expect(extendTrail([open, MEETING], ADA)).toEqual([open]);
  });

  it('keeps the very same trail when the open thing is opened again', () => {
    const trail = [ADA, MEETING];
    expect(extendTrail(trail, { ...MEETING })).toBe(trail);
  });

  it('goes back to a step taken earlier', () => {
    expect(extendTrail([ADA, MEETING, BEN], { ...ADA })).toEqual([ADA]);
  });

  it('moves an open article to the new words instead of stacking it', () => {
    expect(extendTrail([MEETING, article(10)], article(90))).toEqual([MEETING, article(90)]);
  });

  it('loses the oldest step of a long trail', () => {
    const long = Array.from({ length: LONGEST_TRAIL }, (_, i) => step(`actor-${i}`));
    const extended = extendTrail(long, BEN);
    expect(extended).toHaveLength(LONGEST_TRAIL);
    expect(extended.at(0)).toEqual(step('actor-1'));
    expect(extended.at(-1)).toEqual(BEN);
  });
});

describe('selectionOf', () => {
  it('looks through articles and lists to what was selected before', () => {
    expect(selectionOf([ADA, MEETING, article(3), { type: 'review' }])).toBe(MEETING);
  });

  it('is the same value each time when nothing is selected', () => {
    expect(selectionOf([])).toBe(selectionOf([article(1)]));
    expect(selectionOf([]).type).toBe('none');
  });
});

it('openDocumentOf finds the article only while it is on top', () => {
  expect(openDocumentOf([ADA, article(1)])).toEqual(article(1));
  expect(openDocumentOf([article(1), ADA])).toBeNull();
});
