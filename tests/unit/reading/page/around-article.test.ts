// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { BARE_HEAD } from '../../../support/bare-document.ts';
import { findPageParts } from '../../../../src/reading/page/find-furniture.ts';
import { prepareText } from '../../../../src/text/prepared-text.ts';

const TITLE = 'Envoys meet at the old mill';
const PROSE = 'The two envoys met at the old mill on Friday and agreed to meet there again.';
const MORE = 'A spokeswoman said the next round would be held once both capitals had been heard.';
const NEXT = 'They said little to those who stood waiting in the rain at the gate for hours.';
const THEN = 'The miller had asked them to leave before noon so that he could go on with work.';
const LAST = 'Nobody at the old mill would say on Friday evening what the envoys had eaten.';

function furnitureIn(...lines: readonly string[]): readonly string[] {
  const text = lines.join('\n\n');
  const { furniture } = findPageParts(prepareText(text), BARE_HEAD);
  return furniture.map((found) => `${found.rule}: ${text.slice(found.start, found.end)}`);
}

describe('a site that talks about itself', () => {
  it.each([
    'Sign in to your account to save articles and manage newsletters.',
    'Please register with your email to unlock this page',
    'This cookie stores your consent for the cookies that our advertisers set.',
    'If you buy something through links on our site, we share in the gift.',
    'To read our full stories, please turn off your ad blocker.',
    'Click to share on Facebook (Opens in new window)',
  ])('is furniture: %s', (words) => {
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([`page/site: ${words}`]);
  });

  it.each([
    'The commission said sites must ask for consent before they store cookies.',
    '“You can sign up for our newsletter on your account page,” the spokeswoman said.',
    'The sign was put up less than an hour after he posted it on his page.',
    'Ministers want voters to share personal data with them.',
  ])('is no furniture: %s', (words) => {
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([]);
  });

  it('is what an article on sites is about', () => {
    const words = 'You have to register on our list of sites and share your email with us.';
    expect(furnitureIn('Cookies cost newspapers their readers', PROSE, words, MORE)).toEqual([]);
  });
});

describe('an article among whose paragraphs much reads so', () => {
  it('is kept', () => {
    const talk = [
      'You can log in with your email and change your settings on that page.',
      'Your account then shows links to our offers, and you may share them.',
      'If you register on the page you get access to exclusive offers, free.',
      'We help you subscribe to it, and your email is all that you share.',
    ];
    const lines = talk.flatMap((words, k) => [words, [PROSE, MORE, NEXT, THEN][k] ?? '']);
    expect(furnitureIn(TITLE, LAST, ...lines)).toEqual([]);
  });
});

describe('a notice', () => {
  const notice = 'Dear readers';

  it('ends a page', () => {
    expect(furnitureIn(TITLE, PROSE, MORE, LAST, notice, NEXT)).toEqual([
      `page/about: ${notice}`,
      `page/about: ${NEXT}`,
    ]);
  });

  it('ends none on which as much follows', () => {
    expect(furnitureIn(TITLE, 'The mill', PROSE, notice, MORE, LAST, NEXT, THEN)).toEqual([]);
  });
});

