import { buildLexicon } from '../../../../src/lexicon/lexicon.ts';
import type { EventReport, Reading } from '../../../../src/model/reading.ts';
import { parseNeutralLine } from '../../../../src/reading/neutral/parse-line.ts';
import { readDocument } from '../../../../src/reading/read-document.ts';

const LEXICON = buildLexicon();

/** Reads a text as of Wednesday, 12 March 2031. */
export function readText(text: string): Reading {
  return readDocument(
    parseNeutralLine(JSON.stringify({ id: 'd', text, published: '2031-03-12' })),
    LEXICON,
  );
}

/** The reports of a text, those of talk at large left out. */
export function reportsOf(text: string): readonly EventReport[] {
  return readText(text).reports.filter(({ rule }) => rule !== 'events/general');
}

/** Event words of the reports, in order of the text. */
export function triggersOf(text: string): string[] {
  return reportsOf(text)
    .flatMap(({ mentions }) => mentions.map(({ trigger }) => trigger))
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

/** For each report its people: "Ana Ruiz, Bo Lind; host Cy Adom". */
export function peopleOf(text: string): string[] {
  const { entities, reports } = readText(text);
  return reports
    .filter(({ rule }) => rule !== 'events/general')
    .map(({ participants }) =>
      participants
        .map(({ entity, role }) => {
          const name = entities[entity]?.name ?? '?';
          return role === 'principal' ? name : `${role} ${name}`;
        })
        .join(', '),
    );
}

/** For each report its date as EDTF, "none" for none. */
export function datesOf(text: string): string[] {
  return reportsOf(text).map(({ date }) => date?.value.edtf ?? 'none');
}

/** For each report "venue, city, country" as far as known, "none" for none. */
export function placesOf(text: string): string[] {
  return reportsOf(text).map(({ place }) =>
    place ? [place.venue, place.city, place.country].filter(Boolean).join(', ') : 'none',
  );
}

/** For each report its status. */
export function statusesOf(text: string): string[] {
  return reportsOf(text).map(({ status }) => status);
}

/**
 * For each report one line: "met: meeting, held; Ana Ruiz, host Bo Lind; 2031-03-10; Oslo, Norway", what is
 * not told left out. Event words of one event are joined by "+"; "apart" ends the line of those not together.
 */
export function linesOf(text: string): string[] {
  const people = peopleOf(text);
  const places = placesOf(text);
  return reportsOf(text).map(({ mentions, kind, status, date, together }, i) => {
    const words = mentions.map(({ trigger }) => text.slice(trigger.start, trigger.end)).join('+');
    const place = places[i] === 'none' ? '' : (places[i] ?? '');
    const apart = together === 'separately' ? 'apart' : '';
    const parts = [people[i] ?? '', date?.value.edtf ?? '', place, apart].filter(Boolean);
    return [`${words}: ${kind}, ${status}`, ...parts].join('; ');
  });
}
