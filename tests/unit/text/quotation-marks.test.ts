// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../support/any-text.ts';
import { prepareText } from '../../../src/text/prepared-text.ts';
import { findMarkedStretches } from '../../../src/text/quotation-marks.ts';

/** The words of each stretch; `<` where the opening mark was supplied, `>` where the closing one. */
function stretchesOf(text: string): string[] {
  return findMarkedStretches(prepareText(text)).map((found) => {
    const words = text.slice(found.inner.start, found.inner.end);
    const supplied = (found.isOpened ? '' : '<') + (found.isClosed ? '' : '>');
    return `${supplied}${found.continues ? '+' : ''}${'  '.repeat(found.depth)}${words}`;
  });
}

describe('findMarkedStretches', () => {
  it.each<[string, string, string[]]>([
    ['curly', 'He said “we agreed” twice.', ['we agreed']],
    ['straight', '"We agreed," he said. "All of us."', ['We agreed,', 'All of us.']],
    ['single', "'We agreed,' he said.", ['We agreed,']],
    ['curly single', '‘We agreed,’ he said.', ['We agreed,']],
    ['guillemets', 'He said « we agreed » twice.', ['we agreed']],
    ['guillemets before a comma', '« We agreed », he said.', ['We agreed']],
    ['low and high', 'Er sagte „wir sind einig“ und ging.', ['wir sind einig']],
    ['pairs of apostrophes', "''We agreed,'' he said.", ['We agreed,']],
    ['backticks', "``We agreed,'' he said.", ['We agreed,']],
    ['curly closed by straight', '“We agreed," he said.', ['We agreed,']],
    ['a single mark that a stray double one ends', 'It was ‘one” and more’ yet.', ['<It was ‘one']],
    ['no blank before', 'Latest news“Old Pact”: New Life', ['Old Pact']],
    ['no blank after', '"We agreed,"he said. "Now go."', ['We agreed,', 'Now go.']],
  ])('%s', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['single in double', '“He told us ‘no’ twice,” she said.', ['He told us ‘no’ twice,', '  no']],
    ['double in single', '‘He said “no”,’ she said.', ['He said “no”,', '  no']],
    ['straight in straight', '"He said "no" to us," she said.', ['He said "no" to us,', '  no']],
    ['both closed at once', '“We were told ‘no.’” He left.', ['We were told ‘no.’', '  no.']],
    ['curly in straight', '"A. “B?” C."', ['A. “B?” C.', '  B?']],
  ])('nested: %s', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["The ministers' plan and O'Brien's don't agree.", []],
    ['The ministers’ plan and O’Brien’s don’t agree.', []],
    ["Back in the '90s and 'til now, rock 'n' roll.", []],
    ["'The ministers' plan is good,' he said.", ["The ministers' plan is good,"]],
    ["He called it 'the dogs' and left.", ['the dogs']],
    ['A 6" pipe.', []],
    ['""', []],
  ])('apostrophes and inches: %s', (text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['to the end of the paragraph', '“We agreed. All of us.\nHe left.', ['>We agreed. All of us.']],
    ['after a colon', 'He said: “We agreed. All of us.', ['>We agreed. All of us.']],
    ['to the end of the sentence', 'He saw “a door. He left.', ['>a door.']],
    ['before the next', '“We agreed. “All of us,” he said.', ['>We agreed.', 'All of us,']],
    ['from the start of the sentence', 'He left. It was open.” She stayed.', ['<It was open.']],
    ['after the stretch before', '“We agreed,” he said. All.”', ['We agreed,', '<All.']],
  ])('supplied %s', (_, text, expected) => {
    expect(stretchesOf(text)).toEqual(expected);
  });

  it('goes on over paragraphs that repeat the opening mark', () => {
    const text = '“We agreed.\n\n“All of us did.\n\n“Now we go,” he said.';
    expect(stretchesOf(text)).toEqual(['>+We agreed.', '>+All of us did.', 'Now we go,']);
  });

  it('goes on into a paragraph that only closes', () => {
    expect(stretchesOf('“We agreed.\nAll of us did. Yes.” He left.')).toEqual([
      '>+We agreed.',
      '<All of us did. Yes.',
    ]);
  });

  it('gives stretches in order, each inside the one around it, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const open: { end: number }[] = [];
        let last = 0;
        for (const found of findMarkedStretches(prepareText(text))) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          last = found.start;
          while ((open.at(-1)?.end ?? Infinity) <= found.start) open.pop();
          expect(found.depth).toBe(open.length);
          expect(found.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          expect(found.inner.start).toBeGreaterThanOrEqual(found.start);
          expect(found.inner.end).toBeGreaterThan(found.inner.start);
          expect(found.inner.end).toBeLessThanOrEqual(found.end);
          open.push(found);
        }
      }),
    );
  });
});
