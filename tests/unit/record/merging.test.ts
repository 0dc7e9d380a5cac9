import { describe, expect, it } from 'vitest';
import type { ParleyEvent } from '../../../src/model/record.ts';
import type { ToldArticle, ToldReport } from '../../support/told-article.ts';
import { tellRecord } from '../../support/told-record.ts';

const PEOPLE = [
  { name: 'Ana Ruiz', office: 'minister', of: 'Norland' },
  { name: 'Bo Lind', office: 'secretary', of: 'Sudria' },
  { name: 'Cleo Marsh' },
  { name: 'Dan Okoro' },
] as const;
const TWO = ['Ana Ruiz', 'Bo Lind'];

/** An article of one day that names everybody and tells these events by the words "meet1", "meet2", ... */
function article(
  id: string,
  published: string,
  ...reports: readonly Omit<ToldReport, 'trigger'>[]
): ToldArticle {
  return {
    id,
    published,
    text: `The minister Ana Ruiz, the secretary Bo Lind, Cleo Marsh, Dan Okoro. ${reports.map((_, at) => `They meet${at + 1}.`).join(' ')}`,
    entities: PEOPLE,
    reports: reports.map((report, at) => ({ trigger: `meet${at + 1}`, ...report })),
  };
}

/** An article in which Ana Ruiz met somebody in Oslo. */
function spelled(name: string, id: string): ToldArticle {
  return {
    id,
    published: '2024-03-12',
    text: `Ana Ruiz met ${name} in Oslo.`,
    entities: [{ name: 'Ana Ruiz' }, { name }],
    reports: [{ trigger: 'met', people: ['Ana Ruiz', name], date: '2024-03-11', city: 'Oslo' }],
  };
}

function eventsOf(...articles: readonly ToldArticle[]): readonly ParleyEvent[] {
  return tellRecord(articles).record.events;
}

