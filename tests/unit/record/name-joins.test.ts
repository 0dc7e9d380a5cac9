import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/model/record.ts';
import { tellRecord } from '../../support/told-record.ts';
import type { ToldArticle, ToldEntity } from '../../support/told-article.ts';

/** Articles that each name some people and bodies, one after the other. */
function naming(...articles: readonly (readonly ToldEntity[])[]): readonly ToldArticle[] {
  return articles.map((entities, at) => ({
    id: `article-${at + 1}`,
    text: entities
      .flatMap(({ name, office, of, forms = [] }) => [
        `${office ?? ''} of ${of ?? ''}`,
        name,
        ...forms,
      ])
      .join(' | '),
    entities,
  }));
}

function actorsOf(...articles: readonly (readonly ToldEntity[])[]): readonly Actor[] {
  return tellRecord(naming(...articles)).record.actors;
}

function namesOf(...articles: readonly (readonly ToldEntity[])[]): readonly string[] {
  return actorsOf(...articles).map(({ kind, name }) => `${kind} ${name}`);
}

function reasonsOf(...articles: readonly (readonly ToldEntity[])[]): readonly (string | null)[] {
  return actorsOf(...articles).map(({ merges }) => merges[0]?.because ?? null);
}

function body(name: string): ToldEntity {
  return { name, kind: 'organisation' };
}

const MINISTER = { office: 'foreign minister', of: 'Norland' };

describe('joining names that are not quite the same', () => {
  it.each([
    ['Luis Vega Caso', 'Luis Vega', 'Luis Vega'],
    ['Ana Maria Vega Caso', 'Vega Caso', 'Ana Maria Vega Caso'],
    ['Henrik van der Meer', 'Van der Meer', 'Henrik van der Meer'],
    ['Abdel al-Rahim', 'Al-Rahim', 'Abdel al-Rahim'],
  ])('joins a name inside another: %s, %s', (long, short, shown) => {
    const [actor, ...others] = actorsOf([{ name: long }], [{ name: short, forms: ['x'] }]);
    expect(others).toEqual([]);
    expect(actor?.name).toBe(shown);
    expect(actor?.merges.map(({ because }) => because)).toEqual([
      'one name stands inside the other',
    ]);
  });

  it('cites the name that was taken for another, where it is not the first of its actor', () => {
    const articles = naming(
      [{ name: 'Ana Ruiz' }],
      [{ name: 'Ana Ruiz' }, { name: 'Rival Ana Ruiz' }],
    );
    const { record } = tellRecord(articles);
    expect(record.actors).toHaveLength(1);
    expect(record.review).toMatchObject([
      {
        code: 'merged-names',
        message: '“Rival Ana Ruiz” was taken for Ana Ruiz: a word printed before the whole name.',
        citation: {
          document: 'article-2',
          start: articles[1]?.text.indexOf('Rival'),
          words: 'Rival Ana Ruiz',
        },
      },
    ]);
  });

  it('joins a whole name after a word that is no given name', () => {
    const ruiz = [{ name: 'Ana Ruiz' }];
    const [actor, ...others] = actorsOf(ruiz, ruiz, [{ name: 'Rival Ana Ruiz' }]);
    expect(others).toEqual([]);
    expect(actor).toMatchObject({
      name: 'Ana Ruiz',
      merges: [{ because: 'a word printed before the whole name' }],
    });
    expect(
      namesOf(ruiz, ruiz, [{ name: 'Maria Ana Ruiz' }, { name: 'Eva Ana Ruiz' }]),
    ).toHaveLength(3);
  });

  it('joins short forms of given names, not other names', () => {
    expect(namesOf([{ name: 'Joseph R. Bidwell Jr' }], [{ name: 'Joe Bidwell' }])).toHaveLength(1);
    expect(namesOf([{ name: 'Ted Bidwell' }], [{ name: 'Tom Bidwell' }])).toHaveLength(2);
  });

  it.each([
    ['Mohamed al-Tarek', 'Mohammed Tarek'],
    ['Ceyhun Vardanov', 'Jeyhun Vardanov'],
    ['Sergei Ilya Tolvoff', 'Sergey Ilya Tolvov'],
    ['Abdel Latif Osmani', 'Abdel-Latif Osmani'],
  ])('joins one name in other Latin letters: %s, %s', (one, other) => {
    const [actor, ...others] = actorsOf([{ name: one }], [{ name: other, forms: ['x'] }]);
    expect(others).toEqual([]);
    expect(actor?.merges.map(({ because }) => because)).toEqual(
      one.replace('-', ' ') === other.replace('-', ' ')
        ? []
        : ['one name, spelt with other Latin letters'],
    );
  });

  it.each([
    ['Mario Vega', 'Maria Vega'],
    ['Karim Osmani', 'Karima Osmani'],
    ['Sergei Tolvoff', 'Sergei Tolvov'],
  ])('leaves two given names apart: %s, %s', (one, other) => {
    expect(namesOf([{ name: one }], [{ name: other }])).toHaveLength(2);
  });

  it('leaves one name apart that is spelt otherwise where two states call it theirs', () => {
    expect(
      namesOf(
        [{ name: 'Mohamed Tarek', ...MINISTER }],
        [{ name: 'Mohammed Tarek', office: 'president', of: 'Sudria' }],
      ),
    ).toHaveLength(2);
  });

  it('joins the same names in another order', () => {
    const [actor, ...others] = actorsOf([{ name: 'Bushra Madani' }], [{ name: 'Madani Bushra' }]);
    expect(others).toEqual([]);
    expect(actor?.merges[0]?.because).toBe('the same names in another order');
  });

  it.each([
    ['two longer names fit', [{ name: 'Luis Vega Caso' }], [{ name: 'Luis Vega Ruiz' }]],
    [
      'offices of two states',
      [{ name: 'Luis Vega Caso', ...MINISTER }],
      [{ name: 'Luis Vega Ruiz', office: 'president', of: 'Sudria' }],
    ],
  ])('leaves a shorter name apart where %s', (_, one, other) => {
    expect(namesOf(one, other, [{ name: 'Luis Vega' }])).toHaveLength(3);
  });

  it('joins a short given name misspelt only beside the same office', () => {
    expect(
      namesOf([{ name: 'Per Dahl', ...MINISTER }], [{ name: 'Pear Dahl', ...MINISTER }]),
    ).toHaveLength(1);
    expect(namesOf([{ name: 'Per Dahl', ...MINISTER }], [{ name: 'Pear Dahl' }])).toHaveLength(2);
  });
});

