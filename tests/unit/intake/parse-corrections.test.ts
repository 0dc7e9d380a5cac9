import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTION_TYPES } from '../../../src/intake/correction-actions.ts';
import { formatFault } from '../../../src/intake/fault.ts';
import { parseCorrections } from '../../../src/intake/parse-corrections.ts';
import type { Correction } from '../../../src/model/corrections.ts';
import { asId } from '../../../src/model/ids.ts';
import { anyText } from '../../support/any-text.ts';

const TEXT =
  'Lund met Roe on Monday. Lund met Doe. “We are close,” said Roe.\n\nRead more\nOther news\n';
const CONTEXT = {
  texts: new Map([[asId<never>('one'), TEXT]]),
  unread: new Set([asId<never>('lost')]),
  sides: [asId<never>('tarvia')],
};

function parse(yaml: string): { corrections: readonly Correction[]; faults: readonly string[] } {
  const { corrections, faults } = parseCorrections(yaml, CONTEXT);
  return { corrections, faults: faults.map(formatFault) };
}

/** One entry with this action, pointing at the second "met". */
function entry(action: string): string {
  return `- document: one\n  words: met\n  after: " Doe"\n  why: Because.\n  ${action}\n`;
}

describe('parseCorrections', () => {
  it('points at words that stand once', () => {
    const { corrections, faults } = parse(entry('event-drop: true'));
    expect(faults).toEqual([]);
    const [correction] = corrections;
    expect(correction).toMatchObject({ why: 'Because.', of: [], line: 1 });
    expect(correction?.at).toEqual({ document: 'one', start: 29, end: 32, words: 'met' });
    expect(TEXT.slice(29, 36)).toBe('met Doe');
  });

  it.each([
    ['actor-rename: Jane Doe', { type: 'actor-rename', name: 'Jane Doe' }],
    ['actor-merge: { document: one, words: Doe }', { type: 'actor-merge', into: { start: 33 } }],
    ['actor-split: Peter Doe', { type: 'actor-split', name: 'Peter Doe' }],
    ['actor-side: null', { type: 'actor-side', side: null }],
    ['actor-side: tarvia', { type: 'actor-side', side: 'tarvia' }],
    ['actor-kind: group', { type: 'actor-kind', kind: 'group' }],
    [
      'actor-role: { office: mayor, of: Tarvia }',
      { type: 'actor-role', role: { office: 'mayor', of: 'Tarvia', former: false } },
    ],
    [
      'event-date: "2022-10"',
      { type: 'event-date', date: { edtf: '2022-10', basis: 'corrected' } },
    ],
    ['event-place: null', { type: 'event-place', place: null }],
    [
      'event-place: { city: Sella }',
      { type: 'event-place', place: { venue: null, city: 'Sella', country: null } },
    ],
    ['event-status: cancelled', { type: 'event-status', status: 'cancelled' }],
    [
      'event-participants: { add: [{ name: Doe, role: host }], remove: [Roe] }',
      { type: 'event-participants', add: [{ name: 'Doe', role: 'host' }], remove: ['Roe'] },
    ],
    ['event-merge: { document: one, words: Monday }', { type: 'event-merge', into: { start: 16 } }],
    ['event-split: true', { type: 'event-split' }],
    ['event-drop: true', { type: 'event-drop' }],
    ['statement-speaker: null', { type: 'statement-speaker', speaker: null }],
    ['statement-drop: true', { type: 'statement-drop' }],
    [
      'statement-add: { speaker: Doe, directness: direct }',
      {
        type: 'statement-add',
        statement: { speaker: 'Doe', directness: 'direct', medium: 'unknown' },
      },
    ],
    [
      'event-add: { kind: call, status: held, participants: [{ name: Doe }], partOf: { document: one, words: Monday } }',
      {
        type: 'event-add',
        event: {
          kind: 'call',
          status: 'held',
          date: null,
          place: null,
          participants: [{ name: 'Doe', role: 'principal' }],
          together: 'yes',
          partOf: { start: 16 },
        },
      },
    ],
    ['furniture: true', { type: 'furniture' }],
  ])('reads %s', (action, expected) => {
    const { corrections, faults } = parse(entry(action));
    expect(faults).toEqual([]);
    expect(corrections[0]?.action).toMatchObject(expected);
  });

  it('marks a stretch up to its last words', () => {
    const yaml = '- { document: one, words: Read more, why: W, furniture: { last: news } }';
    expect(parse(yaml).corrections[0]?.at.words).toBe('Read more\nOther news');
  });

  it.each([
    ['words: met', 'words: sat', '2: the words are not in one'],
    ['after: " Doe"', 'of: [Lund]', '2: the words stand 2 times in one'],
    ['document: one', 'document: none', '1: there is no document "none"'],
    ['why: Because.', 'of: [Lund]', '1: the key "why" is missing'],
    ['why: Because.', 'why: x\n  event-split: true', '1: 2 actions are named'],
    ['event-drop: true', 'of: [Lund]', '1: no action is named'],
    ['event-drop: true', 'event-dorp: true', '5: unknown key "event-dorp"'],
    ['event-drop: true', 'event-drop: yes please', '5: event-drop: expected true or false'],
    ['event-drop: true', 'event-drop: false', '5: event-drop: expected true'],
    ['event-drop: true', 'event-date: tomorrow', '5: event-date: "tomorrow" is no date'],
    ['event-drop: true', 'event-status: done', '5: event-status: expected one of a few words'],
    ['event-drop: true', 'actor-side: borduria', '5: actor-side: expected one of a few words'],
    ['event-drop: true', 'event-add: { kind: call }', '5: the key "status" is missing'],
    [
      'event-drop: true',
      'event-merge: { document: one, words: met }',
      '5: the words stand 2 times',
    ],
    [
      'event-drop: true',
      'furniture: { last: Lund met Roe }',
      '5: the words of "last" do not follow',
    ],
  ])('instead of %j refuses %j', (from, to, message) => {
    const { corrections, faults } = parse(entry('event-drop: true').replace(from, to));
    expect(corrections).toEqual([]);
    expect(faults[0]).toContain(`corrections.yaml:${message}`);
  });

  it('leaves corrections of articles that could not be read aside', () => {
    const yaml = '- { document: lost, words: any, why: W, event-drop: true }';
    expect(parse(yaml)).toEqual({ corrections: [], faults: [] });
  });

  it.each(['', '[]', '# nothing yet\n'])('takes %j for no corrections', (yaml) => {
    expect(parse(yaml)).toEqual({ corrections: [], faults: [] });
  });

  it('reads every example in the comments of the shipped file', () => {
    const shipped = readFileSync('data/armenia-azerbaijan/corrections.yaml', 'utf8');
    const examples = shipped
      .split('\n')
      .filter((line) => line.startsWith('#   ') || line.startsWith('# - '));
    const { faults } = parse(examples.map((line) => line.slice(2)).join('\n'));
    const strange = faults.filter((fault) => !fault.includes('there is no document'));
    expect(strange.filter((fault) => !fault.includes('actor-side'))).toEqual([]);
    for (const type of ACTION_TYPES) expect(shipped).toContain(`${type}:`);
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        expect(Array.isArray(parseCorrections(text, CONTEXT).faults)).toBe(true);
      }),
    );
  });
});
