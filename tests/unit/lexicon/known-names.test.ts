import { describe, expect, it } from 'vitest';
import { buildLexicon, NO_LINES } from '../../../src/lexicon/lexicon.ts';
import type { KnownName } from '../../../src/lexicon/known-names.ts';
import { matchPhrase, splitPhrase } from '../../../src/lexicon/phrase-table.ts';

function known(name: string, lexicon = buildLexicon()): KnownName | null {
  const words = splitPhrase(name);
  const match = matchPhrase(lexicon.knownNames, words, 0, words.length);
  return match?.end === words.length ? match.value : null;
}

describe('known names', () => {
  it.each([
    ['U.S.', 'country', 'United States'],
    ['DPRK', 'country', 'North Korea'],
    ['UK', 'country', 'United Kingdom'],
    ['CHILE', 'country', 'Chile'],
    ['South Korean', 'demonym', 'South Korea'],
    ['Kiev', 'capital', 'Kyiv'],
    ['Washington, D.C.', 'capital', 'Washington'],
    ['Calif.', 'region', 'California'],
    ['OSCE', 'organisation', 'Organization for Security and Co-operation in Europe'],
    ['White House', 'house', 'White House'],
    ['Balkans', 'area', 'Balkans'],
  ])('%s is a %s: %s', (form, kind, name) => {
    expect(known(form)).toMatchObject({ kind, name });
  });

  it('knows no word in small letters', () => {
    expect(known('turkey')).toBeNull();
    expect(known('us')).toBeNull();
  });

  it('honours the lines of a corpus', () => {
    const lexicon = buildLexicon({
      ...NO_LINES,
      states: ['Ostra|Ostran'],
      organisations: ['Harbour Board|HB'],
      places: ['Quay Nine'],
    });
    expect(known('Ostran', lexicon)).toMatchObject({ kind: 'demonym', name: 'Ostra' });
    expect(known('HB', lexicon)).toMatchObject({ kind: 'organisation', name: 'Harbour Board' });
    expect(known('Quay Nine', lexicon)).toMatchObject({ kind: 'city' });
  });
});
