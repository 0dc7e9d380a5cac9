import { buildLexicon, NO_LINES } from '../../src/lexicon/lexicon.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Correction, CorrectionAction } from '../../src/model/corrections.ts';
import { asId } from '../../src/model/ids.ts';
import type { DocumentId } from '../../src/model/ids.ts';
import { buildRecord } from '../../src/record/build-record.ts';
import type { BuiltRecord } from '../../src/record/build-record.ts';
import { verifyRecord } from '../../src/record/verify/verify-record.ts';
import { placeOf, tellArticle } from './told-article.ts';
import type { ToldArticle } from './told-article.ts';

const LINES = { ...NO_LINES, states: ['Norland|Norlandic', 'Sudria|Sudrian', 'Estmark'] };

/** Builds the record of told articles with the sides Norland and Sudria; throws when it is unsound. */
export function tellRecord(
  articles: readonly ToldArticle[],
  corrections: readonly Correction[] = [],
  change: Partial<Corpus> = {},
): BuiltRecord {
  const told = articles.map(tellArticle);
  const corpus: Corpus = {
    id: 'told',
    title: 'Told',
    description: null,
    sides: [
      { id: asId('norland'), name: 'Norland', members: ['Norland'], hue: null },
      { id: asId('sudria'), name: 'Sudria', members: ['Sudria'], hue: 'ochre' },
    ],
    lexicon: LINES,
    documents: told.map(({ document }) => document),
    ...change,
  };
  const built = buildRecord({
    corpus,
    readings: told.map(({ reading }) => reading),
    corrections,
    lexicon: buildLexicon(LINES),
    hashes: new Map(told.map(({ document }) => [document.head.id, '0'.repeat(64)])),
  });
  const faults = verifyRecord(built.record, built.texts);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return built;
}

/** A correction that points at the first place of the words in an article. */
export function correct(
  { id, text }: ToldArticle,
  words: string,
  action: CorrectionAction,
  of: readonly string[] = [],
): Correction {
  return { at: pointAt({ id, text }, words), why: 'Because.', of, line: 1, action };
}

/** A citation of the first place of the words in an article. */
export function pointAt(
  { id, text }: Pick<ToldArticle, 'id' | 'text'>,
  words: string,
): Correction['at'] {
  const document = asId<DocumentId>(id);
  return { document, ...placeOf(text, words), words };
}
