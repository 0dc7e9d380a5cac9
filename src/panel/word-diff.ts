/** A run of words that two texts share, or that only this one has. */
export interface DiffRun {
  /** Where it begins, counted in words. */
  readonly at: number;
  readonly words: string;
  readonly isShared: boolean;
}

/** The same words told twice, each cut into runs; together the runs of a text give its words. */
export interface WordDiff {
  readonly here: readonly DiffRun[];
  readonly there: readonly DiffRun[];
}

/** Longer texts are compared only so far: the table below grows with the square. */
const MOST_WORDS = 400;

/**
 * Compares two wordings word by word; case, marks and punctuation do not count.
 *
 *     "We have come closer,"  "have come closer than ever"
 *      --                                      ---------
 */
export function diffWords(here: string, there: string): WordDiff {
  const a = here.split(/\s+/).filter((word) => word !== '');
  const b = there.split(/\s+/).filter((word) => word !== '');
  const { sharedA, sharedB } = longestShared(a.map(fold), b.map(fold));
  return { here: runsOf(a, sharedA), there: runsOf(b, sharedB) };
}

/** The words that only one side has, run by run, as they are printed. */
export function onlyIn(runs: readonly DiffRun[]): readonly string[] {
  return runs.filter(({ isShared }) => !isShared).map(({ words }) => words);
}

/** Which words lie on the longest common row of words: the usual table, read from its beginning. */
function longestShared(
  a: readonly string[],
  b: readonly string[],
): { sharedA: ReadonlySet<number>; sharedB: ReadonlySet<number> } {
  const [rows, columns] = [Math.min(a.length, MOST_WORDS), Math.min(b.length, MOST_WORDS)];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const [sharedA, sharedB] = [new Set<number>(), new Set<number>()];
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (a[i] === b[j]) {
      sharedA.add(i);
      sharedB.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return { sharedA, sharedB };
}

function runsOf(words: readonly string[], shared: ReadonlySet<number>): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  for (const [at, word] of words.entries()) {
    const isShared = shared.has(at);
    const last = runs.at(-1);
    if (last?.isShared === isShared) {
      runs[runs.length - 1] = { ...last, words: `${last.words} ${word}` };
    } else runs.push({ at, words: word, isShared });
  }
  return runs;
}

function fold(word: string): string {
  const letters = word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  return letters === '' ? word : letters;
}
