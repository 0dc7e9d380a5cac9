import type { StatementId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import { groupBy } from '../group-by.ts';
import type { DraftStatement } from './draft-statements.ts';

/** Words in a row that two statements must share to be compared at all. */
const ROW = 3;

/** Of the rows of the shorter statement the share found in the longer, at least. */
const SHARE = 0.35;

/** Shared rows that are enough for one speaker, and for two. */
const SOME_ROWS = 4;
const MANY_ROWS = 8;

/** A saying of so many longer words at most is compared word by word. */
const SHORT_SAYING = 6;

/** A row that more statements than this have in common is a phrase of the day, not a wording. */
const COMMON = 40;

/**
 * Statements that are the same words or nearly, told again: by id, for each those it is a variant of,
 * sorted. A few words count where they stand whole in the longer one and the speaker is the same.
 */
export function findVariants(
  statements: readonly DraftStatement[],
): ReadonlyMap<StatementId, readonly StatementId[]> {
  const rows = statements.map((statement) => rowsOf(statement));
  const shared = countShared(rows);
  const variants = new Map<StatementId, Set<StatementId>>();
  const pair = (one: DraftStatement, other: DraftStatement): void => {
    variants.set(one.id, (variants.get(one.id) ?? new Set()).add(other.id));
    variants.set(other.id, (variants.get(other.id) ?? new Set()).add(one.id));
  };
  for (const [key, count] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const [one, other] = [statements[a], statements[b]];
    const shorter = Math.min(rows[a]?.size ?? 0, rows[b]?.size ?? 0);
    if (one && other && isVariant(one, other, count, shorter)) pair(one, other);
  }
  for (const [a, b] of pairSayings(statements)) {
    const [one, other] = [statements[a], statements[b]];
    if (one && other) pair(one, other);
  }
  return new Map([...variants].map(([id, ids]) => [id, [...ids].toSorted(compareStrings)]));
}

function isVariant(a: DraftStatement, b: DraftStatement, count: number, shorter: number): boolean {
  const isSameSpeaker = a.speaker?.actor === b.speaker?.actor;
  if (count === shorter && shorter < SOME_ROWS) return isSameSpeaker;
  return count >= (isSameSpeaker ? SOME_ROWS : MANY_ROWS) && count / shorter >= SHARE;
}

/** Short sayings of one speaker in one article that share most of their longer words. */
function pairSayings(
  statements: readonly DraftStatement[],
): readonly (readonly [number, number])[] {
  const stems = statements.map(({ parts }) => stemsOf(parts.map(({ words }) => words).join(' ')));
  const groups = groupBy([...statements.keys()], (at) => {
    const { document, speaker } = statements[at] ?? {};
    return `${document} ${speaker?.actor ?? at}`;
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => (isSaying(stems[a], stems[b]) ? [[a, b] as const] : [])),
    ),
  );
}

function isSaying(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  if (shorter.length < 3 || shorter.length > SHORT_SAYING) return false;
  const known = new Set(longer);
  return shorter.filter((stem) => known.has(stem)).length / shorter.length >= 0.75;
}

/** The words of four letters and more, plurals and verb endings dropped. */
function stemsOf(words: string): readonly string[] {
  const tokens = words.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return tokens.map((token) => token.replace(/s$/, ''));
}

/** Rows of words, lower case, marks and brackets dropped. */
function rowsOf({ parts }: DraftStatement): ReadonlySet<string> {
  const rows = new Set<string>();
  for (const { words } of parts) {
    const tokens = words.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    for (let at = 0; at + ROW <= tokens.length; at += 1)
      rows.add(tokens.slice(at, at + ROW).join(' '));
  }
  return rows;
}

/** How many rows each pair of statements shares, by `"a b"` of their numbers. */
function countShared(rows: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number[]>();
  for (const [at, own] of rows.entries()) {
    for (const row of own) {
      const known = holders.get(row);
      if (known) known.push(at);
      else holders.set(row, [at]);
    }
  }
  const shared = new Map<string, number>();
  for (const numbers of holders.values()) {
    if (numbers.length > COMMON) continue;
    for (const [i, a] of numbers.entries()) {
      for (const b of numbers.slice(i + 1)) {
        shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
      }
    }
  }
  return shared;
}
