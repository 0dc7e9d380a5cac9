import { asId } from '../../src/model/ids.ts';
import type { ActorId, EventId, ReportId } from '../../src/model/ids.ts';
import { compareReports } from '../../src/model/record-order.ts';
import type { Report } from '../../src/model/record.ts';
import type { ParticipantRole } from '../../src/model/event-kinds.ts';
import type { Citation } from '../../src/model/span.ts';
import { aroundDay, lastingFrom, onDay, someDayIn, workedOut } from './date-values.ts';
import {
  BERG,
  GENEVA_CITY,
  GRAY,
  LIND,
  MARSH,
  MORENO,
  OKORO,
  OSLO,
  RUIZ,
  STONE,
  VIENNA_CITY,
  VIENNA_HOUSE,
} from './small-actors.ts';
import { cite, GENEVA, PREVIEW, SMALL_TEXTS, VIENNA } from './small-texts.ts';

export const CALL = asId<EventId>('call-2024-02');
export const CALLED_OFF = asId<EventId>('meeting-2024-02-20');
export const CLASH = asId<EventId>('clash-2024-02-27');
export const MEETING = asId<EventId>('meeting-2024-03-11-hofburg-house-vienna');
export const ALONE = asId<EventId>('meeting-2024-03-11-hofburg-house-vienna-2');
export const TALKS = asId<EventId>('talks-2024-03-18-geneva');
export const HEARING = asId<EventId>('hearing-2024-04-16');
export const IN_OSLO = asId<EventId>('meeting-undated-oslo');

/** A report whose sentence is the one around its trigger; everything else silent. */
function report(event: EventId, trigger: Citation, told: Partial<Report>): Report {
  return {
    id: asId<ReportId>(`${trigger.document}:${sentenceAround(trigger).start}`),
    document: trigger.document,
    event,
    kind: 'meeting',
    status: 'held',
    mentions: [{ trigger, sentence: sentenceAround(trigger) }],
    date: null,
    place: null,
    participants: [],
    duration: null,
    outcome: null,
    hedge: null,
    order: null,
    together: 'yes',
    rule: 'by-hand',
    ...told,
  };
}

/** From the full stop or blank line before to the full stop after; good enough for these texts. */
function sentenceAround({ document, start, end }: Citation): Citation {
  const text = SMALL_TEXTS.get(document) ?? '';
  const before = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start) - 1);
  const [from, to] = [before + 2, text.indexOf('.', end) + 1];
  return { document, start: from, end: to, words: text.slice(from, to) };
}

function person(
  actor: ActorId,
  citation: Citation,
  role: ParticipantRole = 'principal',
): Report['participants'][number] {
  return { actor, role, citation, rule: 'by-hand' };
}

export const SMALL_REPORTS: readonly Report[] = [
  report(MEETING, cite(PREVIEW, 'meet', 2), {
    status: 'announced',
    date: {
      citation: cite(PREVIEW, 'the week after next'),
      value: {
        ...someDayIn('2024-03-11', '2024-03-17'),
        precision: 'week',
        basis: 'anchored',
        because: 'the second week after 1 March 2024',
      },
    },
    place: { citation: cite(PREVIEW, 'Vienna', 2), place: VIENNA_CITY },
    participants: [
      person(RUIZ, cite(PREVIEW, 'Ana Ruiz')),
      person(LIND, cite(PREVIEW, 'Bo Lind')),
      person(MARSH, cite(PREVIEW, 'Cleo Marsh'), 'host'),
    ],
  }),
  report(CALL, cite(PREVIEW, 'spoke'), {
    kind: 'call',
    date: {
      citation: cite(PREVIEW, 'in February'),
      value: someDayIn('2024-02-01', '2024-02-29', '2024-02'),
    },
    participants: [
      person(RUIZ, cite(PREVIEW, 'The two ministers')),
      person(LIND, cite(PREVIEW, 'The two ministers')),
    ],
  }),
  report(CALLED_OFF, cite(PREVIEW, 'meeting'), {
    status: 'cancelled',
    date: { citation: cite(PREVIEW, '20 February'), value: onDay('2024-02-20') },
    participants: [
      person(MORENO, cite(PREVIEW, 'Gil Moreno')),
      person(BERG, cite(PREVIEW, 'Hana Berg')),
    ],
  }),
  report(IN_OSLO, cite(PREVIEW, 'met'), {
    place: { citation: cite(PREVIEW, 'Oslo'), place: OSLO },
    participants: [
      person(MORENO, cite(PREVIEW, 'The two', 2)),
      person(BERG, cite(PREVIEW, 'The two', 2)),
    ],
  }),
  report(CLASH, cite(PREVIEW, 'shots were exchanged'), {
    kind: 'clash',
    date: { citation: cite(PREVIEW, '27 February'), value: onDay('2024-02-27') },
    together: 'unknown',
  }),
  report(MEETING, cite(VIENNA, 'met'), {
    date: { citation: cite(VIENNA, '11 March'), value: onDay('2024-03-11') },
    place: { citation: cite(VIENNA, 'Hofburg House', 2), place: VIENNA_HOUSE },
    participants: [
      person(RUIZ, cite(VIENNA, 'Ana Ruiz')),
      person(LIND, cite(VIENNA, 'Bo Lindh')),
      person(MARSH, cite(VIENNA, 'Cleo Marsh'), 'host'),
    ],
    duration: { citation: cite(VIENNA, 'for two hours'), days: null },
  }),
  report(ALONE, cite(VIENNA, 'sat down alone'), {
    date: { citation: cite(VIENNA, '11 March'), value: onDay('2024-03-11') },
    participants: [person(RUIZ, cite(VIENNA, 'They')), person(LIND, cite(VIENNA, 'They'))],
    order: 1,
  }),
  report(TALKS, cite(GENEVA, 'talks'), {
    kind: 'talks',
    date: {
      citation: cite(GENEVA, 'On Monday, one week after Vienna'),
      value: {
        ...lastingFrom('2024-03-18', '2024-03-24'),
        basis: 'crossDocument',
        because: 'one week after the meeting in Vienna of 11 March 2024',
      },
    },
    place: { citation: cite(GENEVA, 'Geneva'), place: GENEVA_CITY },
    participants: [
      person(STONE, cite(GENEVA, 'Eva Stone')),
      person(GRAY, cite(GENEVA, 'Finn Gray')),
    ],
    duration: { citation: cite(GENEVA, 'several days'), days: { least: 2, most: 7 } },
  }),
  report(MEETING, cite(GENEVA, 'brought'), {
    date: {
      citation: cite(GENEVA, 'one week after Vienna'),
      value: aroundDay('2024-03-11', 'about one week before the talks'),
    },
    place: { citation: cite(GENEVA, 'Vienna', 2), place: VIENNA_CITY },
    participants: [
      person(MARSH, cite(GENEVA, 'Marsh'), 'mediator'),
      person(RUIZ, cite(GENEVA, 'Ruiz')),
      person(LIND, cite(GENEVA, 'Lind')),
      person(OKORO, cite(GENEVA, 'Dan Okoro'), 'alsoPresent'),
    ],
  }),
  report(HEARING, cite(GENEVA, 'testify'), {
    kind: 'hearing',
    status: 'expected',
    date: {
      citation: cite(GENEVA, '16 April'),
      value: workedOut('2024-04-16', 'the next 16 April after the meeting in Vienna'),
    },
    participants: [person(MARSH, cite(GENEVA, 'She'))],
    together: 'unknown',
  }),
].toSorted(compareReports);
