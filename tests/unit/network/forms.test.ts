import { describe, expect, it } from 'vitest';

import { civilToEpochDay } from '../../../src/model/calendar.ts';
import { asId, type ActorId, type EventId } from '../../../src/model/ids.ts';
import { EMPTY_FILTER } from '../../../src/model/record-filter.ts';
import type { ParleyEvent, ParleyRecord } from '../../../src/model/record.ts';
import { bundleJunctions } from '../../../src/network/bundles.ts';
import { countPairs } from '../../../src/network/matrix-cells.ts';
import { nearestSpoke } from '../../../src/network/nearest-spoke.ts';
import { layoutScene, type SceneInput, type SceneSpoke } from '../../../src/network/scene.ts';
import { findCompanies, layoutSides } from '../../../src/network/sides-scene.ts';
import { filterRecord } from '../../../src/record/filter/filter-record.ts';
import { layoutNetwork } from '../../../src/record/network/layout-network.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { emphasisFor } from '../../../src/store/emphasis.ts';
import type { DayRange } from '../../../src/model/record-filter.ts';
import { LIND, MARSH, RUIZ } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';
import { ALONE, CALL, CALLED_OFF, MEETING } from '../../support/small-reports.ts';

const FEBRUARY = { from: civilToEpochDay(2024, 2, 1), to: civilToEpochDay(2024, 2, 29) };

/** The scene of a record under a range of days, 600 by 300. */
function inputFor(record: ParleyRecord, range: DayRange | null = null): SceneInput {
  const index = indexRecord(record);
  const visible = filterRecord(index, { ...EMPTY_FILTER, range });
  const emphasis = emphasisFor(index, visible, { type: 'none' });
  return { whole: record, index, visible, emphasis, size: { widthPx: 600, heightPx: 300 } };
}

function placesIn(range: DayRange | null): readonly unknown[] {
  const { nodes, junctions } = layoutScene(inputFor(SMALL_RECORD, range));
  return [...nodes, ...junctions].map(({ id, xPx, yPx }) => [id, xPx, yPx]);
}

/** A line 100 pixels to the right. */
function spoke(junction: string, y: number): SceneSpoke {
  const [from, to] = [
    { xPx: 0, yPx: y },
    { xPx: 100, yPx: y },
  ];
  return { junction, node: 'a', from, to, emphasis: 'normal' };
}

function copyOf(id: EventId, as: string): ParleyEvent {
  const event = SMALL_RECORD.events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return { ...event, id: asId<EventId>(as), aliases: [] };
}

/** The small record in which the meeting is held three times. */
function again(): ParleyRecord {
  const events = [...SMALL_RECORD.events, copyOf(MEETING, 'second'), copyOf(MEETING, 'third')];
  return { ...SMALL_RECORD, events, network: layoutNetwork(events) };
}

describe('bundleJunctions', () => {
  it('keeps each meeting apart where they are few', () => {
    const { network } = SMALL_RECORD;
    expect(bundleJunctions(SMALL_RECORD).map(({ id }) => id)).toEqual(
      network.junctions.map(({ event }) => event),
    );
  });

  it('joins the same people when crowded, where the first stands', () => {
    const record = again();
    const bundles = bundleJunctions(record, 2);
    const bundle = bundles.find(({ members }) => members.includes(MEETING));
    expect(bundle?.members.toSorted()).toEqual([MEETING, 'second', 'third'].toSorted());
    expect(record.network.junctions).toContainEqual({
      event: bundle?.id,
      x: bundle?.x,
      y: bundle?.y,
    });
  });
});

describe('layoutScene', () => {
  it('leaves everything in its place, whatever is filtered', () => {
    expect(placesIn(FEBRUARY)).toEqual(placesIn(null));
  });

  it('counts how many of a junction pass', () => {
    const { junctions } = layoutScene(inputFor(SMALL_RECORD, FEBRUARY));
    const passing = junctions.filter(({ shown }) => shown > 0);
    expect(passing.map(({ id }) => id)).toEqual([CALL, CALLED_OFF]);
  });
});

describe('layoutSides', () => {
  it('finds which sides came together, parts left out', () => {
    const companies = findCompanies(SMALL_RECORD);
    const all = companies.flatMap(({ events }) => events);
    expect(all).not.toContain(ALONE);
    expect(companies.find(({ events }) => events.includes(CALL))?.sides).toEqual([
      'norland',
      'sudria',
    ]);
  });

  it('has a node for each side, none on another, and none moved by a filter', () => {
    const scene = layoutSides(inputFor(SMALL_RECORD));
    expect(new Set(scene.nodes.map(({ id }) => id)).size).toBe(scene.nodes.length);
    const marks = [...scene.nodes, ...scene.junctions];
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1)) {
        expect(Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx)).toBeGreaterThan(20);
      }
    }
    const narrowed = layoutSides(inputFor(SMALL_RECORD, FEBRUARY));
    expect(narrowed.junctions.map(({ id, xPx, yPx }) => [id, xPx, yPx])).toEqual(
      scene.junctions.map(({ id, xPx, yPx }) => [id, xPx, yPx]),
    );
  });
});

describe('countPairs', () => {
  it('counts a part with its whole, and nobody with himself', () => {
    const { count, actors, left } = countPairs(SMALL_RECORD, SMALL_RECORD.events);
    expect(count(RUIZ, LIND)).toBe(2);
    expect(count(LIND, MARSH)).toBe(1);
    expect(count(RUIZ, RUIZ)).toBe(0);
    expect(actors).toContain(RUIZ);
    expect(left).toBe(0);
  });

  it('keeps those who took part in most, and says how many it left', () => {
    const { actors, left } = countPairs(SMALL_RECORD, SMALL_RECORD.events, 2);
    expect(new Set(actors)).toEqual(new Set<ActorId>([RUIZ, LIND]));
    expect(left).toBe(SMALL_RECORD.network.nodes.length - 2);
  });
});

describe('nearestSpoke', () => {
  it('takes the line nearest by, within reach, and not past its ends', () => {
    const spokes = [spoke('upper', 0), spoke('lower', 30)];
    expect(nearestSpoke(spokes, { xPx: 50, yPx: 8 }, 12)?.junction).toBe('upper');
    expect(nearestSpoke(spokes, { xPx: 50, yPx: 22 }, 12)?.junction).toBe('lower');
    expect(nearestSpoke(spokes, { xPx: 50, yPx: 15 }, 12)).toBeNull();
    expect(nearestSpoke(spokes, { xPx: 113, yPx: 0 }, 12)).toBeNull();
  });
});
