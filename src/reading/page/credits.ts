import { AGENCIES } from '../../lexicon/page-phrases.ts';
import type { Furniture } from '../../model/reading.ts';
import type { PreparedText } from '../../text/prepared-text.ts';
import type { PageLine } from './page-lines.ts';

/** Words that open a credit in brackets at the end of a paragraph. */
const OPENING = new Set([
  'reporting',
  'writing',
  'editing',
  'additional',
  'compiled',
  'agencies',
  'inputs',
]);
/** Words before ":" or "by" in the credit of a picture. */
const PICTURES = new Set(['photo', 'photos', 'photograph', 'image', 'picture', 'video', 'credit']);
/** Longest credit, in tokens. */
const LONGEST = 60;

/** "… the talks. (Reporting by Ana Ruiz; editing by Bo Lind)": a credit glued to a paragraph's end. */
export function findCredit(prepared: PreparedText, line: PageLine): Furniture | null {
  const { tokens } = prepared;
  let end = line.to - 1;
  if (tokens.words[end] === '.') end -= 1;
  if (tokens.words[end] !== ')') return null;
  let open = end - 1;
  while (open > line.from && open > end - LONGEST && tokens.words[open] !== '(') open -= 1;
  const isCredit = tokens.words[open] === '(' && opensCredit(prepared, open + 1);
  if (!isCredit || open <= line.from) return null;
  return { start: tokens.starts[open] ?? line.end, end: line.end, rule: 'page/credit' };
}

function opensCredit(prepared: PreparedText, i: number): boolean {
  const { tokens } = prepared;
  const [lower = '', next = ''] = [tokens.lowers[i], tokens.lowers[i + 1]];
  if (AGENCIES.has(lower) && next === ')') return true;
  if (isNames(prepared, i)) return true;
  return OPENING.has(lower) || (PICTURES.has(lower) && (next === ':' || next === 'by'));
}

/** Most words of "Ana Ruiz/Mill News". */
const MOST_NAMES = 6;

/** "(Ana Ruiz/Mill News)": capitalised words around a slash and nothing else. */
function isNames({ tokens }: PreparedText, from: number): boolean {
  let hasSlash = false;
  for (let i = from; i < from + MOST_NAMES + 2; i += 1) {
    if (tokens.words[i] === ')') return hasSlash && i > from + 2;
    if (tokens.words[i] === '/') hasSlash = true;
    else if (tokens.words[i] === tokens.lowers[i]) return false;
  }
  return false;
}
