import { capitalsEnd } from './capitals.ts';
import { isCapital } from './scan.ts';
import type { Scan } from './scan.ts';
import { CAPITALS } from './shapes.ts';

/** Most names in such a row. */
const LONGEST = 6;

/**
 * End of a row in the name of a body, "Rail, Harbour and Canal Workers" in "Union of Rail, Harbour and
 * Canal Workers": what begins at token `from` goes on at `at` with commas and "and", and ends with those
 * whom it stands for or before its letters in brackets. `at` itself for none.
 */
export function rowEnd(scan: Scan, from: number, at: number, limit: number): number {
  const { words } = scan.tokens;
  let end = at;
  for (let names = 1; names < LONGEST; names += 1) {
    const isLast = words[end] === 'and' || words[end] === '&' || words[end + 1] === 'and';
    const next = words[end] === ',' && words[end + 1] === 'and' ? end + 2 : end + 1;
    if ((!isLast && words[end] !== ',') || next >= limit || !isCapital(scan, next)) return at;
    end = capitalsEnd(scan, next, limit);
    if (isLast) return closesRow(scan, from, end) ? end : at;
  }
  return at;
}

/** Whom such a body stands for. By hand. */
const MEMBERS = new Set(
  'workers employees employers teachers artists actors engineers officers nurses pilots attendants journalists farmers millers states nations countries machinists musicians physicians lawyers manufacturers producers importers exporters'.split(
    ' ',
  ),
);

function closesRow(scan: Scan, from: number, end: number): boolean {
  const { tokens, shapes } = scan;
  if (MEMBERS.has(tokens.lowers[end - 1] ?? '')) return true;
  if (tokens.words[end] !== '(' || tokens.words[end + 2] !== ')') return false;
  return shapes[end + 1] === CAPITALS && spells(scan, tokens.lowers[end + 1] ?? '', from, end);
}

/** Whether the letters are those that capital words begin with, in their order, the last of them in the row's end. */
function spells(scan: Scan, letters: string, from: number, end: number): boolean {
  let found = 0;
  let last = from;
  for (let i = from; i < end; i += 1) {
    if (!isCapital(scan, i) || scan.tokens.lowers[i]?.[0] !== letters[found]) continue;
    found += 1;
    last = i;
  }
  return found === letters.length && found > 1 && last >= end - 2;
}
