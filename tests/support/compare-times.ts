/** A busy machine may hold up one try. */
const TRIES = 5;
/** Under so few milliseconds a clock says little. */
const LEAST_MS = 5;

/**
 * How many times as long the first takes as the second, the least of some tries. Both should do as
 * much when all is well, so that other work on the machine holds both up alike.
 */
export function compareTimes(first: () => void, second: () => void): number {
  let least = Infinity;
  for (let tries = 0; tries < TRIES && least > 2; tries += 1) {
    least = Math.min(least, timeOf(first) / Math.max(timeOf(second), LEAST_MS));
  }
  return least;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
