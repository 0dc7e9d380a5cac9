import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf } from '../../support/date-values.ts';
import { buildCorpus, loadCorpus } from '../../support/built-corpus.ts';
import type { BuiltRecord } from '../../../src/record/build-record.ts';
import type { Actor, ParleyEvent, Statement } from '../../../src/model/record.ts';
import { countMeetings } from '../../../src/record/meeting-counts.ts';
import { reportMatrix } from '../../../src/record/matrix/report-matrix.ts';
import { indexRecord } from '../../../src/record/record-index.ts';

let built: BuiltRecord;
beforeAll(() => {
  built = buildCorpus(loadCorpus('data/armenia-azerbaijan'));
});

function actor(name: string): Actor {
  const found = built.record.actors.find((one) => one.name === name);
  if (!found) throw new Error(`no actor ${name}`);
  return found;
}

/** The one event of these days (EDTF of its date) with exactly these people, by surname. */
function event(edtf: string | null, ...surnames: readonly string[]): ParleyEvent {
  const found = built.record.events.filter(
    (one) =>
      (one.date?.value.edtf ?? null) === edtf &&
      peopleOf(one).join(' ') === surnames.toSorted().join(' '),
  );
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`${found.length} events of ${edtf}: ${surnames.join(', ')}`);
  return only;
}

function peopleOf({ participants }: ParleyEvent): readonly string[] {
  const names = participants.map(
    (one) =>
      built.record.actors
        .find(({ id }) => id === one.actor)
        ?.name.split(' ')
        .at(-1) ?? '',
  );
  return names.toSorted();
}

function documentsOf({ reports }: ParleyEvent): readonly string[] {
  return reports.map((id) => id.split(':', 1)[0] ?? '');
}

function statement(words: string): Statement {
  const found = built.record.statements.find(({ parts }) =>
    parts.some((part) => part.words.replace(/\s+/g, ' ').includes(words)),
  );
  if (!found) throw new Error(`no statement “${words}”`);
  return found;
}

function speakerOf({ speaker }: Statement): string | null {
  return built.record.actors.find(({ id }) => id === speaker?.actor)?.name ?? null;
}

