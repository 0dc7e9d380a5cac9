import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import type { JSX } from 'react';

interface KeyLine {
  /** Each on a key of its own. */
  readonly keys: readonly (string | JSX.Element)[];
  readonly words: string;
}

interface KeyGroup {
  readonly where: string;
  readonly lines: readonly KeyLine[];
}

const LEFT = <ArrowLeft key="left" size={13} role="img" aria-label="Left" />;
const RIGHT = <ArrowRight key="right" size={13} role="img" aria-label="Right" />;
const UP = <ArrowUp key="up" size={13} role="img" aria-label="Up" />;
const DOWN = <ArrowDown key="down" size={13} role="img" aria-label="Down" />;

/** The keys by where they work. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    where: 'anywhere',
    lines: [
      { keys: ['Esc'], words: 'one step back' },
      { keys: ['/'], words: 'search' },
      { keys: ['?'], words: 'this help' },
    ],
  },
  {
    where: 'in the timeline',
    lines: [
      { keys: [LEFT, RIGHT], words: 'previous, next event' },
      { keys: [UP, DOWN], words: 'who was there' },
      { keys: ['Enter'], words: 'open' },
      { keys: ['Home', 'End'], words: 'first, last event' },
      { keys: ['PageUp', 'PageDown'], words: 'a month back, on' },
      { keys: ['+', '-', '0'], words: 'closer, wider, fit' },
      { keys: ['[', ']'], words: 'begin, end the dates here' },
      { keys: ['f'], words: 'show the actor' },
    ],
  },
  {
    where: 'in the network',
    lines: [
      { keys: [LEFT, RIGHT, UP, DOWN], words: 'the nearest that way' },
      { keys: ['Enter'], words: 'open' },
      { keys: ['Home'], words: 'who met most' },
    ],
  },
  {
    where: 'in the search',
    lines: [
      { keys: [UP, DOWN], words: 'find before, after' },
      { keys: ['Home', 'End'], words: 'first, last find' },
      { keys: ['Enter'], words: 'open' },
    ],
  },
  {
    where: 'in an article',
    lines: [
      { keys: [LEFT, RIGHT], words: 'mark before, after' },
      { keys: ['Enter'], words: 'open' },
    ],
  },
];
