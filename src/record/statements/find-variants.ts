import type { StatementId } from '../../model/ids.ts';
import { compareStrings } from '../../model/order.ts';
import type { DraftStatement } from './draft-statements.ts';

/** Words in a row that two statements must share to be compared at all. */
const ROW = 3;

/** Of the rows of the shorter statement the share found in the longer, at least. */
const SHARE = 0.35;

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
  const variants = new Map<StatementId, StatementId[]>();
  for (const [key, count] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const [one, other] = [statements[a], statements[b]];
    const shorter = Math.min(rows[a]?.size ?? 0, rows[b]?.size ?? 0);
    if (!one || !other || !isVariant(one, other, count, shorter)) continue;
    variants.set(one.id, [...(variants.get(one.id) ?? []), other.id]);
    variants.set(other.id, [...(variants.get(other.id) ?? []), one.id]);
  }
  for (const ids of variants.values()) ids.sort(compareStrings);
  return variants;
}

function isVariant(a: DraftStatement, b: DraftStatement, count: number, shorter: number): boolean {
  if (count === shorter && shorter < 4) return a.speaker?.actor === b.speaker?.actor;
  return count >= 4 && count / shorter >= SHARE;
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
