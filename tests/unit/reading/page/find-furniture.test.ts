// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { BARE_HEAD } from '../../../support/bare-document.ts';
import { findPageParts } from '../../../../src/reading/page/find-furniture.ts';
import { prepareText } from '../../../../src/text/prepared-text.ts';

const PROSE = 'The two envoys met at the old mill on Friday and agreed to meet there again.';
const LAST = 'Nobody at the old mill would say on Friday evening what the envoys had eaten.';
const MORE = 'A spokeswoman said the next round would be held once both capitals had been heard.';

function partsOf(text: string, head = BARE_HEAD) {
  const parts = findPageParts(prepareText(text), head);
  const words = (range: { start: number; end: number } | null) =>
    range && text.slice(range.start, range.end);
  return {
    title: words(parts.title),
    author: words(parts.author),
    furniture: parts.furniture.map((found) => `${found.rule}: ${words(found)}`),
  };
}

describe('findPageParts', () => {
  it('takes the headline printed twice, and what stands above it for a menu', () => {
    const text = `MVC - Mill Valley Council\n\nResearch\n\nenvoys meet at mill\n\nEnvoys Meet at Mill\n\n${PROSE}\n\n${MORE}`;
    expect(partsOf(text)).toEqual({
      title: 'Envoys Meet at Mill',
      author: null,
      furniture: [
        'page/menu: MVC - Mill Valley Council',
        'page/label: Research',
        'page/repeated-headline: envoys meet at mill',
      ],
    });
  });

  it('takes the whole headline, not the trail of the menu that cuts it', () => {
    const text = `  1. Home\n  2. World\n  3. Envoys meet at the old\n\nEnvoys meet at the old mill\n\n${PROSE}\n\n${MORE}`;
    expect(partsOf(text)).toMatchObject({ title: 'Envoys meet at the old mill' });
    expect(partsOf(text).furniture).toContain('page/menu: 3. Envoys meet at the old');
  });

  it('takes no long line printed twice for the headline', () => {
    const caption =
      'Minister Ana Ruiz and her counterparts from Norland and Estmark, Bo Lind and Cy Adom, stand together with the millers of the lake before the old mill in May';
    const text = `Envoys meet at the old mill\n${caption}\n${caption}\n${PROSE}\n${MORE}`;
    expect(partsOf(text).title).toBe('Envoys meet at the old mill');
  });

  it('reads byline, stamp and caption under the headline', () => {
    const text = `Envoys meet at the old mill\nBy Ana Ruiz, Diplomatic Editor\n5 May 2021 10:30 GMT\nImage source: Mill Council\n${PROSE}\n${MORE}`;
    expect(partsOf(text)).toEqual({
      title: 'Envoys meet at the old mill',
      author: 'Ana Ruiz',
      furniture: [
        'page/byline: By Ana Ruiz, Diplomatic Editor',
        'page/stamp: 5 May 2021 10:30 GMT',
        'page/caption: Image source: Mill Council',
      ],
    });
  });

  it('reads a sign-off of name, place and stamp under the last paragraph', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}\nAna Ruiz\nLisbon\n05.05.2021 09:14`;
    expect(partsOf(text)).toEqual({
      title: 'Envoys meet at the old mill',
      author: 'Ana Ruiz',
      furniture: [
        'page/sign-off: Ana Ruiz',
        'page/sign-off: Lisbon',
        'page/stamp: 05.05.2021 09:14',
      ],
    });
  });

  it('cuts off a section name glued to the headline', () => {
    const text = `Envoys 'ready to talk' — RuizPolitics\n\n${PROSE}\n${MORE}`;
    expect(partsOf(text)).toMatchObject({
      title: "Envoys 'ready to talk' — Ruiz",
      furniture: ['page/glued-label: Politics'],
    });
  });

  it.each([
    [
      'Related Articles',
      'Mill to be rebuilt\nSales of flour decline\nThe sale of flour was down for',
    ],
    ['Latest news“Old Mill”: New Life', '10.Jan.2026\nFlour declines\n09.Jan.2026\n14 Jan 2026'],
    ['RECOMMENDED', 'Mill to be rebuilt\n“Flour” declines in winter'],
    ['Read more:', 'Mill to be rebuilt\nFlour declines'],
  ])('reads past what follows %s to the end', (heading, teasers) => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}\n${heading}\n${teasers}`;
    expect(partsOf(text).furniture).toEqual(
      [heading, ...teasers.split('\n')].map((line) => `page/related: ${line}`),
    );
  });

  it('goes on with the article after related teasers in the middle', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\nRELATED:\nMill to be rebuilt\n${MORE}\n${LAST}`;
    expect(partsOf(text).furniture).toEqual([
      'page/related: RELATED:',
      'page/related: Mill to be rebuilt',
    ]);
  });

  it.each([
    ['share', 'Share this article'],
    ['share', 'Facebook Twitter LinkedIn Email'],
    ['copyright', '© 2021 Mill Media. All rights reserved.'],
    ['cookies', 'We use cookies to make this site work.'],
    ['newsletter', 'Sign up for our weekly newsletter'],
    ['read-more', 'Read more: Mill to be rebuilt'],
    ['advertisement', 'Advertisement'],
    ['byline', 'Reporting by Ana Ruiz; Editing by Bo Lind.'],
    ['label', 'Home > News > World'],
    ['tags', 'Tags: mill, envoys'],
    ['stamp', 'Updated: 3 hours ago'],
    ['stamp', 'Reuters | Lisbon | Updated: 05-05-2021 01:47 IST'],
    ['counter', 'Viewed 7223 times'],
    ['address', 'https://mill.example/news/2021/05/envoys'],
    ['share', 'Share this articleComments'],
    ['comments', 'Your email address will not be published.'],
    ['newsletter', 'Know more with the Mill app: Download today'],
    ['repeated-line', PROSE],
    ['repeated-headline', 'Envoys meet at the old ...'],
    ['caption', 'Ana Ruiz leaves the old mill on Friday. Photo: Mill Council'],
    ['caption', 'Ana Ruiz leaves the old mill on Friday. (Bo Lind/Getty Images)'],
    ['caption', 'Ana Ruiz (left) and Bo Lind at the old mill, on May 9. (Photo: Mill News)'],
    ['caption', 'Ana Ruiz (L) and her counterpart Bo Lind(Photo: MNA)'],
    ['counter', '2 / 23'],
    ['caption', 'President Ana Ruiz at the old mill (Mill Media Center)'],
    ['caption', 'Ana Ruiz and Bo Lind make flour at the old mill, in May. (Photo | MNA)'],
    ['caption', 'AFP / Ana Ruiz'],
    [
      'caption',
      'Minister Ana Ruiz, left, shakes hands with Bo Lind at the mill. They met on Friday.',
    ],
    ['caption', 'Minister Ana Ruiz (left) and the envoy of Estmark (right) at the mill'],
    [
      'caption',
      'Minister Ana Ruiz speaks to the millers of Norland at the old mill in Oslo on Friday',
    ],
    ['caption', 'In this photo released by Mill News, the envoys stand at the old mill.'],
    ['caption', 'FILE - In this June 20, 2020, file photo, the envoys stand at the old mill.'],
    ['caption', 'The envoys have asked for a new bridge over the lake since May. By Bo B. Lind'],
    ['related', 'Previous articleLighthouse keeper retires at last'],
    ['byline', 'By admin'],
    ['byline', 'via Mill News'],
    ['newsletter', 'Follow mill.example on Facebook'],
    ['newsletter', 'For all the latest headlines follow our channel online or via the app.'],
    ['tags', '#Ana Ruiz #Mill'],
    ['comments', 'Comments are closed.'],
    ['copyright', 'The post Envoys meet at the old mill appeared first on Mill News.'],
    ['read-more', 'See also  Lighthouse keeper retires at last'],
    ['menu', 'Home / News / Envoys meet at the old mill'],
    ['menu', 'HomeNewsEnvoys Return to the Old Mill After...'],
    ['tags', '#mill #envoys #Norland #lake'],
    ['copyright', 'The content originally appeared on: Mill News'],
    ['copyright', 'Read the original article on Mill News'],
    ['read-more', 'Continue reading…'],
    ['comments', 'Please enter your comment!'],
    ['counter', '132910 total articles'],
    ['counter', '46 photos'],
    ['share', 'Open gallery'],
    ['stamp', '3 Mar 2024, 11:39 Comments 149 Views Tallin, Norland Politics Business and finance'],
    ['caption', 'Ana Ruiz (left) and Bo Lind at the old mill on May 20. PHOTO | MNA'],
    ['caption', 'Ana Ruiz and Bo Lind arriving at the old mill'],
    [
      'related',
      'Storm closes three ports | Eel prices fall again in June | Lighthouse keeper retires at last | Ferry to Tallin late again |',
    ],
    [
      'related',
      'Storm closes three ports  • Eel prices fall again in June  • Lighthouse keeper retires at last  • Ferry late again',
    ],
  ])('marks %s lines between paragraphs', (kind, line) => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${line}\n${MORE}`;
    expect(partsOf(text).furniture).toEqual([`page/${kind}: ${line}`]);
  });

  it('takes the sentence over a source for its caption', () => {
    const caption =
      'Minister Ana “Anni” Ruiz addresses the millers at the old mill on May 20, 2024.';
    const text = `Envoys meet at the old mill\n${caption}\nPhoto credit: Bo Lind\n${PROSE}\n${MORE}`;
    expect(partsOf(text).furniture).toEqual([
      `page/caption: ${caption}`,
      'page/caption: Photo credit: Bo Lind',
    ]);
  });

  it('leaves a sentence of the article over a source', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\nPhoto credit: Bo Lind\n${MORE}`;
    expect(partsOf(text).furniture).toEqual(['page/caption: Photo credit: Bo Lind']);
  });

  it('takes a line printed twice with its source for a caption', () => {
    const caption = 'Minister Ana Ruiz and her counterpart Bo Lind were at the old mill. (AFP)';
    const text = `Envoys meet at the old mill\n${caption}\n${caption}\n${PROSE}\n${MORE}`;
    expect(partsOf(text).furniture).toEqual(Array(2).fill(`page/caption: ${caption}`));
  });

  it('reads past summaries that end in dots, and the headlines between them', () => {
    const teasers = [
      'Lighthouse keeper retires at last',
      'The keeper of the lighthouse said on Friday that he would…',
      'Eel prices fall again in June',
      'The price of eels fell again in June, the fishers of the lake...',
    ];
    const text = [`Envoys meet at the old mill`, PROSE, MORE, ...teasers].join('\n');
    expect(partsOf(text).furniture).toEqual(teasers.map((line) => `page/related: ${line}`));
  });

  it('reads past two headlines under the last paragraph, not past one that may be cut text', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}`;
    const teasers = 'Lighthouse keeper retires at last\nEel prices fall again in June';
    expect(partsOf(`${text}\n${teasers}`).furniture).toHaveLength(2);
    expect(partsOf(`${text}\nThe envoys of both lake states then said`).furniture).toEqual([]);
    expect(
      partsOf(`${text}\n- trade with the lake states\n- a bridge over the lake`).furniture,
    ).toEqual([]);
  });

  it('knows a heading in Markdown from tags', () => {
    const list = '1. [Mill to be rebuilt](/mill.md) _Mill_\n2. [Flour declines](/flour.md) _Flour_';
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}\n### Related:\n${list}`;
    expect(partsOf(text).furniture).toEqual([
      'page/related: ### Related:',
      'page/related: 1. [Mill to be rebuilt](/mill.md) _Mill_',
      'page/related: 2. [Flour declines](/flour.md) _Flour_',
    ]);
  });

  it('goes on with the article after the one headline under "Also read"', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\nALSO READ\nMill to be rebuilt\n${MORE}\nThe envoys said`;
    expect(partsOf(text).furniture).toEqual([
      'page/related: ALSO READ',
      'page/related: Mill to be rebuilt',
    ]);
  });

  it('reads past fields between marks above the text, and takes the day from them', () => {
    const fields = [
      '---',
      'title: Envoys meet',
      'date: 2024-05-03-17-02-56',
      'tags:',
      '- mill',
      '---',
    ];
    const found = partsOf([...fields, PROSE, MORE].join('\n'));
    expect(found.furniture).toEqual([
      'page/front-matter: ---',
      'page/front-matter: title: Envoys meet',
      'page/front-day: date: 2024-05-03-17-02-56',
      'page/front-matter: tags:',
      'page/front-matter: - mill',
      'page/front-matter: ---',
    ]);
    expect(partsOf(`---\n${PROSE}\n${MORE}`).furniture).toEqual(['page/ornament: ---']);
  });

  it('takes a headline whose first word has the initials of the next for one', () => {
    const text = `PM Per Mole meets counterpart at the old mill\n${PROSE}\n${MORE}`;
    expect(partsOf(text).title).toBe('PM Per Mole meets counterpart at the old mill');
  });

  it.each([
    ['Related Articles Mill to be rebuilt', 'page/related'],
    ['Latest news“Old Mill”: New Life', 'page/related'],
    ['Politics', 'page/glued-label'],
    ['By Ana Ruiz', 'page/glued-label'],
  ])('cuts off %s glued to the last sentence', (tail, rule) => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}${tail}`;
    expect(partsOf(text).furniture).toEqual([`${rule}: ${tail}`]);
  });

  it('reads past the teasers under a heading glued to the last sentence', () => {
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE} Related Articles\nFlour declines`;
    expect(partsOf(text).furniture).toEqual([
      'page/related: Related Articles',
      'page/related: Flour declines',
    ]);
  });

  it('reads past what the page tells of its author', () => {
    const about = 'About Ana Ruiz\nAna Ruiz has written about mills and bridges for twenty years.';
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE}\n${LAST}\n${about}`;
    expect(partsOf(text).furniture).toHaveLength(2);
  });

  it('cuts off a credit at the end of a paragraph', () => {
    const credit = '(Reporting by Ana Ruiz; editing by Bo Lind)';
    const text = `Envoys meet at the old mill\n${PROSE}\n${MORE} ${credit}`;
    expect(partsOf(text).furniture).toEqual([`page/credit: ${credit}`]);
  });

  it.each([
    `${PROSE}\n${MORE}`,
    'They met on Monday.',
    '',
    `Envoys meet at the old mill\n\nLISBON, May 5 (AP) — ${PROSE}`,
    `Envoys meet at the old mill\n${PROSE} Latest news from the mill. Read more.`,
    `Envoys meet at the old mill\n${PROSE}\nThey met in the U.S.Politics was not discussed by either side.`,
    `Envoys meet at the old mill\n${PROSE}\nWhat happens next\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nBy Monday the talks had ended.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nLatest news from the mill suggests that more is to come.`,
    `Envoys meet at the old mill\n${PROSE}\nAna Ruiz said:\n“We are ready to talk whenever they are.”`,
    `Envoys meet at the old mill\n${PROSE}\nMore than ten envoys were there.\nSecurity was tight.`,
    `Envoys meet at the old mill\n${PROSE}\nThey agreed on: • trade with the lake states; • visas for millers; • a new bridge; • ferries.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\n“We met,” said Ana Ruiz, left, and sat down.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nThe Lake Cooperation Organisation (LCO)\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nFollow the money, said Ana Ruiz of the bridge.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nTalks over the lake may last through the summer, say envoys who speak of it at home\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nThe envoys stood at the mill, Ana Ruiz, left, said nothing, and all went home.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nEnvoys arriving at the mill were tired of it.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nRead the original treaty and you will see, said Ana Ruiz.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\n“Nobody speaks of the lake that the envoys of Norland met to talk about\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\nIn this, the third photo of the lake is no help to the envoys or to their friends.\n${MORE}`,
    `Envoys meet at the old mill\n${PROSE}\n“Nobody knows what they will do...”\n${MORE}`,
  ])('leaves article text alone: %j', (text) => {
    expect(partsOf(text).furniture).toEqual([]);
  });

  it('gives stretches in order that do not overlap, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let last = 0;
        for (const found of findPageParts(prepareText(text), BARE_HEAD).furniture) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          last = found.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
