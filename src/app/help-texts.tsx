import type { JSX } from 'react';

import { MarkGlyph } from '../ui/MarkGlyph.tsx';

interface ReadingLine {
  readonly mark: JSX.Element;
  readonly term: string;
  readonly words: string;
}

/** One line a mark, in the order in which a newcomer meets them. */
export const READING_HELP: readonly ReadingLine[] = [
  {
    mark: <MarkGlyph kind="meeting" />,
    term: 'Meeting',
    words:
      'In the timeline a vertical line with a dot in the row of everyone in the room; in the network a small black knot with a line to each of them.',
  },
  {
    mark: <MarkGlyph kind="call" />,
    term: 'Call',
    words: 'By phone or video: a thin line, diamonds.',
  },
  { mark: <MarkGlyph kind="agreement" />, term: 'Agreement', words: 'Signed or reached.' },
  {
    mark: <MarkGlyph kind="clash" />,
    term: 'Clash',
    words: 'Below the rows, with what else has nobody in a room.',
  },
  {
    mark: <MarkGlyph kind="meeting" status="expected" />,
    term: 'Planned',
    words:
      'Announced, expected, urged or postponed: hollow and dashed until an article says it was held.',
  },
  {
    mark: <MarkGlyph kind="meeting" status="cancelled" />,
    term: 'Called off',
    words: 'Cancelled, or denied: struck through.',
  },
  {
    mark: <MarkGlyph kind="meeting" status="unclear" />,
    term: 'Unclear',
    words: 'The article does not say whether it took place.',
  },
  {
    mark: <span aria-hidden>~</span>,
    term: 'Dates',
    words:
      'A bar with soft ends covers the days on which something can have been; a bar with caps lasted; ~ and italics mark a date that was worked out, with the reason beside it.',
  },
  {
    mark: <span aria-hidden>“”</span>,
    term: 'Said, reported, inferred',
    words:
      'Words in the serif behind a bar were said. Words in the plain type are what an article reports. Slanted words were worked out by Parley.',
  },
];
