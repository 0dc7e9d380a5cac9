import { expect, it } from 'vitest';
import { readShapes } from '../../../../src/reading/names/shapes.ts';
import { findSpelledOut } from '../../../../src/reading/names/spelled-out.ts';
import { tokenise } from '../../../../src/text/tokens.ts';

/** The names that begin with "harbour". */
function namesIn(text: string): readonly string[] {
  const tokens = tokenise(text);
  const { names } = findSpelledOut(tokens, readShapes(tokens), new Int32Array(tokens.count));
  return (names.get('harbour') ?? []).map(({ words }) => words.join(' '));
}

it('notes a name once, however often its letters stand behind it', () => {
  expect(namesIn('Harbour Oak Union (HOU) met. '.repeat(50))).toEqual(['harbour oak union']);
});

it('notes no more than twenty names of one first word', () => {
  const many = Array.from({ length: 40 }, (_, i) => `Harbour U${'n'.repeat(i + 1)} (HU) met.`);
  expect(namesIn(many.join(' '))).toHaveLength(20);
});