describe('a caption', () => {
  const caption = 'Ana Ruiz of Norland leaves the old mill with her staff.';

  it('is glued to the paragraph after it', () => {
    const source = `${caption} (Bo Lind/AFP)`;
    expect(furnitureIn(TITLE, `${source}${PROSE}`, MORE)).toEqual([`page/caption: ${source}`]);
  });

  it('is no dateline that touches the first sentence', () => {
    expect(furnitureIn(TITLE, `OSLO, May 3 (AFP)${PROSE}`, MORE)).toEqual([]);
  });

  it('is printed twice around its source', () => {
    const lines = [caption, 'Bo Lind', '/', 'AFP via Getty Images', caption];
    expect(furnitureIn(TITLE, ...lines, PROSE, MORE)).toEqual([
      `page/caption: ${caption}`,
      'page/caption: Bo Lind',
      'page/ornament: /',
      'page/caption: AFP via Getty Images',
      `page/caption: ${caption}`,
    ]);
  });

  it('begins with the sign of an agency', () => {
    const lead = '© AFP / Bo Lind Ana Ruiz of Norland leaves the old mill with all her staff';
    expect(furnitureIn(TITLE, lead, PROSE, MORE)).toEqual([`page/caption: ${lead}`]);
  });

  it.each([
    'Media captionThe envoys leave the mill',
    'The envoys at the millImage copyright',
    'The mill is shut because the envoys are there Credit: Bo Lind',
    'Norland mill, Estmark mill, Representational photo',
    'Ana Ruiz of Norland waits at the old mill on Friday. | REUTERS',
  ])('has a label glued to it or at its end: %s', (words) => {
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([`page/caption: ${words}`]);
  });

  it('stands under its label', () => {
    const lines = ['Image caption', 'The envoys face each other at the mill for once'];
    expect(furnitureIn(TITLE, PROSE, ...lines, MORE)).toEqual(
      lines.map((line) => `page/caption: ${line}`),
    );
  });

  it('is printed twice under the headline', () => {
    const lines = ['The mill - talks went on all day', 'The mill - talks went on all day'];
    expect(furnitureIn(TITLE, ...lines, PROSE, MORE)).toEqual(
      lines.map((line) => `page/caption: ${line}`),
    );
  });

  it('is no headline printed twice, of which one copy stays', () => {
    const line = 'Talks Can Wait for the Mill, Says the Mayor';
    expect(furnitureIn(TITLE, line, line, PROSE, MORE)).toEqual([
      `page/repeated-headline: ${line}`,
    ]);
  });

  it('ends in who took the picture, however long it is', () => {
    const long = `Ana Ruiz (right) speaks at the mill. ${LAST} ${NEXT} ${THEN} ${PROSE} ${MORE} (MNA photos by Bo Lind)`;
    expect(furnitureIn(TITLE, long, PROSE, MORE)).toEqual([`page/caption: ${long}`]);
  });

  it('tells in the present and ends in its day', () => {
    const words =
      'A miner looks at the old mill after Tuesday’s flood in Port Anselm, May 3, 2024.';
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([`page/caption: ${words}`]);
  });

  it.each([
    'The envoys looked at the old mill after Tuesday’s flood in Port Anselm, May 3, 2024.',
    'Both will look at the old mill again before they sign in Port Anselm, May 3, 2024.',
  ])('is no sentence in another tense: %s', (words) => {
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([]);
  });

  it('ends in the name of the outlet', () => {
    const lines = [
      `${TITLE} - Mill News`,
      'Ana Ruiz of Norland',
      'Ana Ruiz of Norland - Mill News',
    ];
    expect(furnitureIn(TITLE, ...lines, PROSE, MORE)).toEqual([
      `page/repeated-headline: ${TITLE} - Mill News`,
      'page/caption: Ana Ruiz of Norland',
      'page/caption: Ana Ruiz of Norland - Mill News',
    ]);
  });
});

describe('what stands below the article', () => {
  const teaser = ['Flour prices fall in Estmark', 'Flour is cheaper than it was a year ago.'];

  it('is furniture from the first line that is such by itself', () => {
    const below = ['Share this article', ...teaser, 'Eels are back in the harbour'];
    expect(furnitureIn(TITLE, PROSE, MORE, LAST, ...below)).toEqual([
      'page/share: Share this article',
      ...below.slice(1).map((line) => `page/below: ${line}`),
    ]);
  });

  it('is the article where paragraphs go on', () => {
    expect(furnitureIn(TITLE, PROSE, MORE, 'Share this article', LAST, NEXT)).toEqual([
      'page/share: Share this article',
    ]);
  });

  it('is the article where only advertisements stand between', () => {
    expect(
      furnitureIn(TITLE, PROSE, MORE, 'Advertisement', 'He did not say where it was.'),
    ).toEqual(['page/advertisement: Advertisement']);
  });

  it('is the article where more is told than above', () => {
    const list = ['One', LAST, 'Two', NEXT, 'Three', THEN];
    expect(furnitureIn(TITLE, PROSE, MORE, 'Share this article', ...list)).toEqual([
      'page/share: Share this article',
    ]);
  });
});

