import type { Candidate } from './candidate.ts';
import type { Meaning } from './meaning.ts';
import { lowerAt, touchesNext } from './window.ts';

/**
 * Joins the ends of what lasts. Dates with a dash between become one ("1994–1997", "Nov. 28 – Dec. 2");
 * of "from Monday to Friday" both stay, each knowing the other; "since" and "until" leave an end open.
 */
export function joinEnds(candidates: readonly Candidate[]): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    if (last && isRow(last, candidate)) joined[joined.length - 1] = rowOf(last, candidate);
    else if (last && isFromTo(last, candidate))
      joined.push(...fromTo(joined.pop() ?? last, candidate));
    else joined.push(withOpenEnd(candidate));
  }
  return joined;
}

const NAMING: ReadonlySet<Meaning['type']> = new Set([
  'calendar',
  'years',
  'named',
  'weekday',
  'part',
  'deictic',
  'time',
  'holiday',
]);

function areNaming(a: Candidate, b: Candidate): boolean {
  return a.window === b.window && NAMING.has(a.meaning.type) && NAMING.has(b.meaning.type);
}

const DASHES = new Set(['-', '–', '—']);

/** A dash between two dates of one kind; a long dash with blanks parts clauses. */
function isRow(a: Candidate, b: Candidate): boolean {
  const { window: w, to } = a;
  const isDash = b.from === to + 1 && DASHES.has(lowerAt(w, to));
  if (!isDash || !areNaming(a, b)) return false;
  const isTight = touchesNext(w, to - 1) && touchesNext(w, to);
  return a.meaning.type === b.meaning.type && (isTight || lowerAt(w, to) !== '—');
}

function rowOf(a: Candidate, b: Candidate): Candidate {
  const meaning: Meaning = {
    type: 'range',
    first: withYearOf(a.meaning, b.meaning),
    last: b.meaning,
  };
  return { ...a, to: b.to, type: 'DATE', meaning };
}

/** "30 October" before "to 2 November 2022" is of that year, "30 December" before "2 January" of the one before. */
function withYearOf(first: Meaning, last: Meaning): Meaning {
  if (first.type !== 'calendar' || last.type !== 'calendar') return first;
  if (first.year !== null || last.year === null || first.of) return first;
  const isBefore = (first.month ?? 0) > (last.month ?? 0);
  return { ...first, year: isBefore ? last.year - 1 : last.year };
}

/** "from ... to", "between ... and", and "to", "through" or "until" alone between two dates. */
function isFromTo(a: Candidate, b: Candidate): boolean {
  const { window: w } = a;
  if (b.from !== a.to + 1 || !areNaming(a, b)) return false;
  const word = lowerAt(w, a.to);
  if (word === 'and') return lowerAt(w, a.from - 1) === 'between';
  return word === 'to' || word === 'through' || word === 'until' || word === 'till';
}

function fromTo(a: Candidate, b: Candidate): readonly [Candidate, Candidate] {
  const named = withYearOf(a.meaning, b.meaning);
  const first: Meaning = { type: 'lasting', end: 'first', named, other: b.meaning };
  const last: Meaning = { type: 'lasting', end: 'last', named: b.meaning, other: named };
  return [
    { ...a, meaning: first },
    { ...b, meaning: last },
  ];
}

/** "since December 12", "until Friday", "before the end of the month". */
function withOpenEnd(candidate: Candidate): Candidate {
  const { window: w, from, meaning } = candidate;
  const before = lowerAt(w, lowerAt(w, from - 1) === 'the' ? from - 2 : from - 1);
  if (!NAMING.has(meaning.type) && meaning.type !== 'unit') return candidate;
  if (before === 'since')
    return {
      ...candidate,
      meaning: { type: 'lasting', end: 'first', named: meaning, other: null },
    };
  if (before === 'until' || before === 'till')
    return { ...candidate, meaning: { type: 'lasting', end: 'last', named: meaning, other: null } };
  const isEnd = meaning.type === 'part' && (meaning.part === 'END' || meaning.part === 'last');
  const isUpTo = isEnd && (before === 'before' || before === 'by');
  return isUpTo ? { ...candidate, meaning: { type: 'upTo', of: meaning } } : candidate;
}
