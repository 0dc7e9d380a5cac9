import { COUNT_WORDS, DETERMINERS } from '../../lexicon/description-words.ts';
import { AUXILIARY, CONTROL, EVENT_GRAMMAR, MOTION, VERB } from '../../lexicon/event-grammar.ts';
import { EVENT_NOUNS, EVENT_VERBS, LIGHT_VERBS } from '../../lexicon/event-words.ts';
import { FUNCTION, PRONOUN, SPEECH } from '../../lexicon/word-classes.ts';
import { isApostrophe } from '../../text/characters.ts';
import { WORD } from '../../text/tokens.ts';
import type { Discourse } from './discourse.ts';
import type { Piece } from './pieces.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan } from './scan.ts';
import { isVerb } from './stands-for.ts';

/** Most words between the article and the noun. */
const MOST_MODIFIERS = 4;

/** First of the adjectives, nouns and the name before the noun at token `i`, up to the article or whatever is none of these. */
export function firstModifier(
  { linking: { scan }, sentence }: Discourse,
  i: number,
  pieces: readonly Piece[],
): number {
  const limit = Math.max(scan.sentences[sentence]?.from ?? 0, i - MOST_MODIFIERS);
  let from = i;
  while (from > limit) {
    const named = pieces.find(({ atom }) => atom.to === from);
    if (named) return overWords(scan, named, limit);
    const isOwned = isApostropheAt(scan, from - 1);
    const at = isOwned ? from - 2 : from - 1;
    if (!isModifier(scan, at) || (isOwned && isCapital(scan, at))) break;
    from = at;
  }
  return from;
}

/** "Latin American states", "striking US workers": over the words before a name. */
function overWords(scan: Scan, named: Piece, limit: number): number {
  let from = named.atom.from;
  while (from > limit && isModifier(scan, from - 1)) {
    if (isCapital(scan, from - 1) && !isDemonym(named)) break;
    from -= 1;
  }
  return from;
}

/** Whether the piece is the adjective or people of a state. */
export function isDemonym({ atom }: Piece): boolean {
  return atom.type === 'known' && atom.known.kind === 'demonym';
}

function isModifier(scan: Scan, at: number): boolean {
  const { kinds, lowers } = scan.tokens;
  const lower = lowers[at] ?? '';
  if (kinds[at] !== WORD) return false;
  if (DETERMINERS.has(lower) || COUNT_WORDS.has(lower)) return false;
  if (isOf(scan, at, FUNCTION | SPEECH | PRONOUN) || isVerb(lower) || isActing(lower)) return false;
  if (lower === 'negotiating' || lower === 'bargaining') return true;
  if (CALENDAR.has(lower) || NO_MODIFIERS.has(lower)) return false;
  return !EVENT_VERBS.has(lower) && !EVENT_NOUNS.has(lower) && !lower.endsWith('ly');
}

/** Days and months, which end a clause of their own: "On Monday leaders". */
const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Participles before an object or a clause, no adjectives. */
const NO_MODIFIERS = new Set(
  'saying adding noting stressing warning meaning giving making telling including involving gathering leaving time mr mrs ms dr'.split(
    ' ',
  ),
);

/** "brought leaders", "hold officials": a verb; "leading nations" is none. */
function isActing(lower: string): boolean {
  if (lower === 'leading') return false;
  return LIGHT_VERBS.has(lower) || ((EVENT_GRAMMAR.get(lower) ?? 0) & ACTING) > 0;
}

const ACTING = AUXILIARY | VERB | CONTROL | MOTION;

/** Whether token `at` is an apostrophe. */
export function isApostropheAt({ tokens }: Scan, at: number): boolean {
  return isApostrophe((tokens.words[at] ?? '').charCodeAt(0));
}