describe('joining surnames alone', () => {
  it('takes the form that another article uses alone, given names last', () => {
    const moon = { name: 'Moon Jae-in', forms: ['Moon'], office: 'president', of: 'Norland' };
    const [actor, ...others] = actorsOf([moon], [{ name: 'Moon', office: 'president' }]);
    expect(others).toEqual([]);
    expect(actor?.merges[0]?.because).toBe('same surname, both president');
  });

  it('takes a person for one who is called by the surname alone, without any office', () => {
    expect(namesOf([{ name: 'Sten Kvist', forms: ['Kvist'] }], [{ name: 'Kvist' }])).toEqual([
      'person Sten Kvist',
    ]);
    expect(namesOf([{ name: 'Zzaro Kvist' }], [{ name: 'Kvist' }])).toHaveLength(2);
  });

  it('takes the first of two surnames, and leaves it where two have it', () => {
    const long = { name: 'Rodrigo Londono Vega', ...MINISTER };
    expect(namesOf([long], [{ name: 'Londono' }])).toEqual(['person Rodrigo Londono Vega']);
    const other = { name: 'Pia Londono Ruiz', office: 'mayor' };
    expect(namesOf([long], [other], [{ name: 'Londono' }])).toHaveLength(3);
  });

  it('takes the one named far more often than others, and nobody where two are', () => {
    const often = Array.from({ length: 4 }, () => [{ name: 'Bara Obanda', office: 'president' }]);
    const wife = [{ name: 'Mika Obanda', office: 'lawyer' }];
    const actors = actorsOf(...often, wife, [{ name: 'Obanda' }]);
    expect(actors.map(({ name, merges }) => [name, merges.map(({ because }) => because)])).toEqual([
      ['Bara Obanda', ['named far more often than others of that surname']],
      ['Mika Obanda', []],
    ]);
    expect(namesOf(...often.slice(1), wife, [{ name: 'Obanda' }])).toHaveLength(3);
  });

  it('joins a misspelt surname beside the right one, or with its office', () => {
    const erekat = { name: 'Saeb Erekat', forms: ['Erekat'] };
    expect(reasonsOf([erekat, { name: 'Erakat' }])).toEqual([
      'surnames a letter apart in one article',
    ]);
    expect(reasonsOf([{ ...erekat, ...MINISTER }], [{ name: 'Erakat', ...MINISTER }])).toEqual([
      'surnames a letter apart, both foreign minister',
    ]);
    expect(reasonsOf([erekat], [{ name: 'Erakat' }])).toEqual([null, null]);
  });
});

