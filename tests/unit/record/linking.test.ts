import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { Actor } from '../../../src/model/record.ts';
import { cutName, foldName, isMisspelling } from '../../../src/record/link/name-parts.ts';
import { tellRecord } from '../../support/told-record.ts';
import type { ToldArticle, ToldEntity } from '../../support/told-article.ts';

/** Articles that each name one person, as "Office Name spoke." */
function naming(...entities: readonly ToldEntity[]): readonly ToldArticle[] {
  return entities.map((entity, at) => ({
    id: `article-${at + 1}`,
    published: `2024-03-0${at + 1}`,
    text: `The ${entity.office ?? 'guest'} ${entity.name} spoke. ${(entity.forms ?? []).join('. ')}.`,
    entities: [entity],
  }));
}

function actorsOf(...entities: readonly ToldEntity[]): readonly Actor[] {
  return tellRecord(naming(...entities)).record.actors;
}

function namesOf(...entities: readonly ToldEntity[]): readonly string[] {
  return actorsOf(...entities).map(({ name }) => name);
}

const MINISTER = { office: 'foreign minister', of: 'Norland' };

describe('linking people across articles', () => {
  it('joins equal names whatever their accents', () => {
    expect(namesOf({ name: 'José Lind' }, { name: 'Jose Lind' }, { name: 'Eva Lind' })).toEqual([
      'Eva Lind',
      'Jose Lind',
    ]);
  });

  it('joins a misspelt name where the office agrees, and says why', () => {
    const [actor, ...others] = actorsOf(
      { name: 'Jonas Berg', ...MINISTER },
      { name: 'Jonaz Berg', ...MINISTER },
      { name: 'Jonas Berg', ...MINISTER },
    );
    expect(others).toEqual([]);
    expect(actor).toMatchObject({ id: 'jonas-berg', name: 'Jonas Berg', side: 'norland' });
    expect(actor?.variants).toEqual([
      { text: 'Jonas Berg', count: 2 },
      { text: 'Jonaz Berg', count: 1 },
    ]);
    expect(actor?.merges).toEqual([
      {
        from: 'Jonaz Berg',
        into: 'Jonas Berg',
        because: 'same surname, given names a letter apart, both foreign minister',
      },
    ]);
  });

  it('joins surnames a letter apart', () => {
    expect(
      namesOf({ name: 'Karen Dunfield', ...MINISTER }, { name: 'Karen Danfield', ...MINISTER }),
    ).toHaveLength(1);
  });

  it.each([
    [
      'another office',
      { name: 'Jonas Berg', ...MINISTER },
      { name: 'Jonaz Berg', office: 'president', of: 'Norland' },
    ],
    ['no office', { name: 'Jonas Berg', ...MINISTER }, { name: 'Jonaz Berg' }],
    [
      'another state',
      { name: 'Jonas Berg', ...MINISTER },
      { name: 'Jonaz Berg', office: 'foreign minister', of: 'Sudria' },
    ],
    ['two given names', { name: 'Maria Silva', ...MINISTER }, { name: 'Mario Silva', ...MINISTER }],
    ['short names', { name: 'Kim Li', ...MINISTER }, { name: 'Kim Lo', ...MINISTER }],
    [
      'two people of one office',
      { name: 'Ned Price', ...MINISTER },
      { name: 'Vedant Patel', ...MINISTER },
    ],
  ])('keeps names apart: %s', (_, one, other) => {
    expect(namesOf(one, other)).toHaveLength(2);
  });

  it('joins middle names and initials', () => {
    expect(namesOf({ name: 'George P. Berg' }, { name: 'George Berg' })).toHaveLength(1);
    expect(namesOf({ name: 'G. Berg' }, { name: 'Anna Berg' })).toHaveLength(2);
  });

  it('joins a surname alone to its one bearer', () => {
    const [actor, ...others] = actorsOf(
      { name: 'Ana Ruiz', ...MINISTER },
      { name: 'Ruiz', ...MINISTER },
    );
    expect(others).toEqual([]);
    expect(actor?.merges).toEqual([
      { from: 'Ruiz', into: 'Ana Ruiz', because: 'same surname, both foreign minister' },
    ]);
  });

  it('asks for the office where two bear a surname', () => {
    const two = [
      { name: 'Ana Ruiz', ...MINISTER },
      { name: 'Pia Ruiz', office: 'mayor' },
    ];
    expect(namesOf(...two, { name: 'Ruiz', ...MINISTER })).toEqual(['Ana Ruiz', 'Pia Ruiz']);
    expect(namesOf(...two, { name: 'Ruiz' })).toEqual(['Ana Ruiz', 'Pia Ruiz', 'Ruiz']);
  });

  it('keeps unnamed officials apart, article by article', () => {
    const official = { name: 'a senior Sudrian official', kind: 'unnamed' as const };
    const actors = actorsOf(official, official);
    expect(actors.map(({ id, side }) => [id, side])).toEqual([
      ['article-1-a-senior-sudrian-official', 'sudria'],
      ['article-2-a-senior-sudrian-official', 'sudria'],
    ]);
  });
});

