import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/record/record-index.ts';
import { buildPicture, type Picture } from '../../../src/timeline/picture.ts';
import { metricsFor } from '../../../src/timeline/metrics.ts';
import type { Grouping } from '../../../src/store/view-state.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { MEETING, TALKS } from '../../support/small-reports.ts';

const INDEX = indexRecord(SMALL_RECORD);

function pictureBy(grouping: Grouping): Picture {
  return buildPicture(INDEX, { grouping, toggled: new Set(), metrics: metricsFor(16) });
}

function rowsOf({ lanes }: Picture): string[] {
  return lanes.lanes.map(({ type, label }) => `${type} ${label}`);
}

/** In which rows an event has a dot. */
function rowsWith(picture: Picture, event: string): string[] {
  const seats = picture.world.byId.get(event as never)?.seats ?? [];
  return seats.map(({ lane }) => picture.lanes.lanes[lane]?.label ?? '');
}

describe('planRows', () => {
  it('gives conveners their tracks, and one row to events without one', () => {
    const picture = pictureBy('convener');
    const labels = rowsOf(picture);
    expect(labels.at(-1)).toBe('plain no convener named');
    const conveners = SMALL_RECORD.events.flatMap(({ participants }) =>
      participants.filter(({ role }) => role === 'host' || role === 'mediator'),
    );
    expect(labels).toHaveLength(new Set(conveners.map(({ actor }) => actor)).size + 1);
    for (const { event, seats } of picture.world.spines) {
      const own = event.participants.filter(({ role }) => role === 'host' || role === 'mediator');
      expect(seats).toHaveLength(Math.max(1, own.length));
    }
  });

  it('gives every kind a row with its count, and no event two', () => {
    const picture = pictureBy('kind');
    expect(rowsOf(picture)[0]).toMatch(/^kind Meeting \(\d\)$/);
    expect(rowsWith(picture, TALKS)).toEqual(['Talks (1)']);
    expect(picture.world.context).toEqual([]);
    for (const { seats } of picture.world.spines) expect(seats).toHaveLength(1);
  });

  it('joins the articles that report an event, and puts their quotations under them', () => {
    const picture = pictureBy('source');
    expect(rowsOf(picture)).toHaveLength(SMALL_RECORD.documents.length);
    expect(rowsWith(picture, MEETING).length).toBeGreaterThan(1);
    for (const { id, lane } of picture.quotes) {
      const statement = SMALL_RECORD.statements.find((one) => one.id === id);
      expect(picture.lanes.lanes[lane]?.holds).toEqual([statement?.document]);
    }
  });

  it('colours sides by their hue and everything else in ink', () => {
    expect(pictureBy('kind').hueOfLane(0)).toBe('ink');
    const hues = SMALL_RECORD.sides.map(({ hue }) => hue);
    expect(hues).toContain(pictureBy('people').hueOfLane(0));
  });

  it('loses no event, whatever the rows are', () => {
    for (const grouping of ['people', 'convener', 'kind', 'source'] as const) {
      const { spines, context, undated } = pictureBy(grouping).world;
      expect(spines.length + context.length + undated.length).toBe(SMALL_RECORD.events.length);
    }
  });
});
