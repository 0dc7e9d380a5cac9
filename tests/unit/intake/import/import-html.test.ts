import { describe, expect, it } from 'vitest';
import {
  faultLines,
  importBytes,
  importFixture,
  onlyArticle,
} from '../../../support/import-fixture.ts';

async function page(name: string): Promise<ReturnType<typeof onlyArticle>> {
  return onlyArticle(await importFixture(`pages/${name}`));
}

/** A page around a body of enough words to be an article. */
function pageAround(head: string, body = ''): string {
  const prose = '<p>The two ministers met in the Customs House and spoke for an hour.</p>'.repeat(
    12,
  );
  return `<!doctype html><html><head>${head}</head><body><article>${body}${prose}</article></body></html>`;
}

function day(text: string): string {
  return `<p class="date">${text}</p>`;
}

function deep(depth: number): string {
  return `<html><body>${'<div>'.repeat(depth)}<p>They met.</p>${'</div>'.repeat(depth)}</body></html>`;
}

describe('a page of a publishing system', () => {
  it('gives the article as paragraphs, without menu, caption, related posts and comments', async () => {
    const { text, notes } = await page('wordpress.html');
    expect(text).toBe(
      [
        'Maren and Okeda meet again in Dunhaven',
        'Foreign Minister Ilse Maren of Tarvia met her Osmari counterpart, Bram Okeda, in Dunhaven on Thursday, a week after the leaders of both states left Port Anselm with a plan for the Harbour Bank.',
        'The ministers spoke for two hours at the old pilots’ house. “We have a map,” Maren said. “Now we need a calendar.”',
        'Licences first',
        'Okeda told reporters that the licences of thirty boats, which run out at the end of the month, had been the first point.\nHe called it “the small door to a large house”.',
        'Nobody will fish alone, and nobody will be told to stay in port.',
        'A third meeting is planned in Selmouth in April, the Tarvian Foreign Ministry said. Ruben Castell, the special envoy of the Straits Council, will attend it.',
      ].join('\n\n'),
    );
    expect(notes).toEqual([]);
  });

  it('tells its head from meta tags', async () => {
    const { head } = await page('wordpress.html');
    expect(head).toEqual({
      title: 'Maren and Okeda meet again in Dunhaven',
      publisher: 'The Selmouth Courier',
      author: 'Ida Brandt',
      published: '2024-03-21',
      publishedBecause: 'The page gives it in its data (meta tag article:published_time).',
      url: 'https://courier.example/2024/03/maren-okeda-dunhaven/',
      language: 'en-GB',
    });
  });

  it('tells its head from JSON-LD, the day as the publisher counts it', async () => {
    const { head, text } = await page('news-json-ld.html');
    expect(head).toMatchObject({
      title: 'Osmar and Tarvia agree on joint patrols',
      publisher: 'Straits Wire',
      author: 'Tomas Reyl, Ada Quist',
      published: '2024-04-12',
      url: 'https://wire.example/news/joint-patrols',
    });
    expect(text).toContain('\n\nPORT ANSELM, April 12 (Straits Wire) - Osmar');
    expect(text).not.toMatch(/privacy|Lighthouse/);
  });

  it.each([
    ['amp.html', { author: 'Nora Hale', publisher: 'Dunhaven Post', published: '2024-05-06' }],
    [
      'microdata.html',
      { author: 'Jon Abel', publisher: 'Radio Selmouth', published: '2024-05-09' },
    ],
    [
      'government.html',
      {
        title: 'Readout of the call between Foreign Minister Maren and Foreign Minister Okeda',
        publisher: 'Ministry of Foreign Affairs of Tarvia',
        published: '2024-03-29',
        publishedBecause: 'The page prints "29 March 2024" as its day.',
      },
    ],
    [
      'single-file.html',
      {
        title: 'Ferry diplomacy',
        author: 'Lou Winter',
        published: '2024-05-21',
        url: 'https://mail.example/islands/ferry-diplomacy?ref=front',
      },
    ],
    ['cyrillic.html', { publisher: 'Вестник пролива', published: '2024-05-20', language: 'ru' }],
  ])('tells the head of %s', async (name, head) => {
    expect((await page(name)).head).toMatchObject(head);
  });

  it('finds the title of an old page without the name of the paper, and its paragraphs', async () => {
    const { head, text } = await page('old-table.html');
    expect(head).toMatchObject({ title: 'Envoy says talks will go on', published: '2024-04-02' });
    expect(text).toMatch(/^Envoy says talks will go on\nTuesday, April 2, 2024\n\nRuben Castell, /);
    expect(text).toContain('on Sunday.\n\nHe had met President Lena Sorrel');
    expect(text).toContain('February. "I was at home with a cold," he said.\n\nThe ministry');
  });

  it('does not take the title of a page without a head for text', async () => {
    expect((await page('single-file.html')).text).toMatch(/^Ferry diplomacy\n\nPrime Minister/);
  });

  it('reads Windows letters behind a declaration of ISO 8859-1, and Cyrillic ones', async () => {
    expect((await page('government.html')).text).toContain('the “open and friendly” talks');
    expect((await page('cyrillic.html')).text).toContain('«Мы подписали шесть страниц');
  });
});

