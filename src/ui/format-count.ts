const DIGITS = new Intl.NumberFormat('en');

/** A count as it is read: "11,038". */
export function formatCount(count: number): string {
  return DIGITS.format(count);
}
