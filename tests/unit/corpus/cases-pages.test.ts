import { beforeAll, describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../src/lexicon/lexicon.ts';
import { readDocument } from '../../../src/reading/read-document.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import { dayOf } from '../../support/date-values.ts';
import { RecordLookup } from '../../support/record-lookup.ts';

const loaded = loadCorpus('data/armenia-azerbaijan');
let shipped: RecordLookup;
beforeAll(() => {
  shipped = new RecordLookup(buildCorpus(loaded));
});

describe('case 1: three articles state no publication date, one no year', () => {
  it('reads a publication date only where the page prints one', () => {
    const lexicon = buildLexicon(loaded.corpus.lexicon);
    const read = loaded.corpus.documents.map(({ head, text, furniture }) => {
      const bare = { ...head, published: null, publishedBecause: null };
      const { published, publishedRange } = readDocument({ head: bare, text, furniture }, lexicon);
      const printed = publishedRange && text.slice(publishedRange.start, publishedRange.end);
      return [String(head.id), [published?.edtf ?? null, printed]] as const;
    });
    expect(new Map(read)).toEqual(
      new Map([
        ['cpc-november-7-meeting', [null, null]],
        ['cpc-us-engagement', ['2022-09-29', 'Sep 29, 2022']],
        ['monday-washington-meeting', [null, null]],
        ['second-day-of-talks', [null, null]],
        ['turan-washington-preview', ['2022-11-05', '05.11.2022']],
      ]),
    );
  });

  it('takes the missing ones from the corpus with their reasons, and guesses no publisher', () => {
    const reasons = new Map<string, string | null>(
      loaded.corpus.documents.map(({ head }) => [head.id, head.publishedBecause]),
    );
    const { documents } = shipped.built.record;
    expect(documents.map((one) => [one.id, one.published?.edtf, one.publisher])).toEqual([
      ['cpc-us-engagement', '2022-09-29', 'Caspian Policy Center'],
      ['turan-washington-preview', '2022-11-05', 'Turan'],
      ['monday-washington-meeting', '2022-11-08', null],
      ['cpc-november-7-meeting', '[2022-11-07..2022-11-30]', 'Caspian Policy Center'],
      ['second-day-of-talks', '2023-05-02', null],
    ]);
    for (const { id, publishedBecause } of documents)
      expect(publishedBecause).toBe(reasons.get(id));
    const reasoned = documents.filter(({ publishedBecause }) => publishedBecause);
    expect(reasoned.map(({ id }) => id)).toEqual([
      'monday-washington-meeting',
      'cpc-november-7-meeting',
      'second-day-of-talks',
    ]);
  });

  it('finds the year of days printed without one', () => {
    const document = 'second-day-of-talks';
    expect(shipped.text(document)).not.toMatch(/\b(?:19|20)\d\d\b/);
    expect(shipped.datesAt(document, 'December 12')).toEqual(['2022-12-12/..']);
    expect(shipped.datesAt(document, 'April 23')).toEqual(['2023-04-23']);
    expect(shipped.datesAt(document, 'Monday')).toEqual(['2023-05-01']);
    expect(shipped.datesAt(document, 'Monday morning')).toEqual(['2023-05-01']);
  });
});

describe('case 6: page furniture with tempting dates', () => {
  const ENGAGEMENT = 'cpc-us-engagement';
  const PREVIEW = 'turan-washington-preview';

  it('marks nothing in furniture', () => {
    for (const { furniture, marks } of shipped.built.texts) {
      const inside = marks.filter(({ start, end }) =>
        furniture.some((stretch) => start < stretch.end && stretch.start < end),
      );
      expect(inside).toEqual([]);
    }
  });

  it('takes no actor, date or event from the related articles', () => {
    const furniture = shipped.furniture(ENGAGEMENT).join('\n');
    for (const words of [
      'Donald Lu',
      'November 6-11',
      'Ninth Summit in Samarkand',
      'November 10-11',
    ])
      expect(furniture).toContain(words);
    const variants = shipped.built.record.actors.flatMap((one) => one.variants);
    expect(variants.filter(({ text }) => /Donald Lu|Turkic|OTS/.test(text))).toEqual([]);
    const reports = shipped.built.record.reports.filter(({ document }) => document === ENGAGEMENT);
    const ahead = reports.filter(({ date }) => (date?.value.end.latest ?? 0) > dayOf('2022-09-30'));
    expect(reports.length).toBeGreaterThan(5);
    expect(ahead).toEqual([]);
  });

  it('takes nothing from the headlines of January 2026', () => {
    const { record } = shipped.built;
    const text = shipped.text(PREVIEW);
    const stamps = [...text.matchAll(/\d\d[. ]Jan[. ]2026/g)].map(([stamp]) => stamp);
    expect(stamps).toHaveLength(11);
    expect(shipped.furniture(PREVIEW)).toEqual(expect.arrayContaining(stamps));
    const start = text.indexOf('Latest news');
    const later = record.statements.filter(
      ({ document, parts }) => document === PREVIEW && parts.some((part) => part.start >= start),
    );
    expect(later).toEqual([]);
    const days = record.events.map(({ date }) => date?.value.start.latest ?? 0);
    expect(Math.max(...days)).toBe(dayOf('2023-05-02'));
    for (const { firstMentions } of record.actors)
      expect(firstMentions.filter((one) => one.document === PREVIEW && one.start >= start)).toEqual(
        [],
      );
  });

  it('cuts the section name off the headline', () => {
    expect(shipped.text(PREVIEW)).toContain('KauzlarichPolitics');
    expect(shipped.furniture(PREVIEW)).toContain('Politics');
    expect(shipped.actorNames().filter((name) => name.includes('Politics'))).toEqual([]);
  });

  it('gives no event the place of the dateline', () => {
    const dateline = shipped.text(PREVIEW).indexOf('Washington D.C.\n05.11.2022');
    const places = shipped.built.record.reports
      .filter(({ document }) => document === PREVIEW)
      .flatMap(({ place }) => place?.citation.start ?? []);
    expect(dateline).toBeGreaterThan(0);
    expect(places.length).toBeGreaterThan(1);
    expect(places).not.toContain(dateline);
  });
});
