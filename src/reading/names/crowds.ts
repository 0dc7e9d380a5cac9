import {
  CROWD_NOUNS,
  FIGURE_WORDS,
  KINDS_OF_PEOPLE,
  ONE_OF_A_KIND,
} from '../../lexicon/crowd-nouns.ts';
import { GROUP_HEADS, OFFICIAL_HEADS } from '../../lexicon/description-words.ts';
import { EVENT_GRAMMAR, PREPOSITION, VERB } from '../../lexicon/event-grammar.ts';
import { EVENT_NOUNS, EVENT_VERBS } from '../../lexicon/event-words.ts';
import { FUNCTION, SPEECH } from '../../lexicon/word-classes.ts';
import { POSSESSIVE, PUNCTUATION, WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { firstModifier, isApostropheAt } from './crowd-modifiers.ts';
import { ownersOf } from './crowd-owners.ts';
import { isOfficeHeld, isOnlyPointing } from './crowd-pointing.ts';
import { determinersStart } from './determiners.ts';
import type { Discourse } from './discourse.ts';
import { printedName } from './people.ts';
import type { Piece } from './pieces.ts';
import { enter } from './registry.ts';
import { isCapital, isOf } from './scan.ts';
import type { Scan } from './scan.ts';
import { isVerb } from './stands-for.ts';

/** "five public sector unions": the words and who they are, somebody unnamed. */
export interface CrowdMention extends TokenRange {
  readonly entities: readonly number[];
}

/**
 * The mention that ends with the noun at token `i`, where its sentence tells of a meeting: a group
 * or body that nobody names is somebody unnamed. Null elsewhere, so that articles are not full of
 * them, and where the noun only describes another ("union leaders", "the board meeting").
 */
export function readCrowd(
  discourse: Discourse,
  i: number,
  pieces: readonly Piece[],
): CrowdMention | null {
  const { scan } = discourse.linking;
  const to = isHead(scan, i + 1) ? i + 2 : i + 1;
  const isFirst = i === scan.sentences[discourse.sentence]?.from;
  const isName = isCapital(scan, i) && !isFirst && !isPartyToIt(scan, i);
  if (isName || describes(scan, to) || !tellsOfMeeting(discourse, i)) return null;
  const bare = firstModifier(discourse, i, pieces);
  const owners = ownersOf(discourse, bare, i, pieces);
  if (owners) return { from: determinersStart(scan, owners.from), to, entities: owners.entities };
  const from = determinersStart(scan, bare);
  const whole = endOfWhole(scan, to);
  if (whole > to && from === bare) return unnamed(discourse, { from, to: whole }, bare);
  if (ONE_OF_A_KIND.has(scan.tokens.lowers[i] ?? '') && !isOneMore(scan, from, bare)) return null;
  if (!isTold(scan, { from, to }, bare) || isNumber(scan, to - 1)) return null;
  if (
    isOnlyPointing(scan, { from, to }, bare) ||
    isOfficeHeld(discourse, { from, to }, bare, pieces)
  )
    return null;
  if (isOfOthers(scan, from) || isNamedNext(scan, to)) return null;
  return unnamed(discourse, { from, to }, bare);
}

function unnamed(
  { linking: { scan, registry } }: Discourse,
  { from, to }: TokenRange,
  bare: number,
): CrowdMention {
  const name = printedName(scan, { from: bare, to });
  const entity = enter(registry, 'unnamed', name.toLowerCase(), name);
  const draft = registry.drafts[entity];
  if (draft) draft.isPlural = !ONE_OF_A_KIND.has(scan.tokens.lowers[to - 1] ?? '');
  return { from, to, entities: [entity] };
}

/** Index behind "of 20 of the 27 EU member states", "from eight nations" at token `to`, which say whose they are; else `to`. */
function endOfWhole({ tokens: { kinds, lowers } }: Scan, to: number): number {
  if (!/^(?:of|from)$/.test(lowers[to] ?? '')) return to;
  for (let i = to + 1; i < to + LONGEST_WHOLE; i += 1) {
    const lower = lowers[i] ?? '';
    if (WHOLES.has(lower)) return kinds[i + 1] === POSSESSIVE ? to : i + 1;
    if (kinds[i] === PUNCTUATION || EVENT_NOUNS.has(lower) || isGrammarBut(lower)) return to;
  }
  return to;
}

/** Any verb, and any preposition but "of". */
function isGrammarBut(lower: string): boolean {
  return lower !== 'of' && (isGrammar(lower) || isVerb(lower));
}

/** Longest "of the 27 member states", in tokens. */
const LONGEST_WHOLE = 9;

/** What people who meet are of. */
const WHOLES = new Set(
  'nations countries states governments parties unions companies groups banks factions economies'.split(
    ' ',
  ),
);

/** "met a rebel leader", "and a federal mediator": somebody; no "is a leader", "as an envoy", "Ruiz, a leader". */
function isOneMore({ tokens: { lowers } }: Scan, from: number, bare: number): boolean {
  if (!/^(?:a|an|another)$/.test(lowers[from] ?? '') || from === bare) return false;
  return /^(?:and|with|met|meet|meets|meeting|between|under|by)$/.test(lowers[from - 1] ?? '');
}

/** "the Union", "the Company": a side of a contract, written so in its notices. */
function isPartyToIt({ tokens: { lowers, words } }: Scan, i: number): boolean {
  return (
    lowers[i - 1] === 'the' &&
    /^(?:Union|Company|Employer|Board|Council|Committee|Management)$/.test(words[i] ?? '')
  );
}

/** Several, or one with an article or a name before it: "opposition" is no party to anything. */
function isTold(scan: Scan, { from, to }: TokenRange, bare: number): boolean {
  const isPlural = (scan.tokens.lowers[to - 1] ?? '').endsWith('s');
  return isPlural || from < bare || isCapital(scan, bare);
}

/** "job figures" */
function isNumber({ tokens: { lowers } }: Scan, at: number): boolean {
  return lowers[at] === 'figures' && !FIGURE_WORDS.has(lowers[at - 1] ?? '');
}

/** "union leaders", "company officials": several of the group. */
function isHead(scan: Scan, at: number): boolean {
  const lower = scan.tokens.lowers[at] ?? '';
  if (!lower.endsWith('s') || isCapital(scan, at)) return false;
  const one = lower.slice(0, -1);
  return CROWD_NOUNS.has(lower) || GROUP_HEADS.has(one) || OFFICIAL_HEADS.has(one);
}

/** Whether the noun goes with another behind it: "union leaders", "board meeting". */
function describes(scan: Scan, at: number): boolean {
  const { kinds, lowers } = scan.tokens;
  if (kinds[at] === POSSESSIVE || isApostropheAt(scan, at)) return !ownsMeeting(scan, at + 1);
  const lower = lowers[at] ?? '';
  if (kinds[at] !== WORD || isOf(scan, at, FUNCTION | SPEECH) || isGrammar(lower)) return false;
  if (lower === 'meeting' && (lowers[at - 1] ?? '').endsWith('s')) return false;
  if (lower === 'representing' || lower === 'trying' || lower === 'seeking') return false;
  if (EVENT_NOUNS.has(lower)) return true;
  return !isVerb(lower) && !EVENT_VERBS.has(lower) && !lower.endsWith('ly');
}

/** "nations including Peru": no noun. */
function isGrammar(lower: string): boolean {
  return ((EVENT_GRAMMAR.get(lower) ?? 0) & (PREPOSITION | VERB)) > 0;
}

/** "party leaders' meeting", "the ministers' weekly talks". */
function ownsMeeting({ tokens: { lowers } }: Scan, at: number): boolean {
  return EVENT_NOUNS.has(lowers[at] ?? '') || EVENT_NOUNS.has(lowers[at + 1] ?? '');
}

/** "the killing of union leaders": somebody's or something's; no "meeting of union leaders". */
function isOfOthers({ tokens: { lowers } }: Scan, from: number): boolean {
  const before = lowers[from - 2] ?? '';
  return (
    lowers[from - 1] === 'of' &&
    !EVENT_NOUNS.has(before) &&
    !KINDS_OF_PEOPLE.has(before) &&
    !PARTS.has(before)
  );
}

/** "some of his ministers", "members of the board". */
const PARTS = new Set(
  'some many several most all two three number dozens hundreds group delegation'.split(' '),
);

/** "a rebel group, the Northern Army", "a delegation led by Ruiz", "the council of Lima": the name behind says who it is. */
function isNamedNext(scan: Scan, to: number): boolean {
  const { lowers } = scan.tokens;
  if (lowers[to + 1] === 'by' && (lowers[to] === 'led' || lowers[to] === 'headed')) return true;
  const isLed = /^(?:of|from|for)$/.test(lowers[to] ?? '');
  if (isLed && isCapital(scan, lowers[to + 1] === 'the' ? to + 2 : to + 1)) return true;
  if (lowers[to] !== ',' || (lowers[to - 1] ?? '').endsWith('s')) return false;
  return isCapital(scan, lowers[to + 1] === 'the' ? to + 2 : to + 1);
}

function tellsOfMeeting(discourse: Discourse, i: number): boolean {
  const { scan } = discourse.linking;
  const { from, to } = scan.sentences[discourse.sentence] ?? { from: i, to: i };
  for (let at = from; at < to; at += 1) {
    const lower = scan.tokens.lowers[at] ?? '';
    if (EVENT_NOUNS.has(lower) || EVENT_VERBS.has(lower)) return true;
  }
  return false;
}