describe('one event or two', () => {
  it('takes a day and its month for one, the day winning', () => {
    const [event, ...others] = eventsOf(
      article('a', '2024-04-01', { people: TWO, date: '2024-03', city: 'Oslo' }),
      article('b', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' }),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      id: 'meeting-2024-03-11-oslo',
      date: { value: { edtf: '2024-03-11' }, report: 'b:69' },
      aliases: ['a:69', 'b:69'],
      merges: ['the same people, the same place, days that meet'],
    });
  });

  it('takes a smaller circle for the larger one', () => {
    const [event, ...others] = eventsOf(
      article('a', '2024-03-12', { people: TWO, date: '2024-03-11' }),
      article('b', '2024-03-12', {
        people: TWO,
        host: 'Cleo Marsh',
        date: '2024-03-11',
        venue: 'Town Hall',
        city: 'Oslo',
      }),
    );
    expect(others).toEqual([]);
    expect(event?.participants).toEqual([
      { actor: 'ana-ruiz', role: 'principal', reports: ['b:69', 'a:69'], rule: 'told' },
      { actor: 'bo-lind', role: 'principal', reports: ['b:69', 'a:69'], rule: 'told' },
      { actor: 'cleo-marsh', role: 'host', reports: ['b:69'], rule: 'told' },
    ]);
    expect(event?.place?.place).toBe('town-hall-oslo');
  });

  it.each([
    ['other days', { people: TWO, date: '2024-03-12', city: 'Oslo' }],
    ['other cities', { people: TWO, date: '2024-03-11', city: 'Bern' }],
    ['other people', { people: ['Ana Ruiz', 'Dan Okoro'], date: '2024-03-11', city: 'Oslo' }],
    ['another kind', { people: TWO, date: '2024-03-11', kind: 'call' as const }],
  ])('keeps apart: %s', (_, other) => {
    const first = article('a', '2024-03-13', { people: TWO, date: '2024-03-11', city: 'Oslo' });
    expect(eventsOf(first, article('b', '2024-03-13', other))).toHaveLength(2);
  });

  it('keeps apart what one article tells as two', () => {
    const twice = article(
      'a',
      '2024-03-12',
      { people: TWO, date: '2024-03-11', city: 'Oslo' },
      { people: TWO, date: '2024-03', city: 'Oslo' },
    );
    const once = article('b', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' });
    const events = eventsOf(twice, once);
    expect(events.map(({ reports }) => reports)).toEqual([['a:81'], ['a:69', 'b:69']]);
  });

  it('leaves a report alone that fits two events as well', () => {
    const events = eventsOf(
      article(
        'a',
        '2024-03-20',
        { people: TWO, date: '2024-03-04' },
        { people: TWO, date: '2024-03-05' },
      ),
      article('b', '2024-03-20', { people: TWO, date: '2024-03' }),
    );
    expect(events).toHaveLength(3);
  });

  it('takes talks and a meeting for one, and the kind most tell', () => {
    const [event] = eventsOf(
      article('a', '2024-03-12', { people: TWO, date: '2024-03-11', kind: 'talks' }),
      article('b', '2024-03-12', { people: TWO, date: '2024-03-11' }),
      article('c', '2024-03-12', { people: TWO, date: '2024-03-11' }),
    );
    expect(event?.kind).toBe('meeting');
  });

  it('does not depend on the order of the articles', () => {
    const articles = [
      article('a', '2024-03-12', { people: TWO, date: '2024-03', city: 'Oslo' }),
      article('b', '2024-03-12', { people: TWO, host: 'Cleo Marsh', date: '2024-03-11' }),
      article('c', '2024-03-12', {
        people: ['Ana Ruiz', 'Cleo Marsh'],
        date: '2024-03-11',
        city: 'Oslo',
      }),
    ];
    expect(eventsOf(...articles.toReversed())).toEqual(eventsOf(...articles));
  });

  it('finds the event of an undated report by people and place', () => {
    const [event, ...others] = eventsOf(
      article('a', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' }),
      article('b', '2024-03-20', { people: TWO, city: 'Oslo' }),
    );
    expect(others).toEqual([]);
    expect(event?.reports).toEqual(['a:69', 'b:69']);
    const late = article('b', '2024-08-20', { people: TWO, city: 'Oslo' });
    expect(
      eventsOf(article('a', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' }), late),
    ).toHaveLength(2);
  });
});

describe('accounts that tell little', () => {
  const known = article('a', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' });

  it('takes two undated accounts of the same people for one, within two weeks', () => {
    const first = article('a', '2024-03-12', { people: TWO });
    expect(eventsOf(first, article('b', '2024-03-20', { people: TWO }))).toHaveLength(1);
    expect(eventsOf(first, article('b', '2024-04-20', { people: TWO }))).toHaveLength(2);
    const call = article('b', '2024-03-20', { people: TWO, kind: 'call' });
    expect(eventsOf(first, call)).toHaveLength(2);
  });

  it('takes an account of one place and day without people for the one with people', () => {
    const nobody = article('b', '2024-03-13', { date: '2024-03-11', city: 'Oslo' });
    expect(eventsOf(known, nobody)).toHaveLength(1);
    const elsewhere = article('b', '2024-03-13', { date: '2024-03-11', city: 'Bern' });
    expect(eventsOf(known, elsewhere)).toHaveLength(2);
  });

  it('takes plans of one place whose days meet for one', () => {
    const early = article('a', '2024-03-12', {
      date: '[2024-04-01..2024-04-07]',
      city: 'Oslo',
      status: 'expected',
    });
    const plan = { city: 'Oslo', status: 'announced' as const };
    expect(
      eventsOf(early, article('b', '2024-03-14', { ...plan, date: '2024-04-02' })),
    ).toHaveLength(1);
    expect(
      eventsOf(early, article('b', '2024-03-14', { ...plan, date: '2024-04-20' })),
    ).toHaveLength(2);
  });

  it('takes a plan without people for the meeting of its place on one of its days', () => {
    const vague = {
      date: '[2024-03-08..2024-03-14]',
      city: 'Oslo',
      status: 'expected' as const,
    };
    expect(eventsOf(known, article('b', '2024-03-05', vague))).toHaveLength(1);
    expect(eventsOf(known, article('b', '2024-03-05', { ...vague, city: 'Bern' }))).toHaveLength(2);
    expect(eventsOf(known, article('b', '2024-03-05', { ...vague, kind: 'call' }))).toHaveLength(2);
    const later = { ...vague, date: '[2024-03-12..2024-03-18]' };
    expect(eventsOf(known, article('b', '2024-03-05', later))).toHaveLength(2);
    const held = { ...vague, status: 'held' as const };
    expect(eventsOf(known, article('b', '2024-03-15', held))).toHaveLength(2);
  });

  it('takes two spellings for one person of a meeting', () => {
    const [event, ...others] = eventsOf(
      spelled('Dan Moalim Okorofa', 'a'),
      spelled('Dan Okoroffa', 'b'),
    );
    expect(others).toEqual([]);
    expect(event?.participants).toHaveLength(2);
    expect(eventsOf(spelled('Dan Okorofa', 'a'), spelled('Tim Okorofa', 'b'))).toHaveLength(2);
  });
});

describe('planned, then held', () => {
  const plan = article('a', '2024-03-01', {
    people: TWO,
    date: '[2024-03-11..2024-03-17]',
    status: 'announced',
  });

  it('is one event with its trail', () => {
    const [event, ...others] = eventsOf(
      plan,
      article('b', '2024-03-13', { people: TWO, date: '2024-03-12' }),
    );
    expect(others).toEqual([]);
    expect(event).toMatchObject({ status: 'held', date: { value: { edtf: '2024-03-12' } } });
    expect(event?.trail.map(({ status, report }) => `${status} ${report}`)).toEqual([
      'announced a:69',
      'held b:69',
    ]);
    expect(event?.trail[0]?.announcedFor?.edtf).toBe('[2024-03-11..2024-03-17]');
  });

  it('stays planned where it was held outside its days', () => {
    const events = eventsOf(plan, article('b', '2024-04-13', { people: TWO, date: '2024-04-12' }));
    expect(events.map(({ status }) => status)).toEqual(['announced', 'held']);
  });

  it('is cancelled when a later article says so', () => {
    const [event] = eventsOf(
      plan,
      article('b', '2024-03-08', {
        people: TWO,
        date: '[2024-03-11..2024-03-17]',
        status: 'cancelled',
      }),
    );
    expect(event?.status).toBe('cancelled');
  });

  it('stays held whatever a late plan says', () => {
    const [event] = eventsOf(
      article('a', '2024-03-13', { people: TWO, date: '2024-03-12' }),
      article('b', '2024-03-20', { people: TWO, date: '2024-03-12', status: 'expected' }),
    );
    expect(event?.status).toBe('held');
  });

  it('does not take a wish for what had happened before it', () => {
    const events = eventsOf(
      article('a', '2024-03-20', { people: TWO, date: '2024-03', status: 'urged' }),
      article('b', '2024-03-12', { people: TWO, date: '2024-03-11' }),
    );
    expect(events).toHaveLength(2);
  });
});

describe('parts', () => {
  it('stay with their meeting and take its day', () => {
    const events = eventsOf(
      article(
        'a',
        '2024-03-12',
        { people: TWO, host: 'Cleo Marsh', date: '2024-03-11', city: 'Oslo' },
        { people: TWO, partOf: 0, order: 1 },
      ),
      article('b', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' }),
    );
    expect(events).toHaveLength(2);
    const part = events.find(({ partOf }) => partOf !== null);
    expect(part).toMatchObject({
      partOf: 'meeting-2024-03-11-oslo',
      order: 1,
      date: { value: { edtf: '2024-03-11', because: 'the day of the meeting it was part of' } },
    });
    expect(part?.participants).toHaveLength(2);
  });
});

describe('states and descriptions', () => {
  const named = article('a', '2024-03-12', { people: TWO, date: '2024-03-11', city: 'Oslo' });

  it('a state gives way to the person another article names', () => {
    const states: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'Norland and Sudria met in Oslo.',
      entities: [
        { name: 'Norland', kind: 'country' },
        { name: 'Sudria', kind: 'country' },
      ],
      reports: [
        { trigger: 'met', people: ['Norland', 'Sudria'], date: '2024-03-11', city: 'Oslo' },
      ],
    };
    const [event, ...others] = eventsOf(named, states);
    expect(others).toEqual([]);
    expect(event?.participants.map(({ actor, reports }) => [actor, reports])).toEqual([
      ['ana-ruiz', ['a:69', 'b:0']],
      ['bo-lind', ['a:69', 'b:0']],
    ]);
  });

  it('a description is the person another article names', () => {
    const described: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'The minister of Norland met Bo Lind in Oslo.',
      entities: [
        { name: 'The minister of Norland', kind: 'unnamed', office: 'minister', of: 'Norland' },
        { name: 'Bo Lind' },
      ],
      reports: [
        {
          trigger: 'met',
          people: ['The minister of Norland', 'Bo Lind'],
          date: '2024-03-11',
          city: 'Oslo',
        },
      ],
    };
    const { record } = tellRecord([named, described]);
    expect(record.events).toHaveLength(1);
    const ruiz = record.actors.find(({ id }) => id === 'ana-ruiz');
    expect(ruiz?.documents).toEqual(['a', 'b']);
    expect(ruiz?.merges[0]?.because).toBe('another article names the person for the same event');
    expect(record.actors.some(({ kind }) => kind === 'unnamed')).toBe(false);
  });
});
