import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf.ts';
import { asId } from '../../../src/model/ids.ts';
import { indexRecord } from '../../../src/record/record-index.ts';
import { describeDate } from '../../../src/record/words/describe-date.ts';
import { describeDays, describeWeekday } from '../../../src/record/words/describe-day.ts';
import { joinNames } from '../../../src/record/words/event-people.ts';
import { titleEvent } from '../../../src/record/words/title-event.ts';
import { dayOf } from '../../support/date-values.ts';
import { RUIZ, STONE } from '../../support/small-actors.ts';
import { SMALL_RECORD } from '../../support/small-record.ts';

describe('describeDate', () => {
  it.each([
    ['2022-11-07', '7 November 2022', '7 Nov'],
    ['2022-09', 'in September 2022', 'Sep 2022'],
    ['2022', 'in 2022', '2022'],
    ['2022-21', 'in spring 2022', 'spring 2022'],
    ['199X', 'in the 1990s', '1990s'],
    ['2023-05-01/2023-05-04', '1–4 May 2023', '1–4 May'],
    ['2023-04-28/2023-05-02', '28 April – 2 May 2023', '28 Apr – 2 May'],
    ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023', '30 Dec 2022 – 2 Jan'],
    ['2023-05-01/..', 'from 1 May 2023', 'from 1 May'],
    ['../2023-05-04', 'until 4 May 2023', 'until 4 May'],
    ['2022-09/2022-11', 'September 2022 – November 2022', 'Sep 2022 – Nov 2022'],
    ['[2022-11-07..2022-11-30]', 'between 7 and 30 November 2022', 'between 7 and 30 Nov'],
    ['2022-10-31~', '~31 October 2022', '~31 Oct'],
    ['2022-10~', '~in October 2022', '~Oct 2022'],
  ])('says %s as "%s"', (edtf, long, label) => {
    const value = parseEdtf(edtf);
    if (!value) throw new Error(`${edtf} is not read`);
    expect(describeDate(value)).toBe(long);
    expect(describeDate(value, 'label')).toBe(label);
  });

  it('names weekdays and stretches of days', () => {
    expect(describeWeekday(dayOf('2022-11-07'))).toBe('Monday 7 November 2022');
    expect(describeDays(dayOf('2022-11-07'), dayOf('2022-11-07'), 'short')).toBe('7 Nov 2022');
  });
});

describe('titleEvent', () => {
  const index = indexRecord(SMALL_RECORD);
  const event = (id: string): (typeof SMALL_RECORD.events)[number] => {
    const found = index.eventsById.get(asId(id));
    if (!found) throw new Error(`no event ${id}`);
    return found;
  };

  it.each([
    ['meeting-2024-03-11-hofburg-house-vienna', 'Hofburg House', 'Marsh hosts Ruiz and Lind'],
    ['meeting-2024-03-11-hofburg-house-vienna-2', 'Meeting', 'Ruiz and Lind'],
    ['call-2024-02', 'Call', 'Call: Ruiz and Lind'],
    ['talks-2024-03-18-geneva', 'Geneva talks', 'Stone and Gray in Geneva'],
    ['hearing-2024-04-16', 'Hearing', 'Hearing: Marsh'],
    ['clash-2024-02-27', 'Shots were exchanged', 'Shots were exchanged'],
    ['meeting-undated-oslo', 'Oslo', 'Moreno and Berg in Oslo'],
  ])('calls %s "%s" on a spine and "%s" on a card', (id, label, card) => {
    expect(titleEvent(event(id), index, 'label')).toBe(label);
    expect(titleEvent(event(id), index, 'card')).toBe(card);
  });

  it.each([
    ['meeting-2024-03-11-hofburg-house-vienna', 'Hofburg House, with Lind, Okoro and Marsh'],
    ['meeting-2024-03-11-hofburg-house-vienna-2', 'With Lind'],
    ['call-2024-02', 'Call with Lind'],
  ])('tells %s from one of those present', (id, title) => {
    expect(titleEvent(event(id), index, 'fromActor', RUIZ)).toBe(title);
  });

  it('tells talks from one of those present', () => {
    const title = titleEvent(event('talks-2024-03-18-geneva'), index, 'fromActor', STONE);
    expect(title).toBe('Geneva talks with Gray');
  });

  it('looks forward to what is planned', () => {
    const meeting = event('meeting-2024-03-11-hofburg-house-vienna');
    const title = titleEvent({ ...meeting, status: 'announced' }, index, 'card');
    expect(title).toBe('Marsh to host Ruiz and Lind');
    expect(titleEvent({ ...meeting, status: 'cancelled' }, index, 'card')).toBe(
      'Ruiz, Lind, Okoro and Marsh at Hofburg House',
    );
  });

  it('gives whole names where two people share a surname', () => {
    const actors = SMALL_RECORD.actors.map((actor) =>
      actor.id === 'bo-lind' ? Object.assign({}, actor, { name: 'Bo Ruiz' }) : actor,
    );
    const twins = indexRecord({ ...SMALL_RECORD, actors });
    expect(titleEvent(event('call-2024-02'), twins, 'card')).toBe('Call: Ana Ruiz and Bo Ruiz');
  });

  it('counts names past four', () => {
    expect(joinNames(['A', 'B', 'C', 'D'])).toBe('A, B, C and D');
    expect(joinNames(['A', 'B', 'C', 'D', 'E'])).toBe('A, B, C and 2 others');
  });
});
