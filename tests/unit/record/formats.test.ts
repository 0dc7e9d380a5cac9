import { describe, expect, it } from 'vitest';

import { asId, type ActorId, type EventId } from '../../../src/model/ids.ts';
import type { DateValue } from '../../../src/model/date-value.ts';
import type { ParleyEvent } from '../../../src/model/record.ts';
import { findFormats, type Format } from '../../../src/record/formats/find-formats.ts';
import { findNeverMet } from '../../../src/record/formats/never-met.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { describeLength } from '../../../src/record/words/describe-length.ts';
import { dayOf, onDay, someDayIn } from '../../support/date-values.ts';
import { BERG, GRAY, LIND, MARSH, MORENO, OKORO, RUIZ, STONE } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

const [SOME_EVENT] = SMALL_RECORD.events;

/** An event of people given by letters: `meet('AB', '2024-03-01')`. */
function meet(
  people: string,
  date: string | DateValue | null,
  told: Partial<ParleyEvent> = {},
): ParleyEvent {
  if (!SOME_EVENT) throw new Error('the small record has no event');
  const value = typeof date === 'string' ? onDay(date) : date;
  return {
    ...SOME_EVENT,
    id: asId<EventId>(`${people}-${value?.edtf ?? 'undated'}-${told.kind ?? 'meeting'}`),
    kind: 'meeting',
    status: 'held',
    partOf: null,
    date: value && { value, report: null, citation: null },
    participants: Array.from(people, (letter) => ({
      actor: asId<ActorId>(letter),
      role: 'principal',
      reports: [],
      rule: 'by-hand',
    })),
    ...told,
  };
}

function tell({ actors, counts }: Format): string {
  return `${actors.join('')} ${counts.meetings} ${counts.calls} ${counts.planned}`;
}

describe('findFormats', () => {
  it('counts exactly the same people, whatever their order, most often first', () => {
    const formats = findFormats([
      meet('AB', '2024-01-01'),
      meet('CBA', '2024-01-05'),
      meet('BA', '2024-01-09', { kind: 'call' }),
      meet('ABC', '2024-02-01', { status: 'expected' }),
      meet('CD', '2024-03-01'),
    ]);
    expect(formats.map(tell)).toEqual(['AB 1 1 0', 'CD 1 0 0', 'ABC 1 0 1']);
  });

  it('leaves out one alone, what was called off, and what is no meeting or call', () => {
    const formats = findFormats([
      meet('A', '2024-01-01'),
      meet('AB', '2024-01-01', { status: 'cancelled' }),
      meet('AB', '2024-01-02', { kind: 'clash' }),
    ]);
    expect(formats).toEqual([]);
  });

  it('counts a part only where other people sat in it', () => {
    const whole = meet('ABC', '2024-01-01');
    const same = meet('ABC', '2024-01-01', { partOf: whole.id, id: asId<EventId>('same') });
    const alone = meet('AB', '2024-01-01', { partOf: whole.id });
    expect(findFormats([whole, same, alone]).map(tell)).toEqual(['AB 1 0 0', 'ABC 1 0 0']);
  });

  it('finds the longest silence between what was held, at its shortest possible', () => {
    //  1 Jan ......... 11-20 Jan ............................ 1 Mar   (undated left out)
    const [format] = findFormats([
      meet('AB', '2024-01-01'),
      meet('AB', someDayIn('2024-01-11', '2024-01-20')),
      meet('AB', '2024-03-01'),
      meet('AB', '2024-06-01', { status: 'expected' }),
      meet('AB', null),
    ]);
    expect(format?.silence).toEqual({
      from: dayOf('2024-01-20'),
      to: dayOf('2024-03-01'),
      days: 41,
    });
    expect(format?.first).toBe(dayOf('2024-01-01'));
    expect(format?.last).toBe(dayOf('2024-03-01'));
  });

  it('has no silence where stretches touch, nor after one meeting', () => {
    const [touching] = findFormats([
      meet('AB', someDayIn('2024-01-01', '2024-01-31')),
      meet('AB', '2024-01-20'),
      meet('AB', '2024-02-01'),
    ]);
    expect(touching?.silence).toBeNull();
    expect(findFormats([meet('AB', '2024-01-01')])[0]?.silence).toBeNull();
  });
});

describe('findNeverMet', () => {
  const index = indexRecord(SMALL_RECORD);

  it('names those of other sides, through whom they could have met first', () => {
    // Okoro met Marsh, Ruiz and Lind in Vienna; of Estmark like Marsh
    const strangers = findNeverMet(OKORO, index);
    expect(strangers.map(({ actor }) => actor)).toEqual(
      expect.arrayContaining([BERG, GRAY, MORENO, STONE]),
    );
    expect(strangers.map(({ actor }) => actor)).not.toContain(RUIZ);
    expect(strangers.map(({ actor }) => actor)).not.toContain(MARSH);
  });

  it('tells whom both met, the most in common first', () => {
    const events = [
      meet('AB', '2024-01-01'),
      meet('BC', '2024-01-02'),
      meet('AD', '2024-01-03'),
      meet('DC', '2024-01-04'),
      meet('DE', '2024-01-05'),
      meet('AF', '2024-01-06', { status: 'expected' }),
    ];
    const made = indexRecord({ ...SMALL_RECORD, events, lanes: { groups: [] } });
    expect(findNeverMet(asId<ActorId>('A'), made)).toEqual([
      { actor: 'C', through: ['B', 'D'] },
      { actor: 'E', through: ['D'] },
    ]);
  });

  it('leaves out the own side', () => {
    const strangers = findNeverMet(RUIZ, index).map(({ actor }) => actor);
    expect(strangers).not.toContain(STONE);
    expect(strangers).not.toContain(LIND);
    expect(strangers).toContain(GRAY);
  });
});

it.each([
  [1, '1 day'],
  [20, '20 days'],
  [34, '5 weeks'],
  [175, 'about 6 months'],
  [800, 'about 2 years'],
])('says %i days as %s', (days, words) => {
  expect(describeLength(days)).toBe(words);
});