describe('the seventeen cases of the first corpus', () => {
  it('1: dates that no page prints, with their reasons', () => {
    const dates = built.record.documents.map(({ id, published, publisher, publishedBecause }) => {
      return [id, published?.edtf, publisher, publishedBecause !== null];
    });
    expect(dates).toEqual([
      ['cpc-us-engagement', '2022-09-29', 'Caspian Policy Center', false],
      ['turan-washington-preview', '2022-11-05', 'Turan', false],
      ['monday-washington-meeting', '2022-11-08', null, true],
      ['cpc-november-7-meeting', '[2022-11-07..2022-11-30]', 'Caspian Policy Center', true],
      ['second-day-of-talks', '2023-05-02', null, true],
    ]);
  });

  it('2: one meeting at two precisions', () => {
    const newYork = event('2022-09-19', 'Blinken', 'Mirzoyan', 'Bayramov');
    expect(documentsOf(newYork)).toEqual([
      'cpc-november-7-meeting',
      'cpc-us-engagement',
      'turan-washington-preview',
    ]);
    const month = built.record.reports.find(({ id }) => id === newYork.reports[0]);
    expect(month?.date?.value).toMatchObject({
      edtf: '2022-09',
      start: { earliest: dayOf('2022-09-01'), latest: dayOf('2022-09-30') },
      days: { least: 1, most: 1 },
    });
    const { rows } = reportMatrix(newYork, indexRecord(built.record));
    const days = rows.find(({ subject }) => subject === 'day');
    expect(days?.cells.map(({ verdict }) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('3: planned, then held', () => {
    const { trail, status } = event('2022-11-07', 'Blinken', 'Mirzoyan', 'Bayramov');
    expect(status).toBe('held');
    expect(trail.map(({ status, report }) => [report.split(':')[0], status])).toEqual([
      ['turan-washington-preview', expect.stringMatching(/^(?:announced|expected)$/)],
      ['monday-washington-meeting', 'held'],
      ['cpc-november-7-meeting', 'held'],
    ]);
    expect(trail[0]?.announcedFor?.edtf).toBe('[2022-11-07..2022-11-13]');
    const planned = built.record.reports.find(({ id }) => id === trail[0]?.report);
    expect(planned?.hedge?.words).toBe('reportedly');
  });

  it('4: participants listed differently are no conflict', () => {
    const main = event('2022-11-07', 'Blinken', 'Mirzoyan', 'Bayramov');
    const donfried = event('2022-11-07', 'Mirzoyan', 'Bayramov', 'Donfried');
    const reeker = event('2022-11-07', 'Mirzoyan', 'Bayramov', 'Olson', 'Reeker');
    expect(documentsOf(donfried)).toEqual(['cpc-november-7-meeting']);
    expect(documentsOf(reeker)).toEqual(['monday-washington-meeting']);
    expect([donfried.partOf, reeker.partOf]).toEqual([main.id, main.id]);
    const { rows } = reportMatrix(main, indexRecord(built.record));
    const people = rows.filter(({ subject }) => subject === 'participant');
    expect(people.flatMap(({ cells }) => cells.map(({ verdict }) => verdict))).not.toContain(
      'differs',
    );
  });

  it('5: misspelt names merged, printed form kept', () => {
    for (const [name, misspelt] of [
      ['Jeyhun Bayramov', 'Jeyhum Bayramov'],
      ['Karen Donfried', 'Karen Danfried'],
      ['Ned Price', 'Ned Prince'],
    ] as const) {
      const { variants, merges } = actor(name);
      expect(variants.map(({ text }) => text)).toContain(misspelt);
      expect(merges.some(({ from, because }) => from === misspelt && because !== '')).toBe(true);
      expect(built.record.actors.some((one) => one.name === misspelt)).toBe(false);
    }
    expect(statement('serious pursuit of peace').speaker?.citation.words).toContain('Ned Prince');
    expect(statement('Hosting peace talks').parts[0]?.words).toContain('George P. Schultz');
  });

  it('6: page furniture gives nothing', () => {
    const names = built.record.actors.map(({ name }) => name);
    for (const name of ['Donald Lu', 'Organization of Turkic States', 'KauzlarichPolitics']) {
      expect(names).not.toContain(name);
    }
    const days = built.record.events.map(({ date }) => date?.value.edtf ?? '');
    expect(days.filter((edtf) => edtf.includes('2026') || edtf.includes('2022-11-10'))).toEqual([]);
  });

  it('7: unbalanced and mixed marks, brackets, elisions', () => {
    expect(statement('open, frank, and professional')).toMatchObject({
      directness: 'partial',
      edits: { unbalanced: true },
    });
    expect(statement('Achieving lasting peace').parts[0]?.words).toMatch(
      /between the two nations\.$/,
    );
    expect(speakerOf(statement('Achieving lasting peace'))).toBe('Efgan Nifti');
    expect(statement('these [diplomatic] efforts').edits.brackets).toBe(true);
    expect(statement('to live together […]').edits.ellipsis).toBe(true);
    expect(speakerOf(statement('Will Send Message To Putin'))).toBe('Richard Kauzlarich');
  });

  it('8: second-hand', () => {
    const said = statement('Strong diplomatic engagement');
    expect(speakerOf(said)).toBe('Antony Blinken');
    expect(said.chain.map((link) => link.actor)).toEqual([actor('Robert Cekuta').id]);
  });

  it('9: one statement, two wordings, two attributions', () => {
    const [one, other] = [
      statement('U.S. seeks for the parties'),
      statement('It is for both parties'),
    ];
    expect(speakerOf(one)).toBe('Luis Bono');
    expect(speakerOf(other)).toBe('senior State Department official');
    expect([one.variants, other.variants]).toEqual([[other.id], [one.id]]);
  });

  it('10: unnamed officials stay apart', () => {
    const unnamed = built.record.actors
      .filter(({ kind, documents }) => kind === 'unnamed' && documents[0] === 'second-day-of-talks')
      .map(({ name }) => name);
    expect(unnamed).toEqual(
      expect.arrayContaining([
        'High-ranking State Department officials',
        'senior State Department official',
        'senior U.S. official familiar with the negotiations',
      ]),
    );
    expect(speakerOf(statement('normalization of relations.'))).toBe(
      'senior State Department official',
    );
    expect(speakerOf(statement('ensuring free movement'))).toBe(
      'senior U.S. official familiar with the negotiations',
    );
  });

  it('11: calls', () => {
    expect(event('2022-10-04', 'Blinken', 'Mirzoyan', 'Bayramov')).toMatchObject({
      kind: 'call',
      together: 'yes',
    });
    expect(event('2022-09-13', 'Blinken', 'Aliyev', 'Pashinyan')).toMatchObject({
      kind: 'call',
      together: 'unknown',
    });
  });

  it('12: meetings known only by reference', () => {
    expect(documentsOf(event('2022-10-06', 'Aliyev', 'Pashinyan'))).toEqual([
      'monday-washington-meeting',
    ]);
    const sochi = event('2022-10-31', 'Aliyev', 'Pashinyan', 'Putin');
    expect(documentsOf(sochi)).toEqual(['monday-washington-meeting', 'turan-washington-preview']);
    expect(sochi.date?.report).toMatch(/^monday/);
  });

  it('13: talks of several days and their parts', () => {
    const talks = built.record.events.find(
      ({ kind, partOf, date }) =>
        kind === 'talks' && partOf === null && date?.value.start.earliest === dayOf('2023-05-01'),
    );
    expect(talks?.date?.value.open).toBe('end');
    const latest = talks?.date?.value.end.latest ?? 0;
    expect(latest).toBeGreaterThanOrEqual(dayOf('2023-05-02'));
    expect(latest).toBeLessThanOrEqual(dayOf('2023-05-07'));
    const parts = built.record.events.filter(({ partOf }) => partOf === talks?.id);
    const orders = parts.map((part) => [peopleOf(part).join(' '), part.order]);
    expect(orders).toEqual(
      expect.arrayContaining([
        ['Blinken Mirzoyan', 1],
        ['Bayramov Blinken', 1],
        ['Bayramov Blinken Mirzoyan', 2],
        ['Bayramov Blinken Mirzoyan', null],
      ]),
    );
    expect(countMeetings(built.record.events).get(actor('Ararat Mirzoyan').id)?.meetings).toBe(3);
  });

  it('14: an imprecise anchor', () => {
    const brussels = built.record.events.find(({ place }) => place?.place === 'brussels');
    const value = brussels?.date?.value;
    expect(value).toMatchObject({
      basis: 'anchored',
      because: expect.stringContaining('7 November'),
    });
    expect(value?.start.earliest).toBeLessThan(dayOf('2022-10-31'));
    expect(value?.end.latest).toBeGreaterThan(dayOf('2022-10-31'));
    expect(brussels?.reports).toHaveLength(1);
  });

  it('15: the future', () => {
    const hearing = built.record.events.find(({ kind }) => kind === 'hearing');
    expect(hearing).toMatchObject({ status: 'announced', date: { value: { edtf: '2022-11-16' } } });
    expect(event('[2022-11-15..2023-01-03]', 'Mirzoyan', 'Bayramov')).toMatchObject({
      kind: 'meeting',
      status: 'announced',
      reports: { length: 1 },
    });
  });

  it('16: posts', () => {
    for (const [name, words] of [
      ['Jake Sullivan', 'We discussed the importance'],
      ['Armen Grigoryan', 'long-term peaceful settlement'],
      ['Hikmat Hajiyev', 'the three sides discussed'],
      ['Toivo Klaar', 'Important meeting took place yesterday'],
      ['Antony Blinken', 'Hosting peace talks this week'],
    ] as const) {
      const post = statement(words);
      expect([speakerOf(post), post.medium]).toEqual([name, 'post']);
    }
    const names = built.record.actors.map(({ name }) => name);
    expect(names).not.toContain('Twitter');
    expect(names).not.toContain('Facebook');
  });

  it('17: one post, different holders; an ambiguous list of titles', () => {
    for (const [name, title, document] of [
      ['Philip Reeker', /^Senior Advisor for Caucasus Negotiations/, 'monday-washington-meeting'],
      ['Luis Bono', /^Senior Advisor for Caucasus Negotiations/, 'second-day-of-talks'],
      ['Erika Olson', /^Deputy Assistant Secretary of State/, 'monday-washington-meeting'],
      ['Ned Price', /State Department/, 'monday-washington-meeting'],
      ['Vedant Patel', /State Department/, 'second-day-of-talks'],
    ] as const) {
      const role = actor(name).roles.find((one) => title.test(one.title));
      expect(role?.citations.map((citation) => citation.document)).toContain(document);
    }
    const doubt = built.record.review.find(({ code }) => code === 'office-unsure');
    expect(doubt?.citation?.words).toBe('US Co-Chair of the OSCE Minsk Group');
  });
});
