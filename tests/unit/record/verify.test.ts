import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/model/ids.ts';
import type { ParleyRecord } from '../../../src/model/record.ts';
import { verifyRecord } from '../../../src/record/verify/verify-record.ts';
import { generateRecord } from '../../support/generate-record.ts';
import { SMALL_DOCUMENT_TEXTS, SMALL_RECORD } from '../../support/small-record.ts';

function verify(change: Partial<ParleyRecord>): readonly string[] {
  return verifyRecord({ ...SMALL_RECORD, ...change }, SMALL_DOCUMENT_TEXTS);
}

describe('verifyRecord', () => {
  it('finds nothing in a sound record', () => {
    expect(verify({})).toEqual([]);
    const { record, texts } = generateRecord({ actors: 20, events: 60 });
    expect(verifyRecord(record, texts)).toEqual([]);
  });

  it('finds one changed character of an article', () => {
    const texts = SMALL_DOCUMENT_TEXTS.map((text) =>
      Object.assign({}, text, { text: text.text.replace('Bo Lindh', 'Bo Lindt') }),
    );
    const faults = verifyRecord(SMALL_RECORD, texts);
    expect(faults).toContain(
      'record.actors.1.firstMentions.0: courier-vienna 107-115 should read "Bo Lindh", reads "Bo Lindt"',
    );
    expect(faults.every((fault) => fault.includes('courier-vienna'))).toBe(true);
  });

  it('finds a missing text and a text of another length', () => {
    const [first, second, third] = SMALL_DOCUMENT_TEXTS;
    if (!first || !second || !third) throw new Error('three texts expected');
    const faults = verifyRecord(SMALL_RECORD, [first, { ...third, text: `${third.text}!` }]);
    expect(faults).toContain(`document ${second.document}: its text is missing`);
    expect(faults).toContain(
      `document ${third.document}: ${third.text.length} characters noted, ${third.text.length + 1} found`,
    );
  });

  it('finds ids that lead nowhere', () => {
    const sides = SMALL_RECORD.sides.slice(1);
    expect(verify({ sides })).toContain('actor cleo-marsh: there is no side estmark');
    const actors = SMALL_RECORD.actors.filter(({ id }) => id !== 'bo-lind');
    const lost = verify({ actors });
    for (const from of ['report lantern-preview:29', 'lanes', 'network', 'text lantern-preview']) {
      expect(lost).toContain(`${from}: there is no actor bo-lind`);
    }
  });

  it('finds a report that its event does not list', () => {
    const reports = SMALL_RECORD.reports.map((report) =>
      report.event === 'clash-2024-02-27'
        ? Object.assign({}, report, { event: asId('hearing-2024-04-16') })
        : report,
    );
    expect(verify({ reports }).join()).toContain('event hearing-2024-04-16 does not list it');
  });

  it('finds lists out of order and things twice', () => {
    const events = SMALL_RECORD.events.toReversed();
    expect(verify({ events }).some((fault) => fault.startsWith('events: '))).toBe(true);
    const places = SMALL_RECORD.places.flatMap((place) => [place, place]);
    expect(verify({ places })).toContain('places: an id twice');
  });
});
