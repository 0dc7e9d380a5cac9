import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { asId } from '../../../src/model/ids.ts';
import type { Correction } from '../../../src/model/corrections.ts';
import type { BuiltRecord } from '../../../src/record/build-record.ts';
import { onDay } from '../../support/date-values.ts';
import type { ToldArticle } from '../../support/told-article.ts';
import { correct, pointAt, tellRecord } from '../../support/told-record.ts';

const ONE: ToldArticle = {
  id: 'one',
  published: '2024-03-12',
  text: 'The minister Ana Ruiz met Bo Lind in Oslo, then spoke with Cleo Marsh. “We are close,” Ruiz said. “So it seems,” he added.',
  entities: [
    { name: 'Ana Ruiz', forms: ['Ruiz'], office: 'minister', of: 'Norland' },
    { name: 'Bo Lind' },
    { name: 'Cleo Marsh' },
  ],
  reports: [
    { trigger: 'met', people: ['Ana Ruiz', 'Bo Lind'], date: '2024-03-11', city: 'Oslo' },
    { trigger: 'spoke', people: ['Ana Ruiz', 'Cleo Marsh'], date: '2024-03-11', kind: 'call' },
  ],
  quotes: [
    { words: 'We are close,', by: 'Ana Ruiz' },
    { words: 'So it seems,', by: 'he' },
  ],
};
const TWO: ToldArticle = {
  id: 'two',
  published: '2024-03-14',
  text: 'Anna Ruis and Bo Lind sat down in Bern on Monday.',
  entities: [{ name: 'Anna Ruis' }, { name: 'Bo Lind' }],
  reports: [
    { trigger: 'sat down', people: ['Anna Ruis', 'Bo Lind'], date: '2024-03-12', city: 'Bern' },
  ],
};

function apply(...corrections: readonly Correction[]): BuiltRecord {
  return tellRecord([ONE, TWO], corrections);
}

/** Events as `kind day place: people`. */
function show({ record }: BuiltRecord): readonly string[] {
  return record.events.map(({ kind, date, place, participants }) => {
    const people = participants.map(({ actor }) => actor).join(' ');
    return `${kind} ${date?.value.edtf} ${place?.place}: ${people}`;
  });
}

describe('corrections of actors', () => {
  it('renames, with a new id', () => {
    const { record } = apply(
      correct(ONE, 'Bo Lind', { type: 'actor-rename', name: 'Bo Lindqvist' }),
    );
    const actor = record.actors.find(({ id }) => id === 'bo-lindqvist');
    expect(actor).toMatchObject({
      name: 'Bo Lindqvist',
      documents: ['one', 'two'],
      rule: 'correction',
    });
    expect(record.corrections).toEqual([
      { action: 'actor-rename', target: 'Bo Lind', why: 'Because.' },
    ]);
  });

  it('merges two names', () => {
    const into = pointAt(ONE, 'Ana Ruiz');
    const { record } = apply(correct(TWO, 'Anna Ruis', { type: 'actor-merge', into }));
    expect(record.actors.map(({ id }) => id)).toEqual(['ana-ruiz', 'bo-lind', 'cleo-marsh']);
    expect(record.actors[0]?.merges[0]?.because).toBe('correction: Because.');
  });

  it('splits one name from another', () => {
    const { record } = apply(
      correct(TWO, 'Bo Lind', { type: 'actor-split', name: 'Bo Lind the Younger' }),
    );
    expect(show({ record, texts: [], misfits: [] })).toContain(
      'meeting 2024-03-12 bern: anna-ruis bo-lind-the-younger',
    );
  });

  it('sets side, kind and role', () => {
    const role = { office: 'secretary', of: 'Sudria', former: false };
    const { record } = apply(
      correct(ONE, 'Bo Lind', { type: 'actor-side', side: asId('sudria') }),
      correct(ONE, 'Bo Lind', { type: 'actor-role', role }),
      correct(ONE, 'Cleo Marsh', { type: 'actor-kind', kind: 'group' }),
      correct(ONE, 'Ruiz', { type: 'actor-side', side: null }),
    );
    const found = record.actors.map(({ id, side, kind, roles }) => [
      id,
      side,
      kind,
      roles[0]?.title,
    ]);
    expect(found).toEqual([
      ['ana-ruiz', null, 'person', 'Minister of Norland'],
      ['anna-ruis', null, 'person', undefined],
      ['bo-lind', 'sudria', 'person', 'Secretary of Sudria'],
      ['cleo-marsh', null, 'group', undefined],
    ]);
  });
});

