import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { RecordLookup } from '../../support/record-lookup.ts';

const MONDAY = 'monday-washington-meeting';
const TALKS = 'second-day-of-talks';

let shipped: RecordLookup;
beforeAll(() => {
  shipped = new RecordLookup(buildCorpus(loadCorpus('data/armenia-azerbaijan')));
});

describe('case 5: misspelt names merged, printed form kept', () => {
  it.each([
    ['Jeyhun Bayramov', 'Jeyhum Bayramov'],
    ['Karen Donfried', 'Karen Danfried'],
    ['Ned Price', 'Ned Prince'],
  ])('%s is also printed %s', (name, misspelt) => {
    const { variants, merges } = shipped.actor(name);
    expect(variants.map(({ text }) => text)).toContain(misspelt);
    expect(merges.find(({ from }) => from === misspelt)?.because).toMatch(/\S/);
    expect(shipped.actorNames()).not.toContain(misspelt);
  });

  it('keeps the words as printed', () => {
    const price = shipped.statement('serious pursuit of peace');
    expect([price.document, price.speaker?.citation.words]).toEqual([MONDAY, 'Ned Prince']);
    expect(shipped.statement('Hosting peace talks').parts[0]?.words).toContain(
      'George P. Schultz National Foreign Affairs Training Center',
    );
  });
});

describe('case 10: unnamed officials, three descriptions', () => {
  const OFFICIALS = [
    'High-ranking State Department officials',
    'senior State Department official',
    'senior U.S. official familiar with the negotiations',
  ];

  it('are three unnamed actors, merged with nobody', () => {
    for (const name of OFFICIALS) {
      expect(shipped.actor(name)).toMatchObject({
        kind: 'unnamed',
        merges: [],
        documents: [TALKS],
      });
    }
  });

  it.each([
    ['normalization of relations.', 'The official at the State Department', OFFICIALS[1]],
    ['It is for both parties', 'he', OFFICIALS[1]],
    ['being discussed.', 'he', OFFICIALS[1]],
    ['ensuring free movement', 'The official', OFFICIALS[2]],
  ])('“%s” is said by “%s”, the %s', (words, printed, name) => {
    const said = shipped.statement(words);
    expect([said.speaker?.citation.words, shipped.speakerOf(said)]).toEqual([printed, name]);
  });
});

describe('case 17: one post, different holders; an ambiguous title list', () => {
  it.each([
    ['Philip Reeker', 'Senior Advisor for Caucasus Negotiations', MONDAY],
    ['Luis Bono', 'Senior Advisor for Caucasus Negotiations', TALKS],
    ['Erika Olson', 'Deputy Assistant Secretary of State', MONDAY],
    ['Ned Price', 'Spokesperson of the State Department', MONDAY],
    ['Vedant Patel', 'Spokesperson of the State Department', TALKS],
  ])('%s is %s in %s', (name, title, document) => {
    const role = shipped.actor(name).roles.find((one) => one.title.startsWith(title));
    expect(role?.citations.map((citation) => citation.document)).toContain(document);
  });

  it('keeps the holders apart', () => {
    for (const [one, other] of [
      ['Philip Reeker', 'Luis Bono'],
      ['Ned Price', 'Vedant Patel'],
    ] as const) {
      expect(shipped.actor(one).variants.map(({ text }) => text)).not.toContain(other);
      expect(shipped.actor(one).documents).not.toContain(TALKS);
      expect(shipped.actor(other).documents).toEqual([TALKS]);
    }
  });

  it('lists the title of one of two people for review, and gives it to neither without', () => {
    const doubt = shipped.built.record.review.find(({ code }) => code === 'office-unsure');
    expect(doubt?.message).toMatch(/Erika Olson or of Philip Reeker/);
    const { start, end } = doubt?.citation ?? { start: 0, end: 0 };
    expect(shipped.text(MONDAY).slice(start, end)).toBe('US Co-Chair of the OSCE Minsk Group');
    const cited = shipped.built.record.actors
      .flatMap(({ roles }) => roles.filter(({ title }) => title.includes('Minsk Group')))
      .flatMap(({ citations }) => citations.filter(({ document }) => document === MONDAY));
    for (const citation of cited) expect([citation.start, citation.end]).toEqual([start, end]);
  });
});
