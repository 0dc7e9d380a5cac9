import { describe, expect, it } from 'vitest';

import {
  addCorrection,
  listCorrections,
  removeCorrection,
} from '../../../../src/library/correct/corrections-yaml.ts';

const OWN = `# what we put right

- document: a # ours
  words: met
  event-status: held
  why: It says so.
`;
const ENTRY = { document: 'b', words: 'sat: down', 'event-date': '2024-03-11', why: 'A "Monday".' };

describe('corrections.yaml', () => {
  it('starts from nothing', () => {
    const text = addCorrection('', ENTRY, null);
    expect(listCorrections(text).map(({ entry }) => entry)).toEqual([ENTRY]);
    expect(text).toContain('event-date: "2024-03-11"');
  });

  it('keeps what was there, comments too, and what stood before', () => {
    const text = addCorrection(OWN, ENTRY, '3 March');
    expect(text.startsWith(OWN)).toBe(true);
    expect(listCorrections(text).map(({ was, line }) => [was, line])).toEqual([
      [null, 3],
      ['3 March', 8],
    ]);
  });

  it('takes away what was added, and nothing else', () => {
    expect(removeCorrection(addCorrection(OWN, ENTRY, 'x: #y'), ENTRY)).toBe(OWN);
    expect(removeCorrection(OWN, ENTRY)).toBe(OWN);
    expect(removeCorrection(addCorrection('', ENTRY, null), ENTRY)).toBe('');
  });

  it('goes on after several, and takes the middle one away', () => {
    const other = { ...ENTRY, words: 'talks' };
    const both = addCorrection(addCorrection(OWN, ENTRY, 'one'), other, 'two');
    expect(listCorrections(both).map(({ was }) => was)).toEqual([null, 'one', 'two']);
    const left = listCorrections(removeCorrection(both, ENTRY));
    expect(left.map(({ entry, was }) => [entry['words'], was])).toEqual([
      ['met', null],
      ['talks', 'two'],
    ]);
  });
});
