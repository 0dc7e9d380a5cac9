import {
  BODY_HEAD,
  CAPITAL_WORD,
  FUNCTION,
  OPENER,
  OTHER_HEAD,
  SPEECH,
  TOPIC,
} from '../../lexicon/word-classes.ts';
import { WORD } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import { CAPITALS, PLAIN } from './shapes.ts';

const COMMON = FUNCTION | OPENER | TOPIC | SPEECH | BODY_HEAD | OTHER_HEAD | CAPITAL_WORD;

/**
 * "SOCCER - WIN FOR BRAZIL", "Talks To Resume In Geneva": nearly every longer word has a capital,
 * and a common word is among them. A line of names ("Ana Ruiz, Piet Vos") is none.
 */
export function isHeadline(
  tokens: Tokens,
  shapes: Uint8Array,
  classes: Int32Array,
  plain: ReadonlySet<string>,
  { from, to }: { from: number; to: number },
): boolean {
  let [long, capital, capitals, common] = [0, 0, 0, 0];
  const mostPlain = (to - from) * MOST_PLAIN;
  for (let i = from; i < to; i += 1) {
    if (tokens.kinds[i] !== WORD || SMALL_WORDS.has(tokens.words[i] ?? '')) continue;
    long += 1;
    if (shapes[i] === PLAIN) {
      if (long - capital > mostPlain) return false;
      continue;
    }
    capital += 1;
    if (shapes[i] === CAPITALS) capitals += 1;
    if (i > from && (((classes[i] ?? 0) & COMMON) !== 0 || plain.has(tokens.lowers[i] ?? '')))
      common += 1;
  }
  if (long >= 2 && capitals >= long * 0.7) return true;
  if (long < 4 || common === 0) return false;
  const isStopped = tokens.words[to - 1] === '.';
  return isStopped ? common > 1 && capital === long : capital >= long * 0.8;
}

/** Share of small-letter words above which a sentence is no headline, whatever follows. */
const MOST_PLAIN = 0.3;

/** Words that stay small in headlines. */
const SMALL_WORDS = new Set(
  'a an the of in on at to for and or but nor by as with from vs via per over after if is be'.split(
    ' ',
  ),
);
