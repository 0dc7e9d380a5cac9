import { describe, expect, it } from 'vitest';
import { tellRecord } from '../../support/told-record.ts';
import type { ToldArticle, ToldEntity } from '../../support/told-article.ts';

/** The sides worked out of articles in each of which the first two people meet and the others are named. */
function sidesOf(...articles: readonly (readonly ToldEntity[])[]): readonly string[] {
  const told = articles.map((entities, at): ToldArticle => {
    const people = entities.slice(0, 2).map(({ name }) => name);
    const named = entities.map(({ name, office = '' }) => `${office} ${name}`).join(', ');
    const reports = people.length > 1 ? [{ trigger: 'met', people }] : [];
    return { id: `a${at}`, text: `${named} met.`, entities, reports };
  });
  return tellRecord(told, [], { sides: [] }).record.sides.map(({ name }) => name);
}

const RUIZ = { name: 'Ana Ruiz', office: 'minister', of: 'Norland' };
/** Germany, named so many times. */
function germany(times: number): ToldEntity {
  const forms = Array.from({ length: times - 1 }, () => 'Germany');
  return { name: 'Germany', kind: 'country', forms };
}

const LIND = { name: 'Bo Lind', office: 'minister', of: 'Sudria' };

describe('sides worked out', () => {
  it('are those who take part, then states whose people are named', () => {
    const envoy = { name: 'Cy Adom', office: 'envoy', of: 'Estmark' };
    const fellow = { name: 'Di Holt', office: 'envoy', of: 'Harbour League' };
    expect(sidesOf([RUIZ, LIND, envoy, fellow])).toEqual(['Estmark', 'Norland', 'Sudria']);
  });

  it('are bodies that take part themselves, whatever name an article gives them', () => {
    const steel = { name: 'Halden Steel', kind: 'organisation' as const };
    const chief = { name: 'Eva Moor', office: 'chief executive', of: 'Halden' };
    const short = { name: 'Halden', kind: 'organisation' as const };
    const { record } = tellRecord(
      [
        {
          id: 'one',
          text: 'minister Ana Ruiz met Halden Steel.',
          entities: [RUIZ, steel],
          reports: [{ trigger: 'met', people: ['Ana Ruiz', 'Halden Steel'] }],
        },
        { id: 'two', text: 'Halden chief executive Eva Moor left.', entities: [short, chief] },
      ],
      [],
      { sides: [] },
    );
    expect(record.sides.map(({ name }) => name)).toEqual(['Halden Steel', 'Norland']);
    expect(record.actors.find(({ name }) => name === 'Eva Moor')?.side).toBe('halden-steel');
  });

  it('are not those of people who only watch and write', () => {
    const reporter = { name: 'Cy Adom', office: 'reporter', of: 'Lantern' };
    expect(sidesOf([RUIZ, reporter])).toEqual(['Norland']);
  });

  it('are neither outlets nor bodies that hardly take part', () => {
    const outlet = { name: 'Eva Moor', office: 'chief executive', of: 'Lantern News' };
    const rare = { name: 'Di Holt', office: 'chairwoman', of: 'Harbour League' };
    const often = Array.from({ length: 9 }, () => [RUIZ, LIND]);
    expect(sidesOf(...often, [RUIZ, outlet], [LIND, rare])).toEqual(['Norland', 'Sudria']);
    expect(sidesOf([RUIZ, LIND], [LIND, rare])).toEqual(['Harbour League', 'Norland', 'Sudria']);
  });

  it('end in one for the rest where more than eight take part', () => {
    const bodies = 'ABCDEFGHI'.split('').map((letter) => `Union of ${letter}`);
    const articles = bodies.map((of, at) => [
      at === 0 ? RUIZ : { name: 'Tom Berg' },
      {
        name: `Eva ${'Moss Lund Berg Holt Vos Adom Kerr Nyberg Quist'.split(' ')[at]}`,
        office: 'chairwoman',
        of,
      },
    ]);
    expect(sidesOf(...articles)).toEqual(['Norland', 'Other', ...bodies.slice(0, 6)]);
  });

  it('are the parties where all takes place within one state', () => {
    const leader = { name: 'Di Holt', office: 'leader', of: 'Likud' };
    const rival = { name: 'Eva Moor', office: 'leader', of: 'Shas' };
    const premier = { name: 'Cy Adom', office: 'prime minister', of: 'Israel' };
    expect(sidesOf([leader, rival, premier])).toEqual(['Israel', 'Likud', 'Shas']);
    expect(sidesOf([leader, RUIZ], [rival, LIND], [premier, LIND])).toEqual([
      'Israel',
      'Norland',
      'Sudria',
    ]);
  });

  it('are no bodies that every state has', () => {
    const council = { name: 'Eva Moor', office: 'secretary', of: 'Security Council' };
    expect(sidesOf([RUIZ, council])).toEqual(['Norland']);
  });
});

describe('the side of somebody whose state an article leaves out', () => {
  const chancellor = { name: 'Eva Moor', office: 'chancellor' };

  function sideOfMoor(...entities: readonly ToldEntity[]): string | null | undefined {
    const words = entities.flatMap(({ name, forms = [] }) => [name, ...forms]).join(' ');
    const article = {
      id: 'a',
      text: `Chancellor Eva Moor, ${words}`,
      entities: [chancellor, ...entities],
    };
    const { actors } = tellRecord([article], [], { sides: [] }).record;
    return actors.find(({ name }) => name === 'Eva Moor')?.side;
  }

  it('is that of the one state the article is about', () => {
    expect(sideOfMoor(germany(3))).toBe('germany');
  });

  it('is not told where the article is on several, or names the state in passing', () => {
    const chile = { name: 'Chile', kind: 'country' as const, forms: ['Chile'] };
    expect(sideOfMoor(germany(3), chile)).toBeNull();
    expect(sideOfMoor(germany(1))).toBeNull();
  });
});
