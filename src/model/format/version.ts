/**
 * Version of the record's files. A change that an older reader would misread raises it and adds a
 * line here; readers refuse a version they do not know, by name.
 *
 * 1. manifest, core, chunks by time, one text a document. Since: statements may say who else says
 *    them (`alsoBy`), and articles that their own page told the publisher (`publisherInferred`),
 *    which older readers pass over.
 */
export const FORMAT_VERSION = 1;

/** What a file of the record says it is, in its `format` field. */
export type FormatName =
  | 'parley-corpora'
  | 'parley-record'
  | 'parley-core'
  | 'parley-chunk'
  | 'parley-text';
