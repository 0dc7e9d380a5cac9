import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { foldLine } from '../../../../src/record/exports/icalendar-lines.ts';
import { writeICalendar } from '../../../../src/record/exports/icalendar.ts';
import { exportOf } from './small-export.ts';

function calendarOf(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

function entry(uid: string): ICAL.Component {
  const entries = calendarOf(writeICalendar(exportOf())).getAllSubcomponents('vevent');
  const found = entries.find((one) => one.getFirstPropertyValue('uid') === `${uid}@small.parley`);
  if (!found) throw new Error(`no entry ${uid}`);
  return found;
}

function fields(component: ICAL.Component): Record<string, string> {
  const names = ['dtstamp', 'dtstart', 'dtend', 'summary', 'status', 'location'];
  return Object.fromEntries(
    names.map((name) => [name, String(component.getFirstPropertyValue(name) ?? '')]),
  );
}

describe('events as iCalendar, read by ical.js', () => {
  it('a meeting of one day ends, exclusive, on the next', () => {
    expect(fields(entry('meeting-2024-03-11-hofburg-house-vienna'))).toEqual({
      dtstamp: '2024-03-31T00:00:00Z',
      dtstart: '2024-03-11',
      dtend: '2024-03-12',
      summary: 'Marsh hosts Ruiz and Lind',
      status: 'CONFIRMED',
      location: 'Hofburg House, Vienna',
    });
  });

  it('an imprecise day is told in words', () => {
    expect(fields(entry('call-2024-02'))).toMatchObject({
      dtstart: '2024-02-01',
      dtend: '2024-03-01',
      summary: 'Call: Ruiz and Lind (some day in February 2024)',
    });
  });

  it('what has no known end says so', () => {
    expect(fields(entry('talks-2024-03-18-geneva'))).toMatchObject({
      dtstart: '2024-03-18',
      dtend: '2024-03-25',
      summary: 'Stone and Gray in Geneva (from 18 March 2024, end not known)',
    });
  });

  it('a plan is tentative, what was called off is cancelled', () => {
    const all = calendarOf(writeICalendar(exportOf())).getAllSubcomponents('vevent').map(fields);
    const statuses = all.map(({ status, summary }) => `${status}: ${summary}`);
    expect(statuses).toContainEqual(expect.stringMatching(/^TENTATIVE: .*\(expected/));
    expect(statuses).toContainEqual(expect.stringMatching(/^CANCELLED: .*\(cancelled/));
  });

  it('the description has the sentence and the link', () => {
    const words = String(
      entry('meeting-2024-03-11-hofburg-house-vienna').getFirstPropertyValue('description'),
    );
    expect(words).toContain('“On 11 March the foreign ministers of Norland and Sudria');
    expect(words).toContain('https://example.org/?v=1&corpus=small');
    expect(words).toContain('Who: Ana Ruiz, Bo Lind, Cleo Marsh, Dan Okoro');
  });

  it('what has no date is left out and counted', () => {
    const text = writeICalendar(exportOf());
    expect(calendarOf(text).getFirstPropertyValue('x-wr-caldesc')).toBe(
      'all of it (1 without a date left out)',
    );
  });

  it('is the same on another day', () => {
    const input = exportOf();
    const later = { ...input, about: { ...input.about, made: '2030-01-01T00:00:00Z' } };
    expect(writeICalendar(later)).toBe(writeICalendar(input));
  });

  it('keeps every line within 75 octets and whole characters', () => {
    const lines = writeICalendar(exportOf()).split('\r\n');
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
    for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

it('a folded line unfolds to itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLine(line);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
      for (const part of folded.split('\r\n')) {
        expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
      }
    }),
  );
});
