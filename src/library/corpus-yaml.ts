import { Document, isMap, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';

import type { CollectedArticle } from '../intake/collect-articles.ts';

/** A day of publication that a person gave, as EDTF. */
export interface GivenDate {
  readonly file: string;
  readonly published: string;
}

/** What stands beside a date that was entered on the page. */
const GIVEN_BECAUSE = 'Entered by hand when the articles were opened in the browser.';

/** A corpus.yaml without articles yet. */
export function newCorpusYaml(id: string, title: string): string {
  const yaml = new Document({ id, title, documents: [] });
  return write(yaml);
}

/** The text of a corpus.yaml with more articles; everything else stays, comments too. */
export function addDocuments(text: string, articles: readonly CollectedArticle[]): string {
  const yaml = parseDocument(text);
  const list = documentsOf(yaml);
  list.flow = false;
  for (const { file, article } of articles) {
    const { published, publishedBecause, ...head } = article.head;
    const entry = new YAMLMap();
    entry.set('file', file);
    for (const key of ['title', 'publisher', 'author'] as const) {
      if (head[key] !== null) entry.set(key, head[key]);
    }
    if (published !== null) entry.set('published', quoted(published));
    if (published !== null && publishedBecause !== null) {
      entry.set('publishedBecause', publishedBecause);
    }
    for (const key of ['url', 'language'] as const) {
      if (head[key] !== null) entry.set(key, head[key]);
    }
    list.add(entry);
  }
  return write(yaml);
}

/** The text of a corpus.yaml with days of publication that a person gave. */
export function setPublished(text: string, dates: readonly GivenDate[]): string {
  const yaml = parseDocument(text);
  const given = new Map(dates.map(({ file, published }) => [file, published]));
  for (const entry of documentsOf(yaml).items) {
    const published = isMap(entry) ? given.get(String(entry.get('file'))) : undefined;
    if (!isMap(entry) || published === undefined) continue;
    entry.set('published', quoted(published));
    entry.set('publishedBecause', GIVEN_BECAUSE);
  }
  return write(yaml);
}

/** The names of the files under `articles/` that a corpus.yaml lists. */
export function listedFiles(text: string): readonly string[] {
  return documentsOf(parseDocument(text)).items.flatMap((entry) =>
    isMap(entry) ? [String(entry.get('file'))] : [],
  );
}

/** The list of articles, made where there is none. */
function documentsOf(yaml: Document): YAMLSeq {
  const list = yaml.get('documents');
  if (isSeq(list)) return list;
  const made = new YAMLSeq();
  yaml.set('documents', made);
  return made;
}

/** Dates stand in quotation marks, lest a reader take them for something else. */
function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

function write(yaml: Document): string {
  return yaml.toString({ lineWidth: 100 });
}