describe('roles and sides', () => {
  it('dates roles by the articles that attest them and fills in the body', () => {
    const [actor] = actorsOf(
      { name: 'Ana Ruiz', ...MINISTER },
      { name: 'Ana Ruiz', office: 'foreign minister' },
    );
    expect(actor?.roles).toHaveLength(1);
    expect(actor?.roles[0]).toMatchObject({
      title: 'Foreign Minister of Norland',
      of: 'Norland',
      former: false,
    });
    expect(actor?.roles[0]?.citations.map(({ document }) => document)).toEqual([
      'article-1',
      'article-2',
    ]);
  });

  it('gives former officials no side', () => {
    const [actor] = actorsOf({ name: 'Ana Ruiz', ...MINISTER, former: true });
    expect(actor).toMatchObject({
      side: null,
      roles: [{ title: 'former Foreign Minister of Norland' }],
    });
  });

  it('takes the side of the newest office', () => {
    const [actor] = actorsOf(
      { name: 'Ana Ruiz', office: 'envoy', of: 'Sudria' },
      { name: 'Ana Ruiz', office: 'foreign minister', of: 'Norland' },
    );
    expect(actor?.side).toBe('norland');
  });

  it('takes the possessive before a name for a side', () => {
    const article = {
      id: 'one',
      text: "Sudria's Ana Ruiz spoke.",
      entities: [{ name: 'Ana Ruiz' }],
    };
    expect(tellRecord([article]).record.actors[0]).toMatchObject({ side: 'sudria', roles: [] });
  });

  it('infers sides where the corpus names none', () => {
    const articles = naming(
      { name: 'Ana Ruiz', ...MINISTER },
      { name: 'Bo Lind', office: 'president', of: 'Sudria' },
    );
    const { record } = tellRecord(articles, [], { sides: [] });
    expect(record.sides).toEqual([
      { id: 'norland', name: 'Norland', hue: 'teal' },
      { id: 'sudria', name: 'Sudria', hue: 'ochre' },
    ]);
    expect(record.actors.map(({ side }) => side)).toEqual(['norland', 'sudria']);
  });

  it('lists states and bodies with the side of their own', () => {
    const actors = actorsOf(
      { name: 'Norland', kind: 'country' },
      { name: 'Sudrian coast guard', kind: 'organisation' },
      { name: 'Harbour League', kind: 'organisation' },
    );
    expect(actors.map(({ name, side }) => [name, side])).toEqual([
      ['Harbour League', null],
      ['Norland', 'norland'],
      ['Sudrian coast guard', 'sudria'],
    ]);
  });
});

describe('names in parts', () => {
  it('folds and cuts', () => {
    expect(foldName('  José-María  O’Brien Jr.')).toBe('jose maria obrien jr');
    expect(cutName('ursula von der leyen')).toEqual({ given: 'ursula', surname: 'von der leyen' });
    expect(cutName('martin king jr')).toEqual({ given: 'martin', surname: 'king' });
    expect(cutName('aliev')).toEqual({ given: '', surname: 'aliev' });
  });

  it.each([
    ['dunfield', 'danfield', true],
    ['sorrel', 'sorerl', true],
    ['sorrel', 'sarral', false],
    ['castellanos', 'castelanas', true],
    ['price', 'prince', true],
    ['maria', 'mario', false],
    ['lee', 'lei', false],
    ['berg', 'werg', false],
    ['berg', 'berg', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isMisspelling(a, b)).toBe(expected);
  });
});

describe('ids of actors', () => {
  it('tells a person from a state of that name', () => {
    const ids = actorsOf({ name: 'Georgia Berg' }, { name: 'Georgia Berg', kind: 'country' });
    expect(ids.map(({ id }) => id)).toEqual([asId('georgia-berg'), asId('georgia-berg-country')]);
  });
});

describe('services that people post on', () => {
  const POST = 'Ana Ruiz wrote on Twitter.';

  it('are no actors when somebody merely posted there', () => {
    const told = tellRecord([
      {
        id: 'post',
        published: '2024-03-01',
        text: POST,
        entities: [{ name: 'Ana Ruiz' }, { name: 'Twitter', kind: 'organisation' }],
      },
    ]);
    expect(told.record.actors.map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});
