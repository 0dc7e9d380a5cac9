import { compareStrings } from '../model/order.ts';
import type { Reading } from '../model/reading.ts';
import type { Actor, ParleyEvent, ReviewItem, Statement } from '../model/record.ts';
import { cite } from './cite.ts';
import { mergeDoubts } from './merge-doubts.ts';
import type { NamedWhere } from './merge-doubts.ts';
import type { Sources } from './cite.ts';

/** What the record has that a person should look at. */
export interface Reviewed extends NamedWhere {
  readonly actors: readonly Actor[];
  readonly events: readonly ParleyEvent[];
  readonly statements: readonly Statement[];
}

/** Everything reading or linking was unsure of, each with its sentence, by code and place. */
export function listDoubts(reviewed: Reviewed): readonly ReviewItem[] {
  const { readings, actors, events, statements, sources } = reviewed;
  return [
    ...mergeDoubts(actors, reviewed),
    ...readings.flatMap((reading) => sharedOffices(reading, sources)),
    ...readings.flatMap((reading) => readingNotes(reading, sources)),
    ...events.flatMap(workedOutDate),
    ...statements.flatMap(missingSpeaker),
  ].toSorted(
    (a, b) =>
      compareStrings(a.code, b.code) ||
      compareStrings(a.citation?.document ?? '', b.citation?.document ?? '') ||
      (a.citation?.start ?? 0) - (b.citation?.start ?? 0),
  );
}

/** Two people given one office by words that leave open whose it is. */
function sharedOffices(reading: Reading, sources: Sources): readonly ReviewItem[] {
  const holders = new Map<string, string>();
  return reading.entities.flatMap(({ name, roles }) =>
    roles.flatMap((role): readonly ReviewItem[] => {
      if (role.rule !== 'names/office-unsure') return [];
      const key = `${role.start} ${role.end} ${role.of ?? ''}`;
      const other = holders.get(key);
      holders.set(key, name);
      if (other === undefined || other === name) return [];
      const citation = cite(sources, reading.document, role);
      const message = `“${citation.words}” may be said of ${other} or of ${name}.`;
      return [{ code: 'office-unsure', message, citation }];
    }),
  );
}

function readingNotes({ document, notes }: Reading, sources: Sources): readonly ReviewItem[] {
  return notes.map(({ code, message, range }) => ({
    code,
    message,
    citation: range && cite(sources, document, range),
  }));
}

/** Dates worked out from a weekday or another date; one that only lacks its year is hardly in doubt. */
function workedOutDate({ date }: ParleyEvent): readonly ReviewItem[] {
  if (!date || date.value.because === null || date.value.basis === 'corrected') return [];
  if (/\d/.test(date.citation?.words ?? '')) return [];
  return [
    {
      code: 'date-worked-out',
      message: `The date was worked out: ${date.value.because}.`,
      citation: date.citation,
    },
  ];
}

function missingSpeaker({ speaker, parts }: Statement): readonly ReviewItem[] {
  if (speaker?.actor) return [];
  const message = speaker
    ? `It is not known who “${speaker.citation.words}” is.`
    : 'No speaker was found for these words.';
  return [{ code: 'no-speaker', message, citation: parts[0] ?? null }];
}
