/** "Deputy Prime Minister", "Secretary of State" of an office in small letters. */
export function titleCase(words: string): string {
  return words
    .split(' ')
    .map((word) => (SMALL.has(word) ? word : word.slice(0, 1).toUpperCase() + word.slice(1)))
    .join(' ');
}

const SMALL = new Set(['of', 'for', 'and', 'the', 'to', 'on', 'in']);
