import { QueryClient, queryOptions } from '@tanstack/react-query';

import { decodeRecord } from '../model/format/decode-record.ts';
import { parseCorpora, parseDocumentText, parseManifest } from '../model/format/parse-file.ts';
import type { DocumentId } from '../model/ids.ts';
import { fetchRecordFile, RecordFileError } from './fetch-record-file.ts';
import { localCorpora, localName } from './local-corpora.ts';

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

/** The corpora kept in this browser, by title; asked for when somebody wants to know. */
export const localCorporaQuery = queryOptions({
  queryKey: ['local-corpora'],
  queryFn: async () => (await localCorpora()).list(),
});

/** What a corpus consists of: the small file that names all others. */
export function manifestQuery(corpus: string) {
  return queryOptions({
    queryKey: ['manifest', corpus],
    queryFn: async ({ signal }) => {
      const file = 'manifest.json';
      return parseManifest(await fileOf(corpus, file, signal), `${corpus}/${file}`);
    },
  });
}

/** The whole record of a corpus without its texts. Only the record store reads the answer. */
export function recordQuery(corpus: string) {
  return queryOptions({
    queryKey: ['record', corpus],
    queryFn: async ({ client, signal }) => {
      const manifest = await client.ensureQueryData(manifestQuery(corpus));
      const record = await decodeRecord(manifest, (name) => fileOf(corpus, name, signal));
      // a corpus kept here goes by its local id, whatever its own corpus.yaml calls it
      return { ...record, corpus: { ...record.corpus, id: corpus } };
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
      const json = await fileOf(corpus, entry.file, signal);
      return parseDocumentText(json, `${corpus}/${entry.file}`);
    },
  });
}

/** A file of a record: from beside the page, or from this browser. */
async function fileOf(corpus: string, file: string, signal: AbortSignal): Promise<string> {
  const name = localName(corpus);
  if (name === null) return fetchRecordFile(`${encodeURIComponent(corpus)}/${file}`, signal);
  return (await localCorpora()).readFile(name, file);
}