describe('a writer', () => {
  const words = 'Bo Lind is a senior reporter at the Courier.';

  it('is told of by the page', () => {
    expect(furnitureIn(TITLE, PROSE, MORE, words)).toEqual([`page/about: ${words}`]);
  });

  it('is told of by the article', () => {
    const told = 'The envoys asked that Lind be let out of prison before they meet again.';
    expect(furnitureIn(TITLE, PROSE, words, told, MORE)).toEqual([]);
  });
});

describe('the writer in person', () => {
  it('is told of under a name', () => {
    const words = 'My passion for journalism began at school, and I have told of mills ever since.';
    expect(furnitureIn(TITLE, PROSE, MORE, 'Bo Lind', words)).toEqual([
      'page/about: Bo Lind',
      `page/about: ${words}`,
    ]);
  });

  it('is not who speaks in the article', () => {
    const words = 'My work at the mill is done, and I am glad of it, as any editor would be.';
    expect(furnitureIn(TITLE, PROSE, words, MORE)).toEqual([]);
  });
});

describe('headlines of other articles', () => {
  it('stand under a heading with a name in it', () => {
    const below = ['LATEST HARBOUR STORIES', 'Eel prices fall for the third time'];
    expect(furnitureIn(TITLE, PROSE, MORE, ...below)).toEqual(
      below.map((line) => `page/related: ${line}`),
    );
  });

  it('have their day and hour', () => {
    const teasers = [
      'Eel prices fall for the third time 29-Mar-24, 4:23 PM | Mill News',
      'Lighthouse keeper retires at ninety 30-Mar-24, 8:01 AM |',
    ];
    expect(furnitureIn(...teasers, TITLE, PROSE, MORE)).toEqual(
      teasers.map((line) => `page/related: ${line}`),
    );
  });

  it('stand below a paragraph with its credit', () => {
    const teasers = ['Eel prices fall for the third time', 'Lighthouse keeper retires at ninety'];
    expect(furnitureIn(TITLE, PROSE, `${MORE} (Bo Lind/Mill News)`, ...teasers)).toEqual([
      'page/credit: (Bo Lind/Mill News)',
      ...teasers.map((line) => `page/related: ${line}`),
    ]);
  });

  it('are no list of days', () => {
    const days = ['June 9 – Port Anselm, at the mill', 'June 10 – Lakeview, at the harbour'];
    expect(furnitureIn(TITLE, PROSE, MORE, ...days)).toEqual([]);
  });

  it('are no words in capitals under which the article is filed', () => {
    const tags = ['ANA RUIZ', 'BO LIND', 'OLD MILL'];
    expect(furnitureIn(TITLE, PROSE, MORE, ...tags)).toEqual(
      tags.map((tag) => `page/tags: ${tag}`),
    );
  });
});

describe('teasers with their hour', () => {
  it('go on where one of them is long', () => {
    const long = `The harbour of Port Anselm was shut ${'after the storm of last week '.repeat(9)}.`;
    const below = ['Read next', '15:30', long, '14:56', long];
    expect(furnitureIn(TITLE, PROSE, MORE, ...below)).toEqual(
      below.map((line) => `page/related: ${line}`),
    );
  });
});

describe('what an agency tells those who print its copy', () => {
  it.each(['herring talks ///', '(Adds details of the talks in second paragraph.)'])(
    'is a slug: %s',
    (words) => {
      expect(furnitureIn(TITLE, words, PROSE, MORE)).toEqual([`page/slug: ${words}`]);
    },
  );
});

describe('a byline', () => {
  it('has an address', () => {
    const line = 'By Staff Reporter (staff@mill.example)';
    expect(furnitureIn(TITLE, line, PROSE, MORE)).toEqual([`page/byline: ${line}`]);
  });
});

describe('the end of a line', () => {
  it('is no headline where it says what else the page shows', () => {
    expect(furnitureIn(`${TITLE} VIDEO`, PROSE, MORE)).toEqual(['page/glued-label:  VIDEO']);
  });

  it('is no article where it is an agency in brackets', () => {
    expect(furnitureIn(TITLE, PROSE, `${MORE} (AFP).`)).toEqual(['page/credit: (AFP).']);
  });
});
