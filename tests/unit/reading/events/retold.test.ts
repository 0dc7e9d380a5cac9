import { describe, expect, it } from 'vitest';
import { peopleOf, reportsOf } from './reports-of.ts';

/** Event words of each report. */
function joined(text: string): string[] {
  return reportsOf(text).map(({ mentions }) =>
    mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join(' '),
  );
}

describe('the headline and the lead', () => {
  it.each<[string, string[]]>([
    [
      'Rival Negotiators Meet in Oslo\n\nPeruvian and Bordurian negotiators met in Oslo on Tuesday.',
      ['Meet met'],
    ],
    [
      'Peru, Norway Resume Talks\n\nForeign ministers Ana Ruiz of Peru and Bo Lind of Norway met in Rome on Tuesday.',
      ['Talks met'],
    ],
  ])('are one: %s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });

  it.each<[string, string[]]>([
    [
      'Ana Ruiz Meets Bo Lind in Oslo\n\nPrime Minister Cy Adom met Dee Moran in Rome on Tuesday.',
      ['Meets', 'met'],
    ],
    [
      'Peru, Norway Resume Talks\n\nAna Ruiz met Cy Adom of Chad on Tuesday. Bo Lind met Dee Moran.',
      ['Talks', 'met', 'met'],
    ],
  ])('are two: %s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });
});

describe('a second name for what was just told', () => {
  it.each<[string, string[]]>([
    ['Ana Ruiz met Bo Lind in Oslo on Monday for a second round of talks.', ['met talks']],
    ['Ana Ruiz and Bo Lind met on Monday, their third meeting in a year.', ['met meeting']],
  ])('%s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });

  it.each<[string, string[]]>([
    [
      'Ana Ruiz met Bo Lind in Oslo. On Monday, a meeting was held in Rome with Cy Adom.',
      ['met', 'meeting'],
    ],
    ['Ana Ruiz met Bo Lind, who had come for talks with Cy Adom.', ['met', 'talks']],
  ])('is none: %s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });
});

describe('"the talks"', () => {
  it('come back to a meeting, not to a bare "discussed"', () => {
    const text =
      'Ana Ruiz met Bo Lind in Oslo on Monday. The range of issues discussed was wide. ' +
      'She spoke to reporters following the talks.';
    expect(joined(text)).toContain('met talks');
  });

  it('are those that were held, where the next are planned', () => {
    const text =
      'Ana Ruiz met Bo Lind in Oslo on Monday. Ruiz and Lind will meet again in Rome in May. ' +
      'Nobody spoke to the press. Ruiz’s meeting with Lind came two days after a storm.';
    expect(joined(text)).toEqual(['met meeting', 'meet']);
  });
});

describe('"also discussed"', () => {
  it('adds a topic, "also met" a meeting', () => {
    const start = 'Ana Ruiz met Bo Lind in Oslo on Monday. ';
    expect(joined(`${start}Ruiz and Lind also discussed trade.`)).toEqual(['met discussed']);
    expect(joined(`${start}Ruiz also met Cy Adom.`)).toEqual(['met', 'met']);
  });
});

describe('"the summit"', () => {
  it('is the one called so, not the meeting on its sidelines', () => {
    const text =
      'Leaders gathered for a fisheries summit in Oslo. Ana Ruiz met Bo Lind in Oslo. ' +
      'The meeting was short. Ruiz attended the summit as a guest.';
    expect(joined(text)).toEqual(['gathered summit summit', 'met meeting']);
  });
});

describe('a city told short', () => {
  it('is the same city', () => {
    const text =
      'Ana Ruiz and Bo Lind held talks in Addis Ababa. The talks in Addis ended early. Ruiz met Lind in Rome.';
    expect(joined(text)).toEqual(['talks talks', 'met']);
  });
});

describe('days of one meeting', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz and Bo Lind ended a two-day summit on Saturday. The two held talks on Friday.',
      ['summit talks'],
    ],
    ['Ana Ruiz met Bo Lind on Saturday. The two held talks on Friday.', ['met', 'talks']],
    [
      'Ana Ruiz and Bo Lind ended a two-day summit on Saturday. The two held talks last Monday.',
      ['summit', 'talks'],
    ],
  ])('%s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });
});

describe('one visit told again', () => {
  it.each<[string, string[]]>([
    [
      'Ana Ruiz visited Bo Lind in hospital. The chancellor said Ruiz paid a private visit to Lind.',
      ['visited visit'],
    ],
    ['Ana Ruiz visited Peru. Bo Lind paid a visit to Peru.', ['visited', 'visit']],
    ['Ana Ruiz visited Peru. Ruiz will pay another visit to Peru.', ['visited', 'visit']],
  ])('%s', (text, reports) => {
    expect(joined(text)).toEqual(reports);
  });
});

describe('a meeting of others', () => {
  const start = 'Ana Ruiz met Bo Lind on Monday. Reporters waited outside. ';
  it.each<[string, string[]]>([
    ['The meeting was short.', ['met meeting']],
    ['The four-way meeting was short.', ['met', 'meeting']],
    ['The Fisheries Council meeting was short.', ['met', 'meeting']],
    ['Their Rome meeting was short.', ['met', 'meeting']],
    ['The meeting with the lenders was short.', ['met', 'meeting']],
    ['A wider meeting was short.', ['met', 'meeting']],
    ['Afterwards Ruiz and Lind met alone.', ['met', 'met']],
  ])('%s', (text, reports) => {
    expect(joined(start + text)).toEqual(reports);
  });
});

describe('states in one and people in the other', () => {
  const start = 'Peru and Norway will hold trade talks on Monday. ';
  it.each<[string, string[]]>([
    [
      'Peruvian Trade Minister Ana Ruiz will attend the talks with Vice Premier Bo Lind.',
      ['talks talks'],
    ],
    [
      'Peruvian Trade Minister Ana Ruiz will attend the talks with Chadian Premier Bo Lind.',
      ['talks', 'talks'],
    ],
  ])('%s', (text, reports) => {
    expect(joined(start + text)).toEqual(reports);
  });
});

describe('the count of a meeting', () => {
  const start = 'A second fisheries meeting is being planned, the ministry said. ';
  it.each<[string, string[]]>([
    ['The second meeting will be short, the ministry said.', ['meeting meeting']],
    ['The third meeting will be short, the ministry said.', ['meeting', 'meeting']],
  ])('%s', (text, reports) => {
    expect(joined(start + text)).toEqual(reports);
  });
});

describe('"with" and no people behind it', () => {
  it('is no other company where the words say whose talks they are', () => {
    const text =
      'Ana Ruiz and Bo Lind began talks in Oslo on Monday. They ended their talks with a long lunch.';
    expect(joined(text)[0]).toBe('talks talks');
  });
});

describe('what goes on', () => {
  const start = 'Ana Ruiz and Bo Lind held talks in Oslo on Monday. ';
  it.each<[string, string[]]>([
    ['The talks will continue until Friday.', ['talks talks']],
    ['They would conclude their talks with a lunch.', ['talks talks']],
    ['The talks will start on Friday.', ['talks', 'talks']],
  ])('%s', (text, reports) => {
    expect(joined(start + text)).toEqual(reports);
  });
});

describe('two described and then named', () => {
  const named = 'Ana Ruiz and Bo Lind met for an hour on Tuesday.';
  it('are the same two where a state has one of them', () => {
    const text = `The top diplomats of Peru and Norway held talks on Tuesday. ${named}`;
    expect(joined(text)).toEqual(['talks met']);
    expect(peopleOf(text)).toEqual(['Ana Ruiz, Bo Lind']);
  });

  it('are others where it has many', () => {
    const text = `Negotiators of Peru and Norway held talks on Tuesday. ${named}`;
    expect(joined(text)).toEqual(['talks', 'met']);
  });
});

describe('"such a meeting"', () => {
  it('is the one told before', () => {
    const text =
      'Ana Ruiz may meet Bo Lind in Oslo. Both are willing to have such a meeting, an aide said.';
    expect(joined(text)).toEqual(['meet meeting']);
  });
});

describe('a proposal taken up', () => {
  const start = 'Cy Adom proposed to host Ana Ruiz and Bo Lind for a meeting. ';
  it.each<[string, string[]]>([
    ['Ruiz and Lind agreed to meet in Oslo.', ['host meeting meet']],
    ['Ruiz and Dee Moran agreed to meet in Oslo.', ['host meeting', 'meet']],
  ])('%s', (text, reports) => {
    expect(joined(start + text)).toEqual(reports);
  });
});
