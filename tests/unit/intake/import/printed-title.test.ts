import { expect, it } from 'vitest';
import { printedTitle } from '../../../../src/intake/html/printed-title.ts';

const TALKS = 'Envoy says talks will go on';

it.each([
  ['the heading as the data say it', [TALKS], TALKS, null, TALKS],
  ['the heading though the data shout', [TALKS], TALKS.toUpperCase(), null, TALKS],
  ['one heading of several', ['The Courier', TALKS], TALKS, 'x', TALKS],
  ['what the data say, not a paper', ['The Island Gazette'], TALKS, null, TALKS],
  ['the heading in the title of the page', [TALKS], null, `${TALKS} | Courier`, TALKS],
  [
    'no paper in the title of the page',
    ['Courier'],
    null,
    `${TALKS} | Courier`,
    `${TALKS} | Courier`,
  ],
  [
    'no ministry in the title of the page',
    ['Ministry of Foreign Affairs of Tarvia'],
    null,
    'Readout - Ministry of Foreign Affairs',
    'Readout - Ministry of Foreign Affairs',
  ],
  ['the only heading, whatever the page is called', [TALKS], null, 'Castell: on we go', TALKS],
  ['the title of the page where there is no heading', [], null, TALKS, TALKS],
  ['nothing where there is nothing', [], null, null, null],
])('takes %s', (_what, headings, stated, named, title) => {
  expect(printedTitle({ headings, stated, named, cleaned: null })).toBe(title);
});
