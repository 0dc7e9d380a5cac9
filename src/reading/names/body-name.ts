import { BODY_HEAD, BODY_OPENER, TOPIC } from '../../lexicon/word-classes.ts';
import { WORD } from '../../text/tokens.ts';
import type { TokenRange } from './atoms.ts';
import { knownAt } from './lead.ts';
import { isOf } from './scan.ts';
import type { Scan } from './scan.ts';

/** A body's name taken apart: "Armenian Foreign Ministry" is the "Foreign Ministry" of Armenia. */
export interface BodyName {
  /** Words without the state, canonical order and spelling, small letters: "foreign ministry". */
  readonly words: readonly string[];
  /** The state printed in the name; null for none. */
  readonly state: string | null;
  /** Whether every word is a topic or head, so that only the state tells whose body it is. */
  readonly isGeneric: boolean;
}

/** Takes the name of a body apart. */
export function readBodyName(scan: Scan, { from, to }: TokenRange): BodyName {
  const lead = knownAt(scan, from, to);
  const isStateFirst = lead !== null && isState(lead.known.kind) && lead.to < to;
  const start = isStateFirst ? lead.to : from;
  const last = stateAtEnd(scan, start, to);
  const end = last?.from ?? to;
  return {
    words: canonicalOrder(wordsBetween(scan, start, end)),
    state: (isStateFirst ? lead.known.state : null) ?? last?.state ?? null,
    isGeneric: isGeneric(scan, start, end),
  };
}

/** "Foreign Ministry of Armenia" for generic words of a state; null for other names. */
export function stateBodyName(words: readonly string[], state: string): string {
  const title = words.map((word) => (SMALL.has(word) ? word : capitalise(word))).join(' ');
  return `${title} of ${withArticle(state)}`;
}

/** "the United States", "Chile". */
export function withArticle(state: string): string {
  return WITH_ARTICLE.has(state) ? `the ${state}` : state;
}

const SMALL = new Set(['of', 'and', 'for', 'the', 'on', 'in']);

const WITH_ARTICLE = new Set(
  'United States|United Kingdom|United Arab Emirates|Netherlands|Philippines|Maldives|Bahamas|Soviet Union|Democratic Republic of the Congo'.split(
    '|',
  ),
);

function capitalise(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Whether a known name is a state or its people. */
export function isState(kind: string): boolean {
  return kind === 'country' || kind === 'demonym';
}

function stateAtEnd(
  scan: Scan,
  from: number,
  to: number,
): { from: number; state: string | null } | null {
  for (let i = to - 1; i > from + 1; i -= 1) {
    const { words } = scan.tokens;
    const isThe = words[i - 1] === 'the' && words[i - 2] === 'of';
    if (words[i - 1] !== 'of' && !isThe) continue;
    const known = knownAt(scan, i, to);
    if (known?.to !== to || known.known.kind !== 'country') continue;
    return { from: isThe ? i - 2 : i - 1, state: known.known.state };
  }
  return null;
}

function wordsBetween(scan: Scan, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1)
    if (scan.tokens.kinds[i] === WORD) words.push(canonicalSpelling(scan.tokens.lowers[i] ?? ''));
  return words;
}

function canonicalSpelling(word: string): string {
  if (word === 'defence') return 'defense';
  return word === 'centre' ? 'center' : word;
}

/** "ministry of foreign affairs" is the "foreign ministry", "ministry of x" the "x ministry". */
export function canonicalOrder(words: readonly string[]): readonly string[] {
  const [head = '', link, ...rest] = words;
  if ((head !== 'ministry' && head !== 'department') || (link !== 'of' && link !== 'for'))
    return words;
  const topics = rest[0] === 'the' ? rest.slice(1) : rest;
  if (topics.join(' ') === 'foreign affairs') return ['foreign', head];
  return [...topics, head];
}

/** Heads of bodies that are nobody's government: their own name stays as printed. By hand. */
const OWN_HEADS = new Set(
  'alliance front movement league coalition union party club tribune times post herald journal gazette news daily weekly magazine press association federation confederation society foundation university college academy corporation company group network trust'.split(
    ' ',
  ),
);

/** Words of those who fight or stand for something: "Chilean National Liberation Army" is no army of the state. By hand. */
const CAUSES = new Set(
  'alliance front movement liberation democratic people peoples liberal independence resistance freedom'.split(
    ' ',
  ),
);

/** First words of those who report: "the Chilean News Agency" is nobody's government either. By hand. */
const PRESS = new Set(['news', 'press', 'radio', 'television', 'tv', 'broadcasting']);

function isGeneric(scan: Scan, from: number, to: number): boolean {
  if (OWN_HEADS.has(scan.tokens.lowers[to - 1] ?? '')) return false;
  if (PRESS.has(scan.tokens.lowers[from] ?? '')) return false;
  if (scan.tokens.lowers.slice(from, to).some((lower) => CAUSES.has(lower))) return false;
  for (let i = from; i < to; i += 1)
    if (scan.tokens.kinds[i] !== WORD || !isOf(scan, i, TOPIC | BODY_HEAD | BODY_OPENER))
      if (!SMALL.has(scan.tokens.lowers[i] ?? '')) return false;
  return true;
}
