import { describe, expect, it } from 'vitest';
import { peopleOf } from './reports-of.ts';

/** Sentences, and who was in the room by them. */
describe('who is put in the room', () => {
  it.each([
    // A title with a stop.
    ['Ana Ruiz and Bo Lind spoke. Ms. Ruiz held talks with Mr. Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
    // A description between marks.
    ['Ana Ruiz said she held “long and fruitful” talks with Bo Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
    // A person visited.
    ['Ana Ruiz paid a private visit to her old rival Bo Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
    // A group and its name.
    [
      'Ana Ruiz opened talks with a smaller rebel group, the Northern Army, on Monday.',
      'Ana Ruiz, Northern Army',
    ],
    // A body with its ticker.
    [
      'Talks between Norvik Bank (NRVK) and Halden Steel began on Monday.',
      'Norvik Bank, Halden Steel',
    ],
    ['Ana Ruiz and Bo Lind took part in the talks in Oslo.', 'Ana Ruiz, Bo Lind'],
    // Who speaks there.
    ['Ana Ruiz said after a meeting in Oslo that prices would fall.', 'Ana Ruiz'],
    ['During the meeting, Ana Ruiz asked the delegates to calm down.', 'Ana Ruiz'],
    // "Their" meeting of those in the clause, not of those told before.
    [
      'Cy Adom met Dee Moss. Ana Ruiz warned Bo Lind at their meeting in Lima not to move.',
      'Ana Ruiz, Bo Lind',
    ],
    [
      'Cy Adom met Dee Moss. Ana Ruiz and Bo Lind left after their meeting in Lima on Monday.',
      'Ana Ruiz, Bo Lind',
    ],
    // Who had it, told behind.
    ['Cy Adom recalled a private meeting Ana Ruiz had with Bo Lind in Oslo.', 'Ana Ruiz, Bo Lind'],
    ['The talks that Ana Ruiz held with Bo Lind in Quito failed.', 'Ana Ruiz, Bo Lind'],
    // A phrase between commas.
    ['Ana Ruiz, on an official visit to Mexico, asked Cy Adom for help.', 'Ana Ruiz'],
    // Invited.
    ['Ana Ruiz invited Bo Lind to a meeting in Oslo.', 'Ana Ruiz, Bo Lind'],
    // Two who agreed after talks.
    ['Ana Ruiz said she and Bo Lind agreed after overnight talks to wait.', 'Ana Ruiz, Bo Lind'],
    // Joined by a hyphen, and a name behind a word with hyphens.
    ['The Norway-PLO talks will begin in September.', 'Norway, Palestine Liberation Organization'],
    [
      'The truce came in talks between envoy Ana Ruiz and rebel chief-of-staff Bo Lind.',
      'Ana Ruiz, Bo Lind',
    ],
    // A word for people in the row, and "will be between".
    [
      'The meeting will be between Halden Council and both trade unions, the Dockers Union and the Miners Federation.',
      'Halden Council, Dockers Union, Miners Federation',
    ],
    // A gathering that is visited is nobody in the room.
    ['Ana Ruiz paid a visit to the UN General Assembly on Monday.', 'Ana Ruiz'],
    // "We" of a speaker: those told before where she is one of them, else her side.
    [
      'Ana Ruiz met Bo Lind in Oslo. “We conducted long talks on Monday,” Ruiz said.',
      'Ana Ruiz, Bo Lind',
    ],
    ['“We conducted long talks,” Ana Ruiz said.', 'Ana Ruiz'],
  ])('%s', (text, people) => {
    expect(peopleOf(text).at(-1)).toBe(people);
  });

  it('no others at a meeting told with "a" and a day', () => {
    const text =
      'Ana Ruiz, Bo Lind and Cy Adom met in May 2030. Dee Moss said after a Thursday meeting that she agreed.';
    expect(peopleOf(text)).toEqual(['Ana Ruiz, Bo Lind, Cy Adom', 'Dee Moss']);
  });

  it.each([
    // A spokesman tells of meetings of others; what is said after "the meeting" anybody can say.
    'Spokesman Ana Ruiz said after a meeting in Oslo that prices would fall.',
    'Ana Ruiz said after the meeting that prices would fall.',
    'Ana Ruiz weighed the issues raised in the meeting.',
    'Ana Ruiz said she cannot describe the evidence we have gathered in Oslo.',
    'Ana Ruiz told ministers of the talks, Bo Lind said.',
    'People familiar with the talks praised Ana Ruiz.',
  ])('nobody: %s', (text) => {
    expect(peopleOf(text).join()).toBe('');
  });
});
