import { expect, test } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { parseNeutralLine } from '../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../src/reading/read-document.ts';
import { buildDocuments } from '../../../src/record/build-documents.ts';

const TEXT =
  'Two ministers meet in Oslo for talks\n\nHorn Observer\n15.03.2024 09:12\n\n' +
  'The foreign ministers of two states met in Oslo on Thursday for talks about the sea between them.\n';

/** Publisher as it stands in the record, and whether the page told it. */
function publisherOf(given: string | null): readonly [string | null, boolean] {
  const line = JSON.stringify({ id: 'a', text: TEXT, published: null });
  const { head, ...rest } = parseNeutralLine(line);
  const document = { ...rest, head: { ...head, publisher: given } };
  const corpus: Pick<Corpus, 'documents'> = { documents: [document] };
  const reading = readDocument(document, buildLexicon());
  const [made] = buildDocuments(corpus, [reading], new Map([[head.id, '0'.repeat(64)]]));
  return [made?.publisher ?? null, made?.publisherInferred ?? false];
}

test('the publisher printed on the page is taken where the corpus names none, and marked so', () => {
  expect(publisherOf(null)).toEqual(['Horn Observer', true]);
  expect(publisherOf('The Courier')).toEqual(['The Courier', false]);
});