describe('kinds that other articles settle', () => {
  const BODY = 'organisation' as const;

  it('takes a lone capital for the person whose surname it is', () => {
    const article = [
      { name: 'Lindqvist', kind: BODY },
      { name: 'Olof Berg', office: 'adviser', of: 'Lindqvist' },
    ];
    const actors = actorsOf([{ name: 'Ebba Lindqvist', forms: ['Lindqvist'] }], article);
    expect(actors.map(({ kind, name }) => [kind, name])).toEqual([
      ['person', 'Ebba Lindqvist'],
      ['person', 'Olof Berg'],
    ]);
    expect(actors[1]?.roles.map(({ of }) => of)).toEqual([null]);
  });

  it.each([
    ['that a word list knows', 'Norland', [{ name: 'Eva Norland', forms: ['Norland'] }]],
    ['of nobody named so', 'Halden', [{ name: 'Eva Ruiz', forms: ['Ruiz'] }]],
  ])('leaves a body %s', (_, name, others) => {
    expect(namesOf(others, [{ name, kind: BODY }])).toContain(`${BODY} ${name}`);
  });

  it('takes a lone capital for the body of that longer name rather than for a person', () => {
    const others = [{ name: 'Eva Halden', forms: ['Halden'] }];
    const articles = [
      others,
      [{ name: 'Halden Steel', kind: BODY }],
      [{ name: 'Halden', kind: BODY }],
    ];
    expect(namesOf(...articles)).toEqual(['person Eva Halden', 'organisation Halden Steel']);
  });

  it('takes one whole name for what more mentions say, or for who holds an office', () => {
    const body = { name: 'Network Rail', kind: BODY, forms: ['the Rail'] };
    expect(namesOf([body], [{ name: 'Network Rail' }])).toEqual(['organisation Network Rail']);
    const holder = { name: 'Network Rail', ...MINISTER };
    expect(namesOf([body], [holder])).toEqual(['person Network Rail']);
  });
});

describe('offices without a name', () => {
  const LEADER = { office: 'leader', of: 'Green Union' };
  const title = { name: 'Leader of Green Union', kind: 'unnamed' as const, ...LEADER };

  it('are joined to their holder by another article, named in the same one', () => {
    const [actor, ...others] = actorsOf(
      [{ name: 'Ana Ruiz', ...LEADER }],
      [{ name: 'Ana Ruiz' }, title],
    );
    expect(others).toEqual([]);
    expect(actor?.merges[0]?.because).toBe(
      'named in the article, leader of Green Union by another',
    );
  });

  it.each([
    ['the article does not name', [{ name: 'Ana Ruiz', ...LEADER }], [title]],
    [
      'two people hold',
      [
        { name: 'Ana Ruiz', ...LEADER },
        { name: 'Piet Vos', ...LEADER },
      ],
      [{ name: 'Ana Ruiz' }, title],
    ],
    [
      'someone held formerly',
      [{ name: 'Ana Ruiz', ...LEADER, former: true }],
      [{ name: 'Ana Ruiz' }, title],
    ],
  ])('stay apart where %s', (_, one, other) => {
    expect(namesOf(one, other)).toContain('unnamed Leader of Green Union');
  });
});

describe('bodies under shorter names', () => {
  const BODY = 'organisation' as const;

  it.each([
    ['Halden Steel plc', 'Halden Steel', 'names that differ by the legal form'],
    ['Halden Steel', 'Halden', 'a short form of the name'],
    ['Rapid Relief Forces', 'RRF', 'the initials of the name'],
  ])('joins %s and %s', (long, short, because) => {
    const actors = actorsOf([{ name: long, kind: BODY }], [{ name: short, kind: BODY }]);
    expect(actors.map(({ merges }) => merges.map((merge) => merge.because))).toEqual([[because]]);
  });

  it.each([
    ['two longer names begin so', ['Halden Steel', 'Halden Water'], 'Halden'],
    ['the word begins many names', ['Council Estates Trust'], 'Council'],
    ['a word list knows it', ['Norland Steel'], 'Norland'],
    ['the letters are others', ['Rapid Relief Forces'], 'RRA'],
  ])('keeps them apart where %s', (_, longer, short) => {
    const articles = longer.map((name) => [{ name, kind: BODY }]);
    expect(namesOf(...articles, [{ name: short, kind: BODY }])).toHaveLength(longer.length + 1);
  });
});

describe('misspelt names without an office', () => {
  it('are joined where two given names are equal, not one', () => {
    expect(
      reasonsOf([{ name: 'Hassan Sheikh Mohamud' }], [{ name: 'Hassan Sheikh Mohamoud' }]),
    ).toEqual(['one name, spelt with other Latin letters']);
    expect(namesOf([{ name: 'Hassan Mohamud' }], [{ name: 'Hassan Mohamoud' }])).toHaveLength(2);
  });

  it('take a middle name left out along, once the others are one', () => {
    expect(
      namesOf(
        [{ name: 'Ahmed Moallim Fiqi', ...MINISTER }],
        [{ name: 'Ahmed Moalim Fiqi', ...MINISTER }],
        [{ name: 'Ahmed Fiqi', ...MINISTER }],
      ),
    ).toHaveLength(1);
  });
});

