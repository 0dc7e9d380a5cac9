import { describe, expect, it } from 'vitest';
import { civilToEpochDay } from '../../../src/model/calendar.ts';
import type { ActorRole } from '../../../src/model/record.ts';
import { roleAt } from '../../../src/record/role-at.ts';

function role(title: string, year: number | null, change: Partial<ActorRole> = {}): ActorRole {
  const day = year === null ? null : civilToEpochDay(year, 6, 1);
  const attested = day && { earliest: day, latest: day };
  return { title, office: title, of: 'Norland', former: false, attested, citations: [], ...change };
}

const IN_2021 = civilToEpochDay(2021, 1, 1);

describe('the office somebody is named by', () => {
  it.each<[string, readonly ActorRole[], ReturnType<typeof civilToEpochDay> | null, string | null]>(
    [
      ['the newest, now', [role('Mayor', 2020), role('Minister', 2022)], null, 'Minister'],
      ['the one held that day', [role('Mayor', 2020), role('Minister', 2022)], IN_2021, 'Mayor'],
      ['a later one rather than none', [role('Minister', 2022)], IN_2021, 'Minister'],
      [
        'one held rather than past',
        [role('Mayor', 2020), role('Minister', 2022, { former: true })],
        null,
        'Mayor',
      ],
      ['a past one rather than none', [role('Mayor', 2020, { former: true })], null, 'Mayor'],
      ['one of a body', [role('Minister', 2022, { of: null }), role('Mayor', 2022)], null, 'Mayor'],
      ['a dated one', [role('Minister', null), role('Mayor', 2020)], null, 'Mayor'],
      ['none', [], null, null],
    ],
  )('is %s', (_, roles, day, title) => {
    expect(roleAt({ roles }, day)?.title ?? null).toBe(title);
  });
});
