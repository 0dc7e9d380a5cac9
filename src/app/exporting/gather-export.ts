import type { QueryClient } from '@tanstack/react-query';

import type { DocumentId } from '../../model/ids.ts';
import type { RecordFilter } from '../../model/record-filter.ts';
import { describeFilter } from '../../record/words/describe-filter.ts';
import { exportedDocuments, type ExportInput } from '../../record/exports/export-input.ts';
import { localName } from '../../store/local-corpora.ts';
import { textQuery } from '../../store/queries.ts';
import type { RecordIndex } from '../../store/record-index.ts';
import { selectVisible } from '../../store/selectors.ts';
import { useViewStore } from '../../store/view-store.ts';
import { describeAmount } from '../filters/describe-shown.ts';

/** What is shown now, ready to be written, but for the articles' texts. */
export type ShownNow = Omit<ExportInput, 'texts'>;

/** Takes what the filter lets through, with the address and the time for the files to name. */
export function shownNow(index: RecordIndex, filter: RecordFilter): ShownNow {
  const { asOf } = useViewStore.getState();
  const shown = selectVisible(index, filter);
  return {
    index,
    shown,
    about: {
      made: `${new Date().toISOString().slice(0, 19)}Z`,
      // what is kept in this browser has no address for anybody else
      link: localName(index.record.corpus.id) === null ? window.location.href : null,
      shown: [describeAmount(shown, index), ...describeFilter(filter, index, asOf)].join('; '),
    },
  };
}

/** Texts of articles, and how many could not be fetched: their citations then stand alone. */
export interface GatheredTexts {
  readonly texts: ReadonlyMap<DocumentId, string>;
  readonly missing: number;
}

/** Fetches the texts of the articles behind what is shown. */
export async function gatherTexts(client: QueryClient, shown: ShownNow): Promise<GatheredTexts> {
  const corpus = shown.index.record.corpus.id;
  const documents = exportedDocuments({ ...shown, texts: new Map() });
  const answers = await Promise.allSettled(
    documents.map(({ id }) => client.ensureQueryData(textQuery(corpus, id))),
  );
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
  return {
    texts: new Map(found.map(({ document, text }) => [document, text])),
    missing: documents.length - found.length,
  };
}
