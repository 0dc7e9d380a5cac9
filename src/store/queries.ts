import { QueryClient, queryOptions } from '@tanstack/react-query';

import { decodeRecord } from '../model/format/decode-record.ts';
import { parseCorpora, parseDocumentText, parseManifest } from '../model/format/parse-file.ts';
import type { DocumentId } from '../model/ids.ts';
import { fetchRecordFile, RecordFileError } from './fetch-record-file.ts';

/**
 * The files of a record never change under their name, so nothing goes stale; nothing is retried,
 * so that a fault shows at once; and the cache answers also where the browser says it is offline.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: false,
      },
    },
  });
}

/** The corpora that can be opened, by id. */
export const corporaQuery = queryOptions({
  queryKey: ['corpora'],
  queryFn: async ({ signal }) => {
    const file = 'corpora.json';
    return parseCorpora(await fetchRecordFile(file, signal), file);
  },
});

/** What a corpus consists of: the small file that names all others. */
export function manifestQuery(corpus: string) {
  return queryOptions({
    queryKey: ['manifest', corpus],
    queryFn: async ({ signal }) => {
      const file = `${encodeURIComponent(corpus)}/manifest.json`;
      return parseManifest(await fetchRecordFile(file, signal), file);
    },
  });
}

/** The whole record of a corpus without its texts. Only the record store reads the answer. */
export function recordQuery(corpus: string) {
  return queryOptions({
    queryKey: ['record', corpus],
    queryFn: async ({ client, signal }) => {
      const manifest = await client.ensureQueryData(manifestQuery(corpus));
      const folder = encodeURIComponent(corpus);
      return decodeRecord(manifest, (name) => fetchRecordFile(`${folder}/${name}`, signal));
    },
  });
}

/** One article's text with its marks; asked for when it is opened. */
export function textQuery(corpus: string, document: DocumentId) {
  return queryOptions({
    queryKey: ['text', corpus, document],
    queryFn: async ({ client, signal }) => {
      const { texts } = await client.ensureQueryData(manifestQuery(corpus));
      const entry = texts.find((text) => text.document === document);
      if (!entry) throw new RecordFileError(`${corpus}: the text of ${document}`, 404);
      const file = `${encodeURIComponent(corpus)}/${entry.file}`;
      return parseDocumentText(await fetchRecordFile(file, signal), file);
    },
  });
}
