/** How well one layer of a record agrees with the hand-marked answers. */
export interface Tally {
  /** Expected and found right. */
  right: number;
  expected: number;
  /** Found at all, right or not; what may be there or not is left out. */
  found: number;
  /** What is wrong, one line each. */
  readonly wrong: string[];
}

export function newTally(): Tally {
  return { right: 0, expected: 0, found: 0, wrong: [] };
}

/** Notes one expected thing; `fault` says what is wrong with it, null when it is right. */
export function note(tally: Tally, fault: string | null): void {
  tally.expected += 1;
  tally.found += 1;
  if (fault === null) tally.right += 1;
  else tally.wrong.push(fault);
}

/** Notes something expected that was not found. */
export function noteMissing(tally: Tally, fault: string): void {
  tally.expected += 1;
  tally.wrong.push(fault);
}

/** Notes something found that nobody expected. */
export function noteSpurious(tally: Tally, fault: string): void {
  tally.found += 1;
  tally.wrong.push(fault);
}

/** F1 in percent; 100 when nothing was expected and nothing found. */
export function f1({ right, expected, found }: Tally): number {
  return expected + found === 0 ? 100 : Math.round((2000 * right) / (expected + found)) / 10;
}
