import type { Medium } from '../model/event-kinds.ts';

/** Where words of saying and of occasion say a statement was made, by lower-case word. By hand. */
export const MEDIUM_WORDS: ReadonlyMap<string, Medium> = new Map(
  (
    [
      [
        'post',
        'tweet tweets tweeted tweeting retweeted twitter facebook instagram telegram linkedin tiktok threads bluesky',
      ],
      ['post', 'post posts posted posting'],
      ['letter', 'letter letters memo'],
      ['interview', 'interview interviews interviewed interviewer'],
      ['briefing', 'briefing briefings'],
      ['statement', 'statement statements communique communiqué readout declaration'],
      ['speech', 'speech speeches address rally testimony testified sermon lecture keynote'],
      ['remarks', 'remarks remark comments'],
    ] as const
  ).flatMap(([medium, words]) => words.split(' ').map((word) => [word, medium] as const)),
);
