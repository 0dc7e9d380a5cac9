/** "Flakes", "Grants"; not "Ross", "Davis", "Lukas". */
export function looksPlural(lower: string): boolean {
  return lower.length > 4 && /(?:ies|[bcdfghklmnprtwy]s)$/.test(lower);
}
