import type { Citation } from '../../model/span.ts';
import type { Statement } from '../../model/record.ts';
import { describeDate } from '../words/describe-date.ts';
import { codePointsBefore } from './code-points.ts';
import type { ExportInput } from './export-input.ts';
import { nameOf } from './event-table.ts';
import { speakerName } from './statement-table.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * The shown statements as W3C Web Annotations (JSON-LD, Web Annotation Data Model of 2017): a page
 * of annotations, each on the words in the article. Positions count characters of the text as
 * stored, as the model asks, not code units; where the article has an address, the quotation is
 * what finds the words there.
 */
export function writeAnnotations(input: ExportInput): string {
  const { about, index, shown } = input;
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: idOf(index.record.corpus.id, 'statements'),
    type: 'AnnotationPage',
    partOf: {
      id: about.link ?? idOf(index.record.corpus.id, 'collection'),
      type: 'AnnotationCollection',
      label: `${index.record.corpus.title}: ${about.shown}`,
      total: shown.statements.length,
    },
    startIndex: 0,
    items: shown.statements.map((statement) => annotate(statement, input)),
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}

function annotate(statement: Statement, input: ExportInput): object {
  const [first, ...more] = statement.parts.map((part) => targetOf(part, input));
  return {
    id: idOf(input.index.record.corpus.id, statement.id),
    type: 'Annotation',
    motivation: 'describing',
    ...(input.about.made === '' ? {} : { generated: input.about.made }),
    generator: { id: idOf('parley'), type: 'Software', name: 'Parley' },
    body: bodiesOf(statement, input),
    target: more.length === 0 ? first : [first, ...more],
  };
}

/** Who said it, as a tag; all that is known of it, in a sentence. */
function bodiesOf(statement: Statement, { index }: ExportInput): readonly object[] {
  const { speaker, directness, medium, date, chain, event } = statement;
  const others = (statement.alsoBy ?? []).map((actor) => nameOf(index, actor));
  const name = [speaker ? speakerName(index, speaker) : 'speaker not named', ...others].join(
    ' and ',
  );
  const words = [
    name,
    directness,
    medium === 'unknown' ? '' : medium,
    date ? describeDate(date) : 'date not known',
    ...chain.map((link) => `through ${speakerName(index, link)}`),
    event ? `of the event ${event}` : '',
    event ? codeWords(index.eventsById.get(event)?.cameo) : '',
  ].filter((part) => part !== '');
  const text = { type: 'TextualBody', format: 'text/plain', language: 'en' };
  return [
    { ...text, purpose: 'tagging', value: name },
    { ...text, purpose: 'describing', value: words.join('; ') },
  ];
}

function codeWords(cameo: string | undefined): string {
  return cameo ? `CAMEO ${cameo}` : '';
}

function targetOf(citation: Citation, { index, texts }: ExportInput): object {
  const document = index.documentsById.get(citation.document);
  const text = texts.get(citation.document);
  const { before, after } = surroundingsOf(text ?? '', citation);
  const quote = { type: 'TextQuoteSelector', exact: citation.words, prefix: before, suffix: after };
  const source = {
    id: document?.url ?? idOf(index.record.corpus.id, citation.document),
    type: 'Text',
    format: document?.url ? 'text/html' : 'text/plain',
    language: document?.language ?? 'en',
  };
  // without the text its characters cannot be counted
  return { source, selector: text === undefined ? [quote] : [quote, positionOf(text, citation)] };
}

function positionOf(text: string, { start, end }: Citation): object {
  const from = codePointsBefore(text, start);
  const length = codePointsBefore(text.slice(start, end), end - start);
  return { type: 'TextPositionSelector', start: from, end: from + length };
}

/** An IRI of our own: nobody need be able to open it, but it must not change. */
function idOf(...parts: readonly string[]): string {
  return ['urn:x-parley', ...parts.map(encodeURIComponent)].join(':');
}
