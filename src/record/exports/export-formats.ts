import { accountTable } from './account-table.ts';
import { actorTable } from './actor-table.ts';
import { writeAnnotations } from './annotations.ts';
import { writeBibTex } from './bibtex.ts';
import { writeCslJson } from './csl-json.ts';
import { writeCsv } from './csv.ts';
import { eventTable } from './event-table.ts';
import type { ExportInput } from './export-input.ts';
import { writeGexf } from './gexf.ts';
import { writeICalendar } from './icalendar.ts';
import { writeJson } from './json.ts';
import { statementTable } from './statement-table.ts';

/** One way to take what is shown elsewhere. */
export interface ExportFormat {
  /** As the command line and file names call it. */
  readonly id: string;
  readonly label: string;
  /** What it is good for, in a few words. */
  readonly hint: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (input: ExportInput) => string;
}

const CSV = { extension: 'csv', mediaType: 'text/csv;charset=utf-8' } as const;
const GEXF = { extension: 'gexf', mediaType: 'application/gexf+xml' } as const;

/** All formats of data, in the order in which they are offered. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    ...CSV,
    id: 'events',
    label: 'Events, CSV',
    hint: 'one row a meeting, for a spreadsheet',
    write: (input) => writeCsv(eventTable(input), input),
  },
  {
    ...CSV,
    id: 'accounts',
    label: 'Accounts, CSV',
    hint: 'what each article says of each meeting',
    write: (input) => writeCsv(accountTable(input), input),
  },
  {
    ...CSV,
    id: 'statements',
    label: 'Statements, CSV',
    hint: 'one row a quotation, with its speaker',
    write: (input) => writeCsv(statementTable(input), input),
  },
  {
    ...CSV,
    id: 'actors',
    label: 'Actors, CSV',
    hint: 'people and bodies, with counts',
    write: (input) => writeCsv(actorTable(input), input),
  },
  {
    id: 'json',
    label: 'All of it, JSON',
    hint: 'for programs, with every citation',
    extension: 'json',
    mediaType: 'application/json',
    write: writeJson,
  },
  {
    ...GEXF,
    id: 'gexf',
    label: 'Network, GEXF',
    hint: 'meetings and who was there, for Gephi',
    write: (input) => writeGexf(input, 'meetings'),
  },
  {
    ...GEXF,
    id: 'gexf-ties',
    label: 'Ties, GEXF',
    hint: 'actor to actor, weighted and dated',
    write: (input) => writeGexf(input, 'ties'),
  },
  {
    id: 'ics',
    label: 'Events, calendar',
    hint: 'iCalendar, for any calendar program',
    extension: 'ics',
    mediaType: 'text/calendar;charset=utf-8',
    write: writeICalendar,
  },
  {
    id: 'annotations',
    label: 'Statements, annotations',
    hint: 'W3C Web Annotations, anchored in the articles',
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: writeAnnotations,
  },
  {
    id: 'csl',
    label: 'Sources, CSL-JSON',
    hint: 'for Zotero and other citation managers',
    extension: 'json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: writeCslJson,
  },
  {
    id: 'bibtex',
    label: 'Sources, BibTeX',
    hint: 'for LaTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    write: writeBibTex,
  },
];
