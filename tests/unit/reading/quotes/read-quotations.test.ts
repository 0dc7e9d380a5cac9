// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../../support/any-text.ts';
import { quotationsOf, quotesOf } from './quotes-of.ts';

describe('marked words', () => {
  it.each<[string, string, string[]]>([
    ['speaker after', '“We agreed,” Ana Ruiz said on Friday.', ['Ana Ruiz: We agreed,']],
    ['verb first', '“We agreed,” said Ana Ruiz, the envoy.', ['Ana Ruiz: We agreed,']],
    ['speaker before', 'Ana Ruiz said: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['comma', 'Ana Ruiz said, “We agreed. All did.”', ['Ana Ruiz: We agreed. All did.']],
    ['interrupted', '“We agreed,” she said, “and left.”', ['she: We agreed, | and left.']],
    ['going on', '“We agreed,” she said. “All did.”', ['she: We agreed, | All did.']],
    ['hearer', 'Ana Ruiz told reporters in Lisbon: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['an office', '“We agreed,” said the foreign minister.', ['the foreign minister: We agreed,']],
    ['description', 'A senior official said “we agreed” twice.', ['A senior official: we agreed']],
    ['apposition', '“We agreed,” Ana Ruiz, the envoy, said Sunday.', ['Ana Ruiz: We agreed,']],
    ['relative', 'Ana Ruiz, who said “we agreed,” left.', ['who: we agreed,']],
    ['aside', 'Ana Ruiz said, with a smile, “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['stop, then verb', '“We agreed!” Ana Ruiz said.', ['Ana Ruiz: We agreed!']],
    ['went on to', 'She went on to add, “We agreed.”', ['She: We agreed.']],
    ['verb at the start', 'Said Ana Ruiz: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['a noun', 'Ana Ruiz’s remarks to the press: “We agreed.”', ['Ana Ruiz: We agreed.']],
    ['post', '"We agreed," Ruiz tweeted.', ['Ruiz: We agreed,']],
    ['hearer inside', '“We tried,” she told him, “and agreed.”', ['she: We tried, | and agreed.']],
    [
      'joined on',
      '“We tried,” Ana Ruiz said, but “it failed.”',
      ['Ana Ruiz: We tried, | it failed.'],
    ],
    ['object, then words', 'Ana Ruiz scolded him: “We tried.”', ['Ana Ruiz: We tried.']],
    ['colon', 'Ana Ruiz has one message: “We will not go.”', ['Ana Ruiz: We will not go.']],
    ['footage', 'It shows footage of Ana Ruiz saying, “We tried.”', ['Ana Ruiz: We tried.']],
    ['single marks', "'We agreed,' Ana Ruiz said.", ['Ana Ruiz: We agreed,']],
    ['guillemets', '« We agreed », Ana Ruiz said.', ['Ana Ruiz: We agreed']],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('go on over paragraphs that repeat the opening mark', () => {
    const text = 'Ana Ruiz said: “We agreed. All did.\n\n“Now we go home.”';
    expect(quotesOf(text)).toEqual(['Ana Ruiz: We agreed. All did. | Now we go home.']);
  });

  it('alone in a paragraph belong to the speaker before', () => {
    const text = 'Ana Ruiz said the deal was dead.\n\n“We tried for a long time.”';
    expect(quotesOf(text)).toEqual([
      'Ana Ruiz: the deal was dead',
      'Ana Ruiz: We tried for a long time.',
    ]);
  });

  it('are announced by a sentence that ends in a colon', () => {
    const text = 'Ana Ruiz continued:\n\n“We tried for a long time.”';
    expect(quotesOf(text)).toEqual(['Ana Ruiz: We tried for a long time.']);
  });

  it('stand beside a name in a headline', () => {
    const body =
      'The envoys met at the old mill on Friday, and Ana Ruiz was there to greet them all.';
    expect(quotesOf(`Mill Meeting 'Will Send A Message' — Ruiz\n${body}`)).toEqual([
      'Ruiz: Will Send A Message',
    ]);
    expect(quotesOf(`Ana Ruiz: “We will not go back to the mill”\n${body}`)).toEqual([
      'Ana Ruiz: We will not go back to the mill',
    ]);
  });

  it('open after "that" where the opening mark is missing', () => {
    const text = 'Ana Ruiz was pleased to note that the talks were open and frank.”';
    expect(quotesOf(text)).toEqual(['Ana Ruiz: the talks were open and frank.']);
    expect(quotationsOf(text)[0]?.edits.unbalanced).toBe(true);
  });

  it('are partial inside the reporter’s clause, which is kept', () => {
    const text = 'Ana Ruiz described the talks as “direct” and “frank.”';
    const [found] = quotationsOf(text);
    expect(found?.directness).toBe('partial');
    expect(text.slice(found?.clause?.start, found?.clause?.end)).toBe(
      'the talks as “direct” and “frank.”',
    );
    expect(quotesOf(text)).toEqual(['Ana Ruiz: direct | frank.']);
  });

  it('run on from "that" as part of a sentence, or stand on their own', () => {
    expect(quotationsOf('She added that “we will all go home.”')[0]?.directness).toBe('partial');
    expect(quotationsOf('She added that “We will all go home.”')[0]?.directness).toBe('direct');
  });
});

describe('pulled-out words', () => {
  it.each(['“We tried for a long time.” ― Ana Ruiz', '“We tried for a long time.”\n— Ana Ruiz'])(
    '%j',
    (text) => {
      expect(quotesOf(text)).toEqual(['Ana Ruiz: We tried for a long time.']);
    },
  );
});

describe('transcripts', () => {
  it('give each labelled paragraph to its speaker', () => {
    const text =
      'RUIZ: We are here to talk. We have time.\n\nLIND: So have we.\n\nRUIZ: Then let us begin.';
    expect(quotesOf(text)).toEqual([
      'RUIZ: We are here to talk. We have time.',
      'LIND: So have we.',
      'RUIZ: Then let us begin.',
    ]);
    expect(quotationsOf(text).map((found) => found.directness)).toEqual([
      'direct',
      'direct',
      'direct',
    ]);
  });

  it('need three labels', () => {
    expect(quotesOf('NOTE: The mill is closed.\n\nThe envoys left.')).toEqual([]);
  });
});

describe('paraphrases', () => {
  it.each<[string, string, string[]]>([
    ['that', 'Ana Ruiz said that the deal was dead.', ['Ana Ruiz: the deal was dead']],
    ['no that', 'She said on Monday the deal was dead.', ['She: the deal was dead']],
    ['comma', 'The deal was dead, Ana Ruiz said.', ['Ana Ruiz: The deal was dead']],
    ['inside', 'The deal, Ana Ruiz said, was dead.', ['Ana Ruiz: The deal | was dead']],
    ['as', 'As Ana Ruiz said, the deal was dead.', ['Ana Ruiz: the deal was dead']],
    ['source', 'According to Ana Ruiz, the deal was dead.', ['Ana Ruiz: the deal was dead']],
    ['per', 'Per Ana Ruiz, the deal was dead.', ['Ana Ruiz: the deal was dead']],
    [
      'source after',
      'The deal was dead, according to officials.',
      ['officials: The deal was dead'],
    ],
    ['hearer', 'Ruiz told the Daily Post that it was dead.', ['Ruiz: it was dead']],
    [
      'two verbs',
      'She said it was dead, adding that all knew.',
      ['She: it was dead', 'She: all knew'],
    ],
    ['one subject', 'She said it was dead and urged calm.', ['She: it was dead', 'She: calm']],
    ['while', 'She left while noting that all knew.', ['She: all knew']],
    ['urging', 'She urged both sides to meet again.', ['She: both sides to meet again']],
    ['warning of', 'She warned both sides of new attacks.', ['She: new attacks']],
    [
      'statement issued',
      'She said in a statement released on Monday it was dead.',
      ['She: it was dead'],
    ],
    ['brackets', 'The deal (dead, according to Ana Ruiz) was old.', []],
    [
      'dateline',
      'LISBON, Oct 4 (Post) - The deal was dead, Ana Ruiz said.',
      ['Ana Ruiz: The deal was dead'],
    ],
    [
      'dateline in brackets',
      '[LISBON] The deal was dead, Ana Ruiz said.',
      ['Ana Ruiz: The deal was dead'],
    ],
    [
      'quoted as saying',
      'The deal was dead, Ana Ruiz was quoted as saying.',
      ['Ana Ruiz: The deal was dead'],
    ],
    [
      'agency in brackets',
      'Ruiz told the Mill Press (MP) agency that it was dead.',
      ['Ruiz: it was dead'],
    ],
    [
      'but',
      'She said it was dead but cautioned that it might rise.',
      ['She: it was dead', 'She: it might rise'],
    ],
    [
      'opening aside',
      'She said that, while it lasted, both sides urged calm.',
      ['She: while it lasted, both sides urged calm'],
    ],
    [
      'around',
      'It was hard, Ana Ruiz said, “taking all day.”',
      ['Ana Ruiz: It was hard | taking all day.'],
    ],
    [
      'nobody demands',
      'The talks demand patience, Ana Ruiz said.',
      ['Ana Ruiz: The talks demand patience'],
    ],
    [
      'US, no pronoun',
      'The deal will hold, Ana Ruiz said in talks with US envoys led by Bo Lind.',
      ['Ana Ruiz: The deal will hold'],
    ],
    [
      'what it called',
      'Lusia fired on what it called “an old mill full of men.”',
      ['it: an old mill full of men.'],
    ],
    ['telling to', 'She told both sides to meet again.', ['She: to meet again']],
    ['promising', 'She has promised to meet them again.', ['She: to meet them again']],
    ['day first', 'Ana Ruiz on Tuesday said it was dead.', ['Ana Ruiz: it was dead']],
    ['aside', 'Ana Ruiz, in remarks, said it was dead.', ['Ana Ruiz: it was dead']],
    ['claim', 'Her claim that the deal was dead, he left.', ['Her: the deal was dead']],
    [
      'comment cut off',
      'She said it was dead, in an apparent reference to the deal.',
      ['She: it was dead'],
    ],
    [
      'background cut off',
      'She reiterated the importance of ensuring calm in a town that was hit in May.',
      ['She: the importance of ensuring calm in a town'],
    ],
    [
      'long subject',
      'Friends of Ana Ruiz who have seen her recently say that she is well.',
      ['Friends of Ana Ruiz: she is well'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text)).toEqual(expected);
  });

  it('hold a title in marks as the reporter’s own words', () => {
    const text = 'She said the paper is called “Agreement on the Old Mill” now.';
    expect(quotationsOf(text).map((found) => found.directness)).toEqual(['paraphrase']);
  });
});

function chainsOf(text: string): string[][] {
  return quotationsOf(text).map(({ chain }) =>
    chain.map(({ start, end }) => text.slice(start, end)),
  );
}

describe('chains', () => {
  it.each<[string, string[], string]>([
    ['Officials said that it was dead, Daily Post reported.', ['Daily Post'], 'it was dead'],
    ['“It is dead,” an official said, according to post.example.', ['post.example'], 'It is dead,'],
    [
      'The deal was dead, Ana Ruiz said, the Daily Post reports.',
      ['Daily Post'],
      'The deal was dead',
    ],
    ['Ana Ruiz praised Bo Lind’s words: “It is dead.”', ['Ana Ruiz'], 'It is dead.'],
  ])('%s', (text, chain, words) => {
    expect(chainsOf(text)).toEqual([chain]);
    expect(quotesOf(text)[0]).toContain(words);
  });
});

describe('he and she', () => {
  it('go on with the speaker before rather than the name nearest', () => {
    const text =
      'Ana Ruiz met Bo Lind. Per Ana Ruiz, the deal was dead, but Bo Lind wanted more. “I doubt it will hold,” she said.';
    const last = quotationsOf(text).at(-1);
    const first = quotationsOf(text)[0];
    expect(last?.speaker?.entities).toEqual(first?.speaker?.entities);
  });
});

describe('media', () => {
  it.each([
    ['Ruiz tweeted: “We agreed.”', ['post']],
    ['“We agreed,” Ana Ruiz said during a press briefing.', ['briefing']],
    ['“We agreed,” Ana Ruiz told the Daily Post.', ['interview']],
    ['Ana Ruiz said in a statement that all agreed.', ['statement']],
    ['In a letter, Ana Ruiz wrote that all agreed.', ['letter']],
    ['“We agreed,” Ana Ruiz said.', ['unknown']],
    [
      'In remarks, Ana Ruiz said that all agreed.\n\n“We agreed,” Ana Ruiz added.',
      ['remarks', 'remarks'],
    ],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text).map((found) => found.medium)).toEqual(expected);
  });
});

describe('what is none', () => {
  it.each([
    'Ana Ruiz met the minister in Lisbon on Friday.',
    'The “old bridge” was closed again.',
    'The deal is said to be dead.',
    'That said, the deal may hold.',
    'She did not say whether the deal would hold.',
    'She will say that the deal is dead.',
    'The United States of the Old World was large.',
    'Her claim was noted by the press.',
    'She read “The Long Way Home” on the train.',
    'In what some are calling a “marathon” of talks, both sides met.',
    'She called him on Sunday.',
    'She wrote about it in her book, “The Long Way Home.”',
    'Newspaper reports have not been kind.',
    'The figures suggest that the deal is dead.',
    'The visit underscored the importance of the talks.',
    'She welcomed the ministers to the mill.',
    'He hosted them but announced no breakthrough.',
    'Lusia attacked Ostra on Friday.',
    'They ended the talks by rejecting a treaty.',
    'Though the mill is old, Ana Ruiz maintains a house there.',
    'The mill reported earnings.',
    'She maintained a house in Lisbon.',
    'It was, say, ten metres long.',
    'A woman of few words and many promises left.',
    '',
  ])('%s', (text) => {
    expect(quotesOf(text)).toEqual([]);
  });
});

it('gives parts in order inside the text, whatever the text', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      for (const { parts, speaker } of quotationsOf(`${text} said “${text}`)) {
        let last = 0;
        for (const part of parts) {
          expect(part.start).toBeGreaterThanOrEqual(last);
          expect(part.end).toBeGreaterThan(part.start);
          last = part.end;
        }
        expect(speaker === null || speaker.end > speaker.start).toBe(true);
      }
    }),
  );
});
