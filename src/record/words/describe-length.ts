/** A number of days as one says it: "9 days", "7 weeks", "about 6 months", "about 2 years". */
export function describeLength(days: number): string {
  if (days < 21) return `${days} ${days === 1 ? 'day' : 'days'}`;
  if (days < 120) return `${Math.round(days / 7)} weeks`;
  if (days < 700) return `about ${Math.round(days / 30.4)} months`;
  return `about ${Math.round(days / 365.25)} years`;
}
