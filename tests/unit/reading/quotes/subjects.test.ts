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
});

/** The line without "the" and with the last owner or place of a long subject only. */
function unowned(line: string): string {
  return line.replace(/^(?:the |The council of )/, '');
}
