import { describe, expect, it } from 'vitest';
import type { BuiltRecord } from '../../../src/record/build-record.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { statementFacets } from '../../../src/record/filter/passes.ts';
import { speakersOf } from '../../../src/record/speakers-of.ts';
import { correct, tellRecord } from '../../support/told-record.ts';
import { placeOf } from '../../support/told-article.ts';

const TEXT =
  'The foreign minister Ana Ruiz and the envoy Piet Vos said the day was good. All agreed. They said so.';

/** An article in which the entities of some words say that the day was good. */
function tell(words: string, entities: readonly number[]): BuiltRecord {
  const speaker = { ...placeOf(TEXT, words), entities };
  return tellRecord([ARTICLE(speaker)]);
}

const ARTICLE = (speaker: { start: number; end: number; entities: readonly number[] }) => ({
  id: 'one',
  text: TEXT,
  entities: [
    { name: 'Ana Ruiz', office: 'foreign minister', of: 'Norland' },
    { name: 'Piet Vos', office: 'envoy', of: 'Sudria' },
  ],
  quotes: [{ words: 'the day was good', speaker }],
});

describe('joint statements', () => {
  it('carry all their speakers, first the one printed first', () => {
    const { record } = tell('They', [1, 0]);
    const [statement] = record.statements;
    expect(statement?.speaker?.actor).toBe('piet-vos');
    expect(statement?.alsoBy).toEqual(['ana-ruiz']);
  });

  it('are found under each speaker, and under the sides of all', () => {
    const index = indexRecord(tell('They', [0, 1]).record);
    const [statement] = index.record.statements;
    expect(statement && speakersOf(statement)).toEqual(['ana-ruiz', 'piet-vos']);
    expect([...index.statementsByActor.keys()]).toEqual(['ana-ruiz', 'piet-vos']);
    expect(statement && statementFacets(index, statement).sides).toEqual(['norland', 'sudria']);
  });

  it('of one speaker say nothing of others', () => {
    const [statement] = tell('Ana Ruiz', [0]).record.statements;
    expect(statement?.speaker?.actor).toBe('ana-ruiz');
    expect(statement).not.toHaveProperty('alsoBy');
  });

  it('of a group that is not settled keep its words, and are doubted', () => {
    const { record } = tell('All', []);
    expect(record.statements[0]?.speaker).toMatchObject({
      actor: null,
      citation: { words: 'All' },
    });
    expect(record.review.map(({ code, message }) => [code, message])).toEqual([
      ['no-speaker', 'It is not known who “All” is.'],
    ]);
  });

  it('lose the further speakers when a person sets the speaker', () => {
    const article = ARTICLE({ ...placeOf(TEXT, 'They'), entities: [0, 1] });
    const change = { type: 'statement-speaker', speaker: 'Piet Vos' } as const;
    const { record } = tellRecord([article], [correct(article, 'the day was good', change)]);
    expect(record.statements[0]?.speaker?.actor).toBe('piet-vos');
    expect(record.statements[0]).not.toHaveProperty('alsoBy');
  });
});
