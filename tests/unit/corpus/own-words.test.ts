import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../../src/intake/read-corpus.ts';
import { verifyRecord } from '../../../src/record/verify/verify-record.ts';
import { buildCorpus } from '../../support/built-corpus.ts';
import { corpusFiles } from '../../support/corpus-files.ts';

const LINES = `
sides:
  - { id: front, name: Free Coast Front, members: [Free Coast Front, Dorrit Oum], colour: red }
  - { id: ostra, name: Ostra, members: [Ostra, Ostran], colour: violet }
lexicon:
  people:
    - Dorrit Oum | Commander Reed | Oume
    - Lis van Aru
  organisations: [Free Coast Front | FCF | the Coast]
  places: [Kettle Hall, Anvers Quay | the Quay]
  offices: [tidemaster]
  reportingVerbs: [crooned, mused]
`;
const DOCUMENTS = `
documents:
  - { file: one.txt, published: "2031-03-12" }
  - { file: two.txt, published: "2031-03-14" }
`;
const ONE =
  'Commander Reed met Tidemaster Lis van Aru of Ostra at Kettle Hall on Monday.\n\n' +
  '“We keep the nets,” Oume crooned. The FCF thanked Ostra.';
const TWO =
  'Van Aru left on Thursday. The Ostran tidemaster said she was tired.\n\nOum said nothing of the Coast. Rain fell on Anvers Quay.';

/** The record of the two articles with or without the lines. */
function build(lines: string): ReturnType<typeof buildCorpus>['record'] {
  const { corpus, corrections, faults } = readCorpus(
    corpusFiles({
      'corpus.yaml': `id: own\ntitle: Own\n${lines}${DOCUMENTS}`,
      'articles/one.txt': ONE,
      'articles/two.txt': TWO,
    }),
  );
  if (!corpus || faults.length > 0) throw new Error(JSON.stringify(faults));
  const { record, texts } = buildCorpus({ corpus, corrections });
  expect(verifyRecord(record, texts)).toEqual([]);
  return record;
}

describe('what a corpus says of its own', () => {
  const record = build(LINES);
  const actor = (name: string) => record.actors.find((one) => one.name === name);

  it('gives sides their members and colours', () => {
    expect(record.sides).toEqual([
      { id: 'front', name: 'Free Coast Front', hue: 'red' },
      { id: 'ostra', name: 'Ostra', hue: 'violet' },
    ]);
    expect(actor('Free Coast Front')).toMatchObject({ kind: 'organisation', side: 'front' });
    expect(actor('Ostra')).toMatchObject({ kind: 'country', side: 'ostra' });
    expect(actor('Dorrit Oum')?.side).toBe('front');
    expect(actor('Lis van Aru')?.side).toBe('ostra');
  });

  it('names people by the name first listed, whatever form is printed', () => {
    expect(actor('Dorrit Oum')?.variants.map(({ text }) => text)).toEqual([
      'Commander Reed',
      'Oum',
      'Oume',
    ]);
    expect(actor('Lis van Aru')?.variants.map(({ text }) => text)).toEqual([
      'Lis van Aru',
      'Van Aru',
    ]);
    expect(actor('Free Coast Front')?.variants.map(({ text }) => text)).toEqual(['Coast', 'FCF']);
  });

  it('knows its offices, places and verbs of saying', () => {
    expect(actor('Lis van Aru')?.roles.map(({ title }) => title)).toEqual(['Tidemaster of Ostra']);
    const [meeting] = record.events;
    const place = record.places.find(({ id }) => id === meeting?.place?.place);
    expect([place?.venue, place?.city]).toContain('Kettle Hall');
    const said = record.statements.find(({ parts }) => parts[0]?.words === 'We keep the nets,');
    expect(said?.speaker?.actor).toBe('dorrit-oum');
    expect(said?.cue?.words).toBe('crooned');
  });

  it('is not known where the corpus does not say it', () => {
    const bare = build('');
    expect(bare.actors.map(({ name }) => name)).not.toContain('Dorrit Oum');
    expect(bare.sides.map(({ name }) => name)).not.toContain('Free Coast Front');
  });
});
