import { describe, expect, it } from 'vitest';
import { quotationsOf } from './quotes-of.ts';

/** `text => speaker < who passes it on: directness medium: words`, further statements after ` & `; ¶ parts paragraphs. */
const STATEMENTS = `
Question: Will you meet? ¶ Ana Ruiz: We will. I said so. ¶ Question: When? ¶ Ana Ruiz: Soon. => Ana Ruiz: direct unknown: We will. I said so. & Ana Ruiz: direct unknown: Soon.
Bo Lind met the press. ¶ Question: Will you go? ¶ Answer: Yes, I will. => Bo Lind: direct unknown: Yes, I will.
MINISTER RUIZ: Good day. I met Lind. ¶ We spoke for an hour. ¶ QUESTION: And now? ¶ MINISTER RUIZ: Now we rest. => RUIZ: direct unknown: Good day. I met Lind. & RUIZ: direct unknown: We spoke for an hour. & RUIZ: direct unknown: Now we rest.
Mayor Ana Ruiz spoke to Bo Lind. ¶ Q: Will you go? ¶ A: Yes, I will. => Ana Ruiz: direct unknown: Yes, I will.
Letters to Ana Ruiz ¶ Q. Will you go? Thanks. ¶ A. There is hope. We wait. => Ana Ruiz: direct unknown: There is hope. We wait.
Mr. RUIZ: Good day to all. ¶ SECRETARY HOLT: Thank you. We will talk. => RUIZ: direct unknown: Good day to all. & HOLT: direct unknown: Thank you. We will talk.
Holt: ‘We will not sign’ ¶ Prime Minister Di Holt spoke on Friday about the deal with Estmark, and then left for Oslo. => Holt: direct unknown: We will not sign
Ana Ruiz wrote on X: "Our waters are not for sale." => Ana Ruiz: direct post: Our waters are not for sale.
"We have a road map," Ana Ruiz told journalists. => Ana Ruiz: direct remarks: We have a road map,
Ana Ruiz told parliament: "We will not sign." => Ana Ruiz: direct speech: We will not sign.
In a televised address, Ana Ruiz said that the war was over. => Ana Ruiz: paraphrase speech: the war was over
"The deal is dead," Ana Ruiz told the Post. => Ana Ruiz: direct interview: The deal is dead,
Speaking to the BBC, Ana Ruiz said: “It is over.” => Ana Ruiz: direct interview: It is over.
Ana Ruiz, in a letter seen by the Post, wrote that the offer stood. => Ana Ruiz: paraphrase letter: the offer stood
Ana Ruiz urged "both parties to show courage". => Ana Ruiz: partial unknown: both parties to show courage
Ana Ruiz confirmed that she would go. => Ana Ruiz: paraphrase unknown: she would go
A senior official who asked not to be named said the talks were "dead in the water". => A senior official: partial unknown: dead in the water
Interfax quoted Ana Ruiz as saying the talks would go on. => Ana Ruiz < Interfax: paraphrase unknown: the talks would go on
"The talks are over," Interfax quoted Ana Ruiz as saying. => Ana Ruiz < Interfax: direct unknown: The talks are over,
Bo Lind, according to two aides, called the offer “an insult”. => Bo Lind < two aides: partial unknown: an insult
According to the Daily Post, citing a source close to Ana Ruiz, the deal is dead. => Daily Post: paraphrase unknown: the deal is dead
„We are ready“, Ana Ruiz said. => Ana Ruiz: direct unknown: We are ready
The bridge will stay shut until May. Ana Ruiz said this in reply to a question. => Ana Ruiz: paraphrase unknown: The bridge will stay shut until May
The bridge will stay shut until May. ¶ This was stated on Telegram by the head of the Lusian delegation, Ana Ruiz, the Post reports. => the head of the Lusian delegation, Ana Ruiz: paraphrase post: The bridge will stay shut until May
"The bridge will stay shut until May." The statement was made by Ana Ruiz at a press conference. => Ana Ruiz: direct briefing: The bridge will stay shut until May.
Bo Lind said the bridge was shut. Ana Ruiz said this on Friday too. => Bo Lind: paraphrase unknown: the bridge was shut
«We will come to Oslo», Ana Ruiz said. => Ana Ruiz: direct unknown: We will come to Oslo
`;

const NONE = [
  'A. Ruiz left. ¶ A. Lind came. ¶ A. Holt stayed.',
  'The bridge will stay shut until May. This was built by Ana Ruiz.',
  'Will the bridge stay shut until May? Ana Ruiz said so on Friday.',
  'Norvik confirms takeover talks with Halden Group.',
  'The session was scrapped after Washington announced duties of 14.5 percent.',
  'The opposition rejected the offer on Monday.',
  'Ana Ruiz did not say when talks would resume. She declined to comment.',
  'They signed a document titled “Road Map for Peace” and drank "champagne".',
  'The so-called "peace plan" was rejected. They met in the "Blue Room" of the palace.',
  'Oslo talks: What we know so far',
];

const CASES = STATEMENTS.trim()
  .split('\n')
  .map((line) => {
    const [text = '', expected = ''] = line.split(' => ');
    return [text.replaceAll(' ¶ ', '\n\n'), expected.split(' & ')] as const;
  });

function shown(text: string): readonly string[] {
  return quotationsOf(text).map(({ speaker, chain, directness, medium, parts }) => {
    const who = [speaker, ...chain]
      .map((range) => (range ? text.slice(range.start, range.end) : '-'))
      .join(' < ');
    const words = parts.map((part) => text.slice(part.start, part.end)).join(' | ');
    return `${who}: ${directness} ${medium}: ${words}`;
  });
}

describe('sentences', () => {
  it.each(CASES)('with statements: %s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it.each(NONE)('without: %s', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
