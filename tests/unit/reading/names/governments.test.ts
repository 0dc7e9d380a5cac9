import { describe, expect, it } from 'vitest';
import { mentionLines } from './names-of.ts';

describe('governments', () => {
  it.each<[string, string]>([
    ['Washington wants a deal.', 'Washington* = United States [country name]'],
    ['He said that Ankara also rejected it.', 'Ankara* = Turkey [country name]'],
    ['Talks with Moscow failed.', 'Moscow* = Russia [country name]'],
    ['Talks between Baku and Yerevan failed.', 'Baku* = Azerbaijan [country name]'],
    ['Washington’s objectives are clear.', 'Washington* = United States [country name]'],
    ['A Moscow-backed plan failed.', 'Moscow* = Russia [country name]'],
    ['Brussels said no.', 'Brussels* = European Union [organisation name]'],
    ['The Kremlin denied it.', 'Kremlin* = Kremlin [organisation name]'],
    ['Ankara, Moscow to hold talks', 'Ankara* = Turkey [country name]'],
    ['Ankara, Moscow to hold talks', 'Moscow* = Russia [country name]'],
    ['Washington and the Taliban had held talks.', 'Washington* = United States [country name]'],
    ['Chile agreed.', 'Chile* = Chile [country name]'],
    ['The Chilean government agreed.', 'The Chilean government* = Chile [country description]'],
  ])('%s acts', (text, expected) => {
    expect(mentionLines(text)).toContain(expected);
  });

  it.each<[string, string]>([
    ['They met in Washington.', 'Washington = Washington [place name]'],
    ['They met in Washington, D.C., on Monday.', 'Washington, D.C. = Washington [place name]'],
    ['The Washington talks failed.', 'Washington = Washington [place name]'],
    ['A London-based analyst left.', 'London = London [place name]'],
    ['He flew to Moscow.', 'Moscow = Moscow [place name]'],
    ['Whether she will visit Moscow is unknown.', 'Moscow = Moscow [place name]'],
    ['They met in Ankara, and the talks had ended.', 'Ankara = Ankara [place name]'],
    ['Moscow’s airport closed.', 'Moscow = Moscow [place name]'],
    ['They met at the Kremlin.', 'Kremlin = Kremlin [place name]'],
    ['They met in Chile.', 'Chile = Chile [country name]'],
  ])('%s is a place', (text, expected) => {
    expect(mentionLines(text)).toContain(expected);
  });
});
