import { describe, expect, it } from 'vitest';
import { placesConflict } from '../../../src/record/place-fit.ts';
import type { ToldArticle, ToldEntity, ToldReport } from '../../support/told-article.ts';
import { tellRecord } from '../../support/told-record.ts';

const RUIZ: ToldEntity = { name: 'Ana Ruiz', office: 'minister', of: 'Norland' };
const ADOM: ToldEntity = { name: 'Cy Adom', office: 'deputy', of: 'Norland' };
const LIND: ToldEntity = { name: 'Bo Lind', office: 'secretary', of: 'Sudria' };

const NAMED: ToldArticle = {
  id: 'a',
  published: '2024-03-12',
  text: 'The minister Ana Ruiz and the secretary Bo Lind met in Oslo.',
  entities: [RUIZ, LIND],
  reports: [met({ people: ['Ana Ruiz', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' })],
};

function met(report: Omit<ToldReport, 'trigger'>): ToldReport {
  return { trigger: 'met', ...report };
}

/** Everybody at each event of two articles. */
function peopleOf(...articles: readonly ToldArticle[]): string[][] {
  return tellRecord(articles).record.events.map(({ participants }) =>
    participants.map(({ actor }) => actor),
  );
}

function place(city: string, country: string | null = null): Parameters<typeof placesConflict>[0] {
  return { venue: null, city, country };
}

describe('words for sides', () => {
  it('say nothing against those named for the same day and place', () => {
    const delegations: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'The delegations met in Oslo.',
      entities: [{ name: 'The delegations', kind: 'unnamed' }],
      reports: [met({ people: ['The delegations'], date: '2024-03-11', city: 'Oslo' })],
    };
    expect(peopleOf(NAMED, delegations)).toEqual([['ana-ruiz', 'bo-lind']]);
  });

  it('give way to whoever of their side is named', () => {
    const officials: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'Norland officials met Bo Lind, the secretary, in Oslo.',
      entities: [
        { name: 'Norland officials', kind: 'unnamed', office: 'officials', of: 'Norland' },
        LIND,
      ],
      reports: [
        met({ people: ['Norland officials', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' }),
      ],
    };
    expect(peopleOf(NAMED, officials)).toEqual([['ana-ruiz', 'bo-lind']]);
  });

  it('stay themselves elsewhere: whom they stood for once they do not always stand for', () => {
    const officials: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'Norland officials met Bo Lind, the secretary, in Oslo. Norland officials had been in Bern.',
      entities: [
        { name: 'Norland officials', kind: 'unnamed', office: 'officials', of: 'Norland' },
        LIND,
      ],
      reports: [
        met({ people: ['Norland officials', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' }),
      ],
    };
    const { record } = tellRecord([NAMED, officials]);
    expect(record.actors.some(({ name }) => name === 'Norland officials')).toBe(true);
  });

  it('are another meeting where the side is another', () => {
    const others: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'Estia officials met Bo Lind, the secretary, in Oslo. Estia paid.',
      entities: [
        { name: 'Estia officials', kind: 'unnamed', office: 'officials', of: 'Estia' },
        { name: 'Estia', kind: 'country' },
        LIND,
      ],
      reports: [met({ people: ['Estia officials', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' })],
    };
    expect(peopleOf(NAMED, others)).toHaveLength(2);
  });
});

describe('a state', () => {
  it('answers for all who are named of its side', () => {
    const two: ToldArticle = {
      id: 'a',
      published: '2024-03-12',
      text: 'The minister Ana Ruiz, the deputy Cy Adom and the secretary Bo Lind met in Oslo.',
      entities: [RUIZ, ADOM, LIND],
      reports: [
        met({ people: ['Ana Ruiz', 'Cy Adom', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' }),
      ],
    };
    const states: ToldArticle = {
      id: 'b',
      published: '2024-03-12',
      text: 'Norland and Sudria met in Oslo.',
      entities: [
        { name: 'Norland', kind: 'country' },
        { name: 'Sudria', kind: 'country' },
      ],
      reports: [met({ people: ['Norland', 'Sudria'], date: '2024-03-11', city: 'Oslo' })],
    };
    expect(peopleOf(two, states)).toHaveLength(1);
  });

  it('is no proof by nearness alone', () => {
    const undated: ToldArticle = {
      id: 'b',
      published: '2024-03-20',
      text: 'Norland and Sudria met.',
      entities: [
        { name: 'Norland', kind: 'country' },
        { name: 'Sudria', kind: 'country' },
      ],
      reports: [met({ people: ['Norland', 'Sudria'] })],
    };
    expect(peopleOf(NAMED, undated)).toHaveLength(2);
  });
});

describe('places', () => {
  it.each([
    ['Addis', 'Addis Ababa', false],
    ['Addis Ababa', 'Ababa', true],
    ['New York', 'Newcastle', true],
    ['Oslo', 'Bern', true],
  ])('%s and %s', (a, b, isConflict) => {
    expect(placesConflict(place(a), place(b))).toBe(isConflict);
  });

  it('are one city whatever state each article puts it in', () => {
    expect(placesConflict(place('Nicosia', 'Cyprus'), place('Nicosia', 'Northern Cyprus'))).toBe(
      false,
    );
  });
});