describe('bodies of a state', () => {
  it('are one where they are its armed forces by two words', () => {
    expect(namesOf([body('Army of Norland')], [body('Armed Forces of Norland')])).toHaveLength(1);
    expect(reasonsOf([body('Army of Norland')], [body('Military of Norland')])).toEqual([
      'words for the armed forces of one state',
    ]);
    expect(namesOf([body('Army of Norland')], [body('Army of Sudria')])).toHaveLength(2);
  });

  it('are one where one name begins with a short form', () => {
    expect(
      reasonsOf([body('U.S. Harbour Alliance')], [body('United States Harbour Alliance')]),
    ).toEqual(['a short form in the name']);
    expect(namesOf([body('U.K. Harbour Alliance')], [body('U.S. Harbour Alliance')])).toHaveLength(
      2,
    );
  });

  it('are one where the name of a ministry is turned round', () => {
    const one = [body('Ministry of External Affairs')];
    expect(namesOf(one, [body('External Affairs Ministry')])).toHaveLength(1);
    expect(namesOf(one, [body('Internal Affairs Ministry')])).toHaveLength(2);
    expect(reasonsOf(one, [body('External Affairs Ministry')])).toEqual([
      'the name of a ministry turned round',
    ]);
  });
});

describe('offices by another name', () => {
  it('are held by the one minister who is named', () => {
    const unnamed: ToldEntity = {
      name: 'Foreign Minister of Norland',
      kind: 'unnamed',
      office: 'foreign minister',
      of: 'Norland',
    };
    const minister = { name: 'Ana Ruiz', office: 'external affairs minister', of: 'Norland' };
    expect(namesOf([unnamed, minister])).toEqual(['person Ana Ruiz']);
    expect(namesOf([unnamed, { ...minister, of: 'Sudria' }])).toHaveLength(2);
  });
});

describe('monarchs', () => {
  const EMIR = { name: 'Emir of Norland', kind: 'unnamed' as const, office: 'emir', of: 'Norland' };
  const NORLAND = { name: 'Norland', kind: 'country' as const };

  it('are found by the title alone, in whichever article names the state', () => {
    const [actor, ...others] = actorsOf([{ name: 'Tamim Hamad', office: 'emir' }, NORLAND], [EMIR]);
    expect(others.map(({ name }) => name)).toEqual(['Tamim Hamad']);
    const emir = others.find(({ kind }) => kind === 'person') ?? actor;
    expect(emir?.merges[0]?.because).toBe('the only emir the articles name');
  });

  it('stay unnamed where the articles on the one named tell of another state', () => {
    const articles = [[{ name: 'Tamim Hamad', office: 'emir' }], [EMIR, NORLAND]];
    expect(namesOf(...articles)).toHaveLength(3);
  });

  it('stay unnamed beside two of that title', () => {
    const two = [
      { name: 'Tamim Hamad', office: 'emir' },
      { name: 'Sabah Jaber', office: 'emir' },
    ];
    expect(namesOf(two, [EMIR])).toHaveLength(3);
  });
});

describe('offices that every state has', () => {
  it('are not taken for the only holder whose state an article leaves out', () => {
    const holder = { name: 'Ahmed Fiqi', office: 'foreign minister' };
    const office = { name: 'Foreign Minister of Norland', kind: 'unnamed' as const, ...MINISTER };
    expect(namesOf([holder], [office])).toHaveLength(2);
  });
});

describe('joining a party and its members', () => {
  const greens: ToldEntity = { name: 'Coastal Greens', kind: 'group' };
  const party: ToldEntity = { name: 'Coastal Green Party', kind: 'organisation' };

  it('takes them for one, and shows the party', () => {
    expect(namesOf([greens], [greens, party])).toEqual(['organisation Coastal Green Party']);
    expect(reasonsOf([greens, party])).toEqual(['what the members of the party are called']);
  });

  it('knows the members by their own adjective', () => {
    const democrats: ToldEntity = { name: 'Free Democrats', kind: 'organisation' };
    const free: ToldEntity = { name: 'Free Democratic Party', kind: 'organisation' };
    expect(namesOf([democrats, free])).toHaveLength(1);
  });

  it('leaves them apart where two parties have such members', () => {
    const league: ToldEntity = { name: 'Coastal Green League', kind: 'organisation' };
    expect(namesOf([greens, party, league])).toHaveLength(3);
  });

  it('takes a group of one word for one in every article', () => {
    const short: ToldEntity = { name: 'Greens', kind: 'group' };
    expect(namesOf([short], [short])).toEqual(['group Greens']);
  });
});
