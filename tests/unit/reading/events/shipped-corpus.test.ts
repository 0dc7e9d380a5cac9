import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../../../../src/lexicon/lexicon.ts';
import { parseEdtf } from '../../../../src/model/edtf.ts';
import type { Reading } from '../../../../src/model/reading.ts';
import { readReports } from '../../../../src/reading/events/read-reports.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';
import { prepareText } from '../../../../src/text/prepared-text.ts';
import { readArticles } from './expected/article.ts';
import type { ArticleWithAnswers } from './expected/article.ts';
import { addFigures, compareReports } from './expected/compare-reports.ts';
import type { Figures, Measure } from './expected/compare-reports.ts';
import { handMarkedLayers } from './expected/hand-marked-layers.ts';

const CORPUS = 'data/armenia-azerbaijan';

/** Reports read from names, dates and quotations as a person marked them: what events alone get wrong. */
function readFromHandMarked({ document, marked }: ArticleWithAnswers, lexicon: Lexicon): Reading {
  const reading = readDocument(document, lexicon);
  const file = `${CORPUS}/expected/${document.head.id}.yaml`;
  const layers = handMarkedLayers(file, document.text);
  const published = parseEdtf(marked.published?.value ?? '');
  const context = {
    head: document.head,
    prepared: prepareText(document.text),
    marked: [],
    lexicon,
    furniture: reading.furniture,
    title: reading.title,
    sentences: reading.sentences,
  };
  return { ...reading, ...layers, reports: readReports(context, { ...layers, published }) };
}

function figuresOf(read: typeof readFromHandMarked): Figures {
  const { articles, lexicon } = readArticles(CORPUS);
  return addFigures(
    articles.map(
      (article) =>
        compareReports(article.document.text, read(article, lexicon), article.marked).figures,
    ),
  );
}

/** Figures in percent that fall short, each with what was reached: `dates: 70 of 75`. */
function shortfalls(figures: Figures, least: Partial<Record<Measure, number>>): string[] {
  return Object.entries(least).flatMap(([measure, percent]) => {
    const { right, all } = figures.get(measure as Measure) ?? { right: 0, all: 1 };
    const reached = Math.round((100 * right) / all);
    return reached >= percent ? [] : [`${measure}: ${reached} of ${percent}`];
  });
}

// The figures are what was reached, so that a change that costs something is seen; they are no goals.
describe('the shipped corpus, without corrections', () => {
  it('events on hand-marked names, dates and quotations', () => {
    const least = {
      found: 100,
      precise: 100,
      mentions: 98,
      'participants found': 98,
      'participants precise': 98,
      roles: 98,
      dates: 98,
      places: 98,
      status: 98,
      parts: 98,
    };
    expect(shortfalls(figuresOf(readFromHandMarked), least)).toEqual([]);
  });

  it('everything as Parley reads it', () => {
    const figures = figuresOf(({ document }, lexicon) => readDocument(document, lexicon));
    expect(
      shortfalls(figures, {
        found: 95,
        precise: 95,
        'participants found': 95,
        'participants precise': 95,
        dates: 95,
        places: 95,
        status: 95,
      }),
    ).toEqual([]);
  });
});