describe('corrections of events', () => {
  it('sets date, place and status', () => {
    const date = parseEdtf('2024-03-10');
    if (!date) throw new Error('no date');
    const { record } = apply(
      correct(ONE, 'met', { type: 'event-date', date: { ...date, basis: 'corrected' } }),
      correct(ONE, 'met', {
        type: 'event-place',
        place: { venue: 'Town Hall', city: 'Oslo', country: null },
      }),
      correct(ONE, 'met', { type: 'event-status', status: 'cancelled' }),
      correct(ONE, 'spoke', { type: 'event-place', place: null }),
    );
    expect(record.events[0]).toMatchObject({
      id: 'meeting-2024-03-10-town-hall-oslo',
      status: 'cancelled',
      date: { value: { basis: 'corrected' } },
      rule: 'correction',
    });
    expect(record.corrections.map(({ target }) => target)[0]).toBe(
      'meeting-2024-03-10-town-hall-oslo',
    );
  });

  it('adds and removes participants', () => {
    const { record } = apply(
      correct(ONE, 'met', {
        type: 'event-participants',
        add: [
          { name: 'Cleo Marsh', role: 'host' },
          { name: 'Gil Moreno', role: 'alsoPresent' },
        ],
        remove: ['Bo Lind'],
      }),
    );
    const event = record.events.find(({ kind }) => kind === 'meeting');
    expect(event?.participants).toEqual([
      { actor: 'ana-ruiz', role: 'principal', reports: ['one:0'], rule: 'told' },
      { actor: 'cleo-marsh', role: 'host', reports: [], rule: 'correction' },
      { actor: 'gil-moreno', role: 'alsoPresent', reports: [], rule: 'correction' },
    ]);
    expect(record.actors.find(({ id }) => id === 'gil-moreno')?.rule).toBe('correction');
  });

  it('merges what differs in day and city, and splits what fits', () => {
    const merged = apply(
      correct(TWO, 'sat down', { type: 'event-merge', into: pointAt(ONE, 'met') }),
    );
    expect(show(merged)).toEqual([
      'call 2024-03-11 undefined: ana-ruiz cleo-marsh',
      'meeting 2024-03-11 oslo: ana-ruiz bo-lind anna-ruis',
    ]);
    const same: ToldArticle = { ...ONE, id: 'three' };
    expect(tellRecord([ONE, same]).record.events).toHaveLength(2);
    const split = correct(same, 'met', { type: 'event-split' });
    expect(tellRecord([ONE, same], [split]).record.events).toHaveLength(3);
  });

  it('drops and adds', () => {
    const built = apply(
      correct(ONE, 'spoke', { type: 'event-drop' }),
      correct(TWO, 'Monday', {
        type: 'event-add',
        event: {
          kind: 'visit',
          status: 'held',
          date: { ...onDay('2024-03-09'), basis: 'corrected' },
          place: { venue: null, city: 'Bern', country: null },
          participants: [{ name: 'Cleo Marsh', role: 'principal' }],
          together: 'yes',
          partOf: null,
        },
      }),
    );
    expect(show(built)).toEqual([
      'visit 2024-03-09 bern: cleo-marsh',
      'meeting 2024-03-11 oslo: ana-ruiz bo-lind',
      'meeting 2024-03-12 bern: anna-ruis bo-lind',
    ]);
    const added = built.record.reports.find(({ kind }) => kind === 'visit');
    expect(added?.mentions[0]?.trigger.words).toBe('Monday');
    expect(added?.mentions[0]?.sentence.words).toBe(TWO.text);
  });

  it('asks which event is meant where words tell several', () => {
    const both: ToldArticle = {
      ...ONE,
      reports: [
        { trigger: 'met', people: ['Ana Ruiz', 'Bo Lind'] },
        { trigger: 'met', people: ['Ana Ruiz', 'Cleo Marsh'] },
      ],
    };
    const drop = { type: 'event-drop' } as const;
    const { misfits } = tellRecord([both], [correct(both, 'met', drop)]);
    expect(misfits[0]?.reason).toBe('2 events are told at these words');
    const one = tellRecord([both], [correct(both, 'met', drop, ['Cleo Marsh', 'Ana Ruiz'])]);
    expect(one.misfits).toEqual([]);
    expect(one.record.events.map(({ participants }) => participants[1]?.actor)).toEqual([
      'bo-lind',
    ]);
  });
});

describe('corrections of statements', () => {
  it('sets a speaker, drops and adds', () => {
    const { record } = apply(
      correct(ONE, 'So it seems', { type: 'statement-speaker', speaker: 'Bo Lind' }),
      correct(ONE, 'We are close', { type: 'statement-drop' }),
      correct(TWO, 'Monday', {
        type: 'statement-add',
        statement: { speaker: 'Cleo Marsh', directness: 'partial', medium: 'post' },
      }),
    );
    expect(
      record.statements.map(({ parts, speaker }) => [parts[0]?.words, speaker?.actor]),
    ).toEqual([
      ['So it seems,', 'bo-lind'],
      ['Monday', 'cleo-marsh'],
    ]);
  });
});

describe('corrections that do not apply', () => {
  it.each([
    [
      'actor-rename',
      { type: 'actor-rename', name: 'X' } as const,
      'nobody is mentioned at these words',
    ],
    ['event-drop', { type: 'event-drop' } as const, 'no event is told at these words'],
    ['statement-drop', { type: 'statement-drop' } as const, 'no statement stands at these words'],
  ])('are given back: %s', (_, action, reason) => {
    const { misfits, record } = apply(correct(ONE, 'Oslo', action));
    expect(misfits).toHaveLength(1);
    expect(misfits[0]).toMatchObject({ reason, correction: { line: 1 } });
    expect(record.corrections).toEqual([]);
  });
});

function doubtsOf({ record }: BuiltRecord): readonly string[] {
  return record.review.map(({ code, citation }) => `${code} ${citation?.words}`);
}

describe('accepted doubts', () => {
  it('leave the review list, and nothing else changes', () => {
    const before = apply();
    expect(doubtsOf(before)).toContain('no-speaker So it seems,');
    const after = apply(correct(ONE, 'So it seems,', { type: 'doubt-accept', code: 'no-speaker' }));
    expect(after.misfits).toEqual([]);
    expect(doubtsOf(after)).toEqual(
      doubtsOf(before).filter((doubt) => doubt !== 'no-speaker So it seems,'),
    );
    expect(after.record.statements).toEqual(before.record.statements);
    expect(after.record.corrections).toMatchObject([{ action: 'doubt-accept' }]);
  });

  it('are refused where there is no such doubt', () => {
    const { misfits, record } = apply(
      correct(ONE, 'We are close,', { type: 'doubt-accept', code: 'no-speaker' }),
    );
    expect(misfits[0]?.reason).toBe('there is no doubt “no-speaker” about “We are close,”');
    expect(record.corrections).toEqual([]);
  });
});
