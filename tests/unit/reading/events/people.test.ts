import { describe, expect, it } from 'vitest';
import { peopleOf } from './reports-of.ts';

describe('who was in the room', () => {
  it.each<[string, string[]]>([
    ['President Ana Ruiz met Prime Minister Bo Lind in Oslo.', ['Ana Ruiz, Bo Lind']],
    ['President Ana Ruiz and Prime Minister Bo Lind met in Oslo.', ['Ana Ruiz, Bo Lind']],
    ['President Ana Ruiz held talks with Prime Minister Bo Lind.', ['Ana Ruiz, Bo Lind']],
    ['President Ana Ruiz spoke by phone with Prime Minister Bo Lind.', ['Ana Ruiz, Bo Lind']],
    [
      'A meeting between President Ana Ruiz and Prime Minister Bo Lind ended late.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'After talks with Prime Minister Bo Lind, President Ana Ruiz left for Lima.',
      ['Bo Lind, Ana Ruiz'],
    ],
    [
      'Before meeting Prime Minister Bo Lind, President Ana Ruiz laid a wreath.',
      ['Bo Lind, Ana Ruiz'],
    ],
    [
      'President Ana Ruiz arrived in Oslo on Monday and met Prime Minister Bo Lind.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'President Ana Ruiz met Prime Minister Bo Lind, Foreign Minister Cy Adom and Finance Minister Di Holt.',
      ['Ana Ruiz, Bo Lind, Cy Adom, Di Holt'],
    ],
    [
      'President Ana Ruiz, who met Prime Minister Bo Lind on Monday, was pleased.',
      ['Ana Ruiz, Bo Lind'],
    ],
    ['Both Chile and Peru are in talks with Norway.', ['Chile, Peru, Norway']],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('who was only talked about, or stands near', () => {
  it.each<[string, string[]]>([
    [
      "President Ana Ruiz met Prime Minister Bo Lind to discuss Cy Adom's role.",
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'President Ana Ruiz held talks with Prime Minister Bo Lind about Foreign Minister Cy Adom.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'President Ana Ruiz thanked Foreign Minister Cy Adom and met Prime Minister Bo Lind.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'Foreign Minister Cy Adom said President Ana Ruiz had met Prime Minister Bo Lind.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'President Ana Ruiz met Prime Minister Bo Lind, Foreign Minister Cy Adom said.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'U.S. Secretary of State Ana Ruiz met the Norwegian Foreign Minister Bo Lind.',
      ['Ana Ruiz, Bo Lind'],
    ],
    [
      'President Ana Ruiz urged Prime Minister Bo Lind to meet Foreign Minister Cy Adom.',
      ['Bo Lind, Cy Adom'],
    ],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });
});

describe('hosts, mediators and others', () => {
  it.each<[string, string[]]>([
    ['President Ana Ruiz received Prime Minister Bo Lind in Lima.', ['host Ana Ruiz, Bo Lind']],
    ['Prime Minister Bo Lind was received by President Ana Ruiz.', ['Bo Lind, host Ana Ruiz']],
    [
      'President Ana Ruiz hosted talks between Prime Minister Bo Lind and Foreign Minister Cy Adom.',
      ['host Ana Ruiz, Bo Lind, Cy Adom'],
    ],
    [
      'Prime Minister Bo Lind and Foreign Minister Cy Adom held talks brokered by President Ana Ruiz.',
      ['Bo Lind, Cy Adom, mediator Ana Ruiz'],
    ],
    [
      'Prime Minister Bo Lind met Foreign Minister Cy Adom at the invitation of President Ana Ruiz.',
      ['Bo Lind, Cy Adom, host Ana Ruiz'],
    ],
    [
      'Prime Minister Bo Lind met Foreign Minister Cy Adom in the presence of Ambassador Di Holt.',
      ['Bo Lind, Cy Adom, alsoPresent Di Holt'],
    ],
  ])('%s', (text, people) => {
    expect(peopleOf(text)).toEqual(people);
  });

  it('ties an invitation to a place to the meeting there', () => {
    const text =
      'Prime Minister Bo Lind and Foreign Minister Cy Adom met in Lima on Monday. ' +
      'President Ana Ruiz invited Bo Lind and Cy Adom to Lima.';
    expect(peopleOf(text)).toEqual(['Bo Lind, Cy Adom, host Ana Ruiz']);
  });
});
