import { LED_BODIES } from '../../lexicon/plain-bodies.ts';
import { matchPhrase } from '../../lexicon/phrase-table.ts';
import { BODY_START } from '../../lexicon/word-classes.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import type { Atom, PlainAtom, TokenRange } from './atoms.ts';
import { isState } from './body-name.ts';
import { knownAt } from './lead.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';

/**
 * A body in small letters at token `at`, with the state before or after it: "Chile's foreign
 * ministry", "the Chilean government", "the government of Chile", or with a name before it: "the
 * Ruiz administration". Null when nobody owns it.
 */
export function plainBodyAt(
  scan: Scan,
  at: number,
  limit: number,
  before: Atom | undefined,
): PlainAtom | null {
  if (!isOf(scan, at, BODY_START)) return null;
  const match = matchPhrase(scan.lexicon.plainBodies, scan.tokens.lowers, at, limit);
  if (match === null) return null;
  const range = { from: at, to: match.end };
  const owner = ownerBefore(scan, qualifiedFrom(scan, at, before), before);
  if (owner)
    return { type: 'plain', ...range, body: match.value, state: owner.state, owner: owner.from };
  const after = stateAfter(scan, match.end, limit);
  if (after !== null)
    return { type: 'plain', ...range, body: match.value, state: after, owner: at };
  const isLed = before?.type === 'name' && leads(scan, before.to, at);
  return isLed
    ? { type: 'plain', ...range, body: match.value, state: null, owner: before.from }
    : null;
}

/** First token of "internationally recognised government" after a state or its "'s": adverbs and participles. */
function qualifiedFrom(scan: Scan, at: number, before: Atom | undefined): number {
  const end = before?.to ?? at;
  const start = scan.tokens.kinds[end] === POSSESSIVE ? end + 1 : end;
  if (start >= at || at - start > 2) return at;
  for (let i = start; i < at; i += 1)
    if (!/^[a-z]{3,}(?:ly|ed|al|ional|ary|ing)$/.test(scan.tokens.words[i] ?? '')) return at;
  return start;
}

/** "the Ruiz administration", "Ana Ruiz's government" */
function leads({ tokens }: Scan, end: number, at: number): boolean {
  const isBeside = end === at || (end === at - 1 && tokens.kinds[end] === POSSESSIVE);
  return isBeside && LED_BODIES.has(tokens.words[at] ?? '');
}

/** The state that a known name just before token `at` stands for, its capital with "'s" too ("Lima's foreign ministry"), and where it starts. */
export function ownerBefore(
  scan: Scan,
  at: number,
  before: Atom | undefined,
): { readonly state: string; readonly from: number } | null {
  if (before?.type !== 'known' || before.known.state === null) return null;
  const isOwned = at === before.to + 1 && scan.tokens.kinds[before.to] === POSSESSIVE;
  if (!isState(before.known.kind) && !(isOwned && before.known.kind === 'capital')) return null;
  return at === before.to || isOwned ? { state: before.known.state, from: before.from } : null;
}

function stateAfter(scan: Scan, at: number, limit: number): string | null {
  if (scan.tokens.words[at] !== 'of') return null;
  const known = knownAt(scan, scan.tokens.words[at + 1] === 'the' ? at + 2 : at + 1, limit);
  return known?.known.kind === 'country' ? known.known.state : null;
}

/** The words with the article before them. */
export function fromArticle(scan: Scan, { from, to }: TokenRange): TokenRange {
  return { from: scan.tokens.lowers[from - 1] === 'the' ? from - 1 : from, to };
}
