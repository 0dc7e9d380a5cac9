/** Where words stand in a text, the place nearest to a guess; null for nowhere and for no words. */
export function findNearest(text: string, words: string, guess: number): number | null {
  if (words === '') return null;
  let nearest: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (nearest === null || Math.abs(at - guess) < Math.abs(nearest - guess)) nearest = at;
  }
  return nearest;
}
