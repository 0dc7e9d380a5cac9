import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { describe, expect, it } from 'vitest';
import type { RecordDocument } from '../../../../src/model/record.ts';
import { writeBibTex } from '../../../../src/record/exports/bibtex.ts';
import { writeCslJson } from '../../../../src/record/exports/csl-json.ts';
import { someDayIn } from '../../../support/date-values.ts';
import { SMALL_RECORD } from '../../../support/small-record.ts';
import { GENEVA, PREVIEW } from '../../../support/small-texts.ts';
import { exportOf } from './small-export.ts';

function readSources(text: string): Record<string, unknown>[] {
  return new Cite(text).data;
}

function withDocument(id: string, change: Partial<RecordDocument>): ReturnType<typeof exportOf> {
  const documents = SMALL_RECORD.documents.map((one) =>
    one.id === id ? { ...one, ...change } : one,
  );
  return exportOf({}, { ...SMALL_RECORD, documents });
}

describe('sources as CSL-JSON, read by citation-js', () => {
  it('have title, paper and day', () => {
    const items = readSources(writeCslJson(exportOf()));
    expect(items).toHaveLength(3);
    expect(items.find(({ id }) => id === PREVIEW)).toMatchObject({
      type: 'article-newspaper',
      title: 'Ministers to meet in Vienna',
      'container-title': 'The Lantern',
      issued: { 'date-parts': [[2024, 3, 1]] },
    });
  });

  it('say that a day was worked out, and how', () => {
    const items = readSources(writeCslJson(exportOf()));
    expect(items.find(({ id }) => id === GENEVA)).toMatchObject({
      issued: { 'date-parts': [[2024, 3]], circa: true },
      note: expect.stringMatching(/worked out, between 18 and 31 March 2024 \(EDTF \[2024/),
    });
  });

  it('give both ends of a date that spans years', () => {
    const published = someDayIn('2023-12-20', '2024-01-10');
    const items = readSources(writeCslJson(withDocument(PREVIEW, { published })));
    expect(items.find(({ id }) => id === PREVIEW)).toMatchObject({
      issued: {
        'date-parts': [
          [2023, 12, 20],
          [2024, 1, 10],
        ],
      },
    });
  });
});

describe('sources as BibTeX, read by citation-js', () => {
  it('have title, paper and day', () => {
    const items = readSources(writeBibTex(exportOf()));
    expect(items.map(({ id }) => id)).toEqual([PREVIEW, 'courier-vienna', GENEVA]);
    expect(items[0]).toMatchObject({
      title: expect.stringContaining('Ministers to meet in Vienna'),
      'container-title': 'The Lantern',
      issued: { 'date-parts': [[2024, 3, 1]] },
    });
  });

  it('mark an uncertain date as EDTF does', () => {
    expect(writeBibTex(exportOf())).toContain('date = {2024-03?}');
  });

  it('keep signs of TeX as they were printed', () => {
    const title = 'Aid & trade: 50% of $5 {sic} _ # ~ ^ \\';
    const author = 'Staff and agencies';
    const items = readSources(writeBibTex(withDocument(PREVIEW, { title, author })));
    expect(items[0]).toMatchObject({ title, author: [{ family: author }] });
  });
});