describe('a page of doubtful worth', () => {
  it('takes a day only where one alone is printed as such', async () => {
    const one = onlyArticle(await importBytes('a.html', pageAround('', day('3 May 2024'))));
    expect(one.head.published).toBe('2024-05-03');
    const two = pageAround('', day('3 May 2024') + day('4 May 2024'));
    expect(onlyArticle(await importBytes('a.html', two)).head.published).toBeNull();
    const figures = pageAround('', day('03/05/2024'));
    expect(onlyArticle(await importBytes('a.html', figures)).head.published).toBeNull();
  });

  it('offers the day of a change, and does not take it', async () => {
    const changed = '<meta property="article:modified_time" content="2024-05-03T10:00:00Z">';
    const { head, possibleDay } = onlyArticle(await importBytes('a.html', pageAround(changed)));
    expect(head).toMatchObject({ published: null, publishedBecause: null });
    expect(possibleDay).toEqual({
      day: '2024-05-03',
      because: 'the page was last changed on that day',
    });
  });

  it('takes no address that is none, and no author that is one', async () => {
    const head =
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">' +
      '<meta property="article:author" content="https://a.example/ida">';
    expect(onlyArticle(await importBytes('a.html', pageAround(head))).head).toMatchObject({
      url: null,
      author: null,
    });
  });

  it('takes all the text where no article stands out, and says so', async () => {
    const { text, notes } = onlyArticle(
      await importBytes(
        'a.html',
        '<html><head><title>x</title></head><body><p hidden>y</p></body></html>',
      ),
    );
    expect(text).toBe('x\n\ny');
    expect(notes).toEqual(['No article stood out: all the text of the page was taken.']);
  });

  it('refuses a page without text', async () => {
    const script = '<html><body><div id="app"></div><script>render()</script></body></html>';
    expect(faultLines(await importBytes('app.html', script))).toEqual([
      'app.html: the page holds no text. Open it in a browser, wait until the article shows, and save it again, or copy the text into a .txt file.',
    ]);
  });

  it('refuses elements a hundred thousand deep, and reads those a hundred deep', async () => {
    expect(faultLines(await importBytes('deep.html', deep(100_000)))).toEqual([
      'deep.html: its elements lie more than 500 deep in one another. Copy the text of the article into a .txt file.',
    ]);
    expect(onlyArticle(await importBytes('deep.html', deep(100))).text).toBe('They met.');
  });

  it.each([['<h1>a</h1>'], ['&'], ['<'], ['<td>']])(
    'refuses %s a hundred thousand times',
    async (piece) => {
      const page = `<!doctype html><html><body>${piece.repeat(100_000)}</body></html>`;
      expect(faultLines(await importBytes('a.html', page))).toEqual([
        'a.html: the page is made of too many pieces. Copy the text of the article into a .txt file.',
      ]);
    },
  );

  it('is read through what scripts write of marks', async () => {
    const script = `<script>${'if (a && b < c) f(a & b);\n'.repeat(5000)}</script>`;
    const { text } = onlyArticle(await importBytes('a.html', pageAround(script)));
    expect(text).toMatch(/^The two ministers met/);
  });

  it('does not count elements whose end may be left out as deep', async () => {
    const list = `<html><body><ul>${'<li>They met again.'.repeat(5000)}</ul></body></html>`;
    expect(onlyArticle(await importBytes('list.html', list)).text).toContain(
      'They met again.\n\nThey',
    );
  });
});
