import { beforeAll, describe, expect, it } from 'vitest';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { RecordLookup } from '../../support/record-lookup.ts';

const PREVIEW = 'turan-washington-preview';

let shipped: RecordLookup;
beforeAll(() => {
  shipped = new RecordLookup(buildCorpus(loadCorpus('data/armenia-azerbaijan')));
});

/** The characters of the article just before and just behind the words of a statement. */
function marksAround(words: string): readonly (string | undefined)[] {
  const { document, parts } = shipped.statement(words);
  const text = shipped.text(document);
  return [text[(parts[0]?.start ?? 0) - 1], text[parts.at(-1)?.end ?? 0]];
}

describe('case 7: unbalanced and mixed quotation marks, brackets, elisions', () => {
  it('takes a closing mark alone for the end of a partial statement', () => {
    const said = shipped.statement('open, frank, and professional.');
    expect(said).toMatchObject({ directness: 'partial', edits: { unbalanced: true } });
    expect(shipped.speakerOf(said)).toBe('State Department');
    expect(marksAround('open, frank, and professional.')).toEqual([' ', '”']);
  });

  it('closes a curly mark with a straight one', () => {
    const said = shipped.statement('Achieving lasting peace');
    expect(said.parts).toHaveLength(1);
    expect(said.parts[0]?.words).toMatch(/between the two nations\.$/);
    expect(shipped.speakerOf(said)).toBe('Efgan Nifti');
    expect(marksAround('Achieving lasting peace')).toEqual(['“', '"']);
  });

  it('marks what the article put in or left out', () => {
    expect(shipped.statement('these [diplomatic] efforts').edits.brackets).toBe(true);
    expect(shipped.statement('live together […]').edits.ellipsis).toBe(true);
  });

  it('takes single marks for a quotation and apostrophes for none', () => {
    const headline = shipped.statement('Will Send Message To Putin');
    expect(headline.parts.map(({ words }) => words)).toEqual(['Will Send Message To Putin']);
    expect(shipped.speakerOf(headline)).toBe('Richard Kauzlarich');
    const text = shipped.text(PREVIEW);
    const single = shipped.built.record.statements
      .filter(({ document }) => document === PREVIEW)
      .flatMap(({ parts }) => parts)
      .filter(({ start, end }) => text[start - 1] === "'" || text[end] === "'");
    expect(single.map(({ words }) => words)).toEqual(['Will Send Message To Putin']);
  });
});

describe('case 8: second-hand quotation', () => {
  it('is of the one quoted, through the one who quotes', () => {
    const said = shipped.statement('Strong diplomatic engagement');
    const cekuta = shipped.actor('Robert Cekuta').id;
    expect(said.parts.map(({ words }) => words)).toEqual([
      'Strong diplomatic engagement is the best path for everyone.',
    ]);
    expect(shipped.speakerOf(said)).toBe('Antony Blinken');
    expect(said.chain.map(({ actor }) => actor)).toEqual([cekuta]);
    const own = shipped.index.statementsByActor.get(cekuta) ?? [];
    expect(own.length).toBeGreaterThan(0);
    expect(own).not.toContain(said);
  });
});

describe('case 9: one statement, two wordings, two attributions', () => {
  it('stays two statements of two speakers, each a variant of the other', () => {
    const bono = shipped.statement('U.S. seeks for the parties to normalize their relations');
    const official = shipped.statement('It is for both parties to normalize their relations');
    expect(shipped.speakerOf(bono)).toBe('Luis Bono');
    expect(shipped.speakerOf(official)).toBe('senior State Department official');
    expect([bono.variants, official.variants]).toEqual([[official.id], [bono.id]]);
  });
});

describe('case 16: posts as media', () => {
  it.each([
    ['Jake Sullivan', 'We discussed the importance'],
    ['Armen Grigoryan', 'long-term peaceful settlement'],
    ['Hikmat Hajiyev', 'the three sides discussed'],
    ['Toivo Klaar', 'Important meeting took place yesterday'],
    ['Antony Blinken', 'Hosting peace talks this week'],
  ])('%s posted “%s”', (name, words) => {
    const post = shipped.statement(words);
    expect([shipped.speakerOf(post), post.medium]).toEqual([name, 'post']);
  });

  it('takes no network for an actor or a speaker', () => {
    const { actors, statements } = shipped.built.record;
    const printed = [
      ...actors.flatMap(({ name, variants }) => [name, ...variants.map(({ text }) => text)]),
      ...statements.flatMap(({ speaker }) => speaker?.citation.words ?? []),
    ];
    expect(printed.filter((words) => /Twitter|Facebook/.test(words))).toEqual([]);
  });

  it('counts "yesterday" from the post', () => {
    expect(shipped.datesAt('monday-washington-meeting', 'yesterday')).toEqual(['2022-11-07']);
    expect(shipped.statement('took place yesterday').date?.edtf).toBe('2022-11-08');
  });
});
