import { describe, expect, it } from 'vitest';
import { quotesOf } from './quotes-of.ts';

describe('the subject of a verb of saying', () => {
  it.each<[string, string, string[]]>([
    [
      'after "with"',
      'The port expressed hope, with the Sailors’ Union claiming the bridge was shut.',
      ['The port: hope', 'Sailors’ Union: the bridge was shut'],
    ],
    [
      'before "in which" and a clause of its own',
      'The council of Lusia, with which the rebels have pledged to talk, voiced doubts.',
      ['rebels: to talk', 'Lusia: doubts'],
    ],
    [
      'with a short form in brackets',
      'Norway and the Port Front (PF) rebels said the bridge was shut.',
      ['Norway and the Port Front: the bridge was shut'],
    ],
    [
      'first in a headline of two verbs',
      'Ana Ruiz calls Bo Lind, urges return to talks.',
      ['Ana Ruiz: return to talks'],
    ],
    [
      'of both verbs',
      'Ana Ruiz led the mission and hailed the talks as “the best so far”.',
      ['Ana Ruiz: the best so far'],
    ],
    [
      'with a title and name after its office',
      'The head of the mission, port chief Ana Ruiz, wrote that the bridge was shut.',
      ['Ana Ruiz: the bridge was shut'],
    ],
    [
      'with an office that no comma ends',
      'Ana Ruiz, a spokesman for the port of Lusia said that the bridge was shut.',
      ['Ana Ruiz: the bridge was shut'],
    ],
    [
      'known by another name in marks',
      'The clerk Bo Lind, alias “Max Holt”, said the bridge was shut.',
      ['Bo Lind: the bridge was shut'],
    ],
    [
      'of "has been saying"',
      'Ana Ruiz has been warning that the bridge was shut.',
      ['Ana Ruiz: the bridge was shut'],
    ],
    [
      'before a short form at its end',
      'The port was busy, but the Port Council (PC) has warned that the bridge was shut.',
      ['Port Council: the bridge was shut'],
    ],
    [
      'of a participle after a verb',
      'Ana Ruiz responded saying the bridge was shut, adding though that it was safe.',
      ['Ana Ruiz: the bridge was shut', 'Ana Ruiz: it was safe'],
    ],
    [
      'before a day in commas',
      'Ana Ruiz expressed, on Friday, her hope for the bridge.',
      ['Ana Ruiz: her hope for the bridge'],
    ],
    [
      'who expresses it, though a paper tells',
      'Sailors of Lusia expressed hope that it would open, according to the Daily Post.',
      ['Sailors of Lusia: hope that it would open'],
    ],
    [
      'after "has long"',
      'Bo Lind has long said that the bridge was shut.',
      ['Bo Lind: the bridge was shut'],
    ],
    [
      'and not what an owner’s adjective leaves',
      'Lusia’s newly elected mayor, Ana Ruiz, is a sailor and has promised to open the bridge.',
      ['Ana Ruiz: to open the bridge'],
    ],
  ])('%s', (_, text, expected) => {
    expect(quotesOf(text).map(unowned)).toEqual(expected);
  });

  it('of "made the remarks" said what stands before, and goes on', () => {
    const text =
      'The mayor Ana Ruiz had harsh words for the port. Ruiz made the remarks in a meeting with Bo Lind. Appreciating Lind for his visit, she emphasized their ties.';
    expect(quotesOf(text)).toEqual([
      'Ruiz: The mayor Ana Ruiz had harsh words for the port',
      'she: their ties',
    ]);
  });

  it('is none with an adjective after a rank', () => {
    expect(quotesOf('It was his first confirmed visit to Lusia since the war began.')).toEqual([]);
    expect(quotesOf('There has already been telling evidence of that.')).toEqual([]);
  });
});

/** The line without "the" and with the last owner or place of a long subject only. */
function unowned(line: string): string {
  return line.replace(/^(?:the |The council of )/, '');
}
