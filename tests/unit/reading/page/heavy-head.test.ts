// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

const lexicon = buildLexicon();
const MENU =
  'Home|News|Harbour desk|Sailing clubs|Find a berth|Your account|Tide tables|Ferry times';
const TRENDING =
  'Trending|Storm closes three ports|Eel prices fall again|Lighthouse keeper retires';
const ARTICLE = [
  'The envoys of Norland and Estmark met at the old mill on Friday and agreed to share the lake.',
  '“It was a long day at the mill,” said Ana Ruiz, who led the envoys of Norland to the lake.',
  'They will meet again in June, once both capitals have read what was agreed about the fishing.',
];

function read(lines: readonly string[]) {
  const text = lines.join('\n');
  const reading = readDocument(
    parseNeutralLine(JSON.stringify({ id: 'page', text, published: null })),
    lexicon,
  );
  return {
    title: reading.title && text.slice(reading.title.start, reading.title.end),
    published: reading.published?.edtf ?? null,
    first: text.slice(reading.sentences[0]?.start, reading.sentences[0]?.end),
    furniture: reading.furniture.map(({ start, end }) => text.slice(start, end)),
  };
}

describe('a page with a long menu', () => {
  const menu = [...MENU.split('|'), 'Friday, 10 May 2024', ...TRENDING.split('|')];
  const head = ['Envoys agree to share the lake', 'Ana Holt', '3 May 2024'];

  it('has its headline under the menu, whatever the menu is headed', () => {
    expect(read([...menu, ...head, ...ARTICLE])).toMatchObject({
      title: 'Envoys agree to share the lake',
      published: '2024-05-03',
      first: 'Envoys agree to share the lake',
    });
  });

  it('has prose of its own above the headline', () => {
    const notice = 'The Courier asks its readers to look at its new terms before they go on.';
    const found = read([...menu, notice, 'Learn more', ...head, ...ARTICLE]);
    expect(found.title).toBe('Envoys agree to share the lake');
    expect(found.furniture).toContain(notice);
  });

  it('has a standfirst that says more than its headline', () => {
    const standfirst =
      'The envoys of Norland and Estmark met at the mill and agreed about the lake';
    expect(
      read([...menu, ...head.slice(0, 1), standfirst, ...head.slice(1), ...ARTICLE]),
    ).toMatchObject({
      title: 'Envoys agree to share the lake',
      published: '2024-05-03',
    });
  });

  it('does not take the day of the visit for the day of publication', () => {
    expect(read([...menu, 'Envoys agree to share the lake', ...ARTICLE]).published).toBeNull();
  });

  it('keeps an article that begins with a list under its headline', () => {
    const list = 'Boats|Nets|Permits|Ferries|Locks|Dams|Eels|Carp|Pike|Trout|Perch'.split('|');
    const found = read([
      'Envoys agree to share the lake',
      ARTICLE[0] ?? '',
      ...list,
      ...ARTICLE.slice(1),
    ]);
    expect(found.title).toBe('Envoys agree to share the lake');
    expect(found.furniture).not.toContain(ARTICLE[0]);
  });
});

function page(line: string) {
  return read(['Envoys agree to share the lake', line, ...ARTICLE]);
}

describe('a stamp among names', () => {
  it.each([
    'By Ana Ruiz - 05/03/24 06:56 AM EST',
    'Ana Ruiz 3 minutes ago Fri 3rd May 2024 | 11:20 AM',
    'May 3, 2024 12:28 pm | Updated May 4, 2024 12:29 pm IST - Port Anselm',
    'Mill Desk Last Updated:May 03, 2024 10:25:07 IST',
    'Friday May 3, 2024 7:45 am PST by Ana Ruiz',
    'May 3, 2024 / 1:07 AM / Mill News',
    'Updated 0339 GMT (1139 HKT) May 3, 2024',
    'By Ana Ruiz and Bo Lind Mill News Posted May 3, 2024 5:04 pm',
    'PUBLISHED: May 3, 2024 at 9:06 a.m. | UPDATED: May 4, 2024 at 9:21 a.m.',
    '2024-05-03T12:48:14Z Ana Ruiz',
    'MillDesk May 3, 2024',
  ])('is read: %s', (line) => {
    const found = page(line);
    expect(found.published).toBe('2024-05-03');
    expect(found.furniture).toEqual([line]);
  });

  it.each([
    'Ministers who met on 3 May 2024 at 14:00 were tired',
    'What was agreed on 3 May 2024 and why it matters for the lake',
  ])('is none: %s', (line) => {
    expect(page(line).furniture).toEqual([]);
  });
});
