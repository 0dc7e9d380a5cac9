import type { Document } from '../../src/model/document.ts';
import { parseEdtf } from '../../src/model/edtf.ts';
import { asId } from '../../src/model/ids.ts';
import type {
  Entity,
  EntityKind,
  EventReport,
  Mention,
  Quotation,
  Reading,
} from '../../src/model/reading.ts';
import type { TextRange } from '../../src/model/span.ts';
import { prepareText } from '../../src/text/prepared-text.ts';
import { bareDocument } from './bare-document.ts';

/** Somebody in a told article; the name must stand in the text, further forms are mentions too. */
export interface ToldEntity {
  readonly name: string;
  readonly kind?: EntityKind;
  /** Further printed forms; surname alone, a misspelling. */
  readonly forms?: readonly string[];
  readonly office?: string;
  readonly of?: string;
  readonly former?: boolean;
}

/** An event of a told article; `trigger` and the people's names must stand in the text. */
export interface ToldReport extends Partial<
  Pick<EventReport, 'kind' | 'status' | 'partOf' | 'order' | 'together'>
> {
  readonly trigger: string;
  readonly people?: readonly string[];
  readonly host?: string;
  readonly date?: string;
  readonly venue?: string;
  readonly city?: string;
}

export interface ToldArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly entities?: readonly ToldEntity[];
  readonly reports?: readonly ToldReport[];
  readonly quotes?: readonly (Partial<Quotation> & {
    readonly words: string;
    readonly by?: string;
  })[];
}

/** A document and its reading, told in a few lines: offsets are found in the text. Throws when words are missing. */
export function tellArticle(article: ToldArticle): { document: Document; reading: Reading } {
  const { id, text, entities = [] } = article;
  const published = article.published === undefined ? null : parseEdtf(article.published);
  const document = bareDocument(text, { id: asId(id), title: id, published });
  const { sentences } = prepareText(text);
  const reading: Reading = {
    document: document.head.id,
    published,
    publishedRange: null,
    title: null,
    author: null,
    publisher: null,
    sentences,
    furniture: [],
    dates: [],
    entities: entities.map((entity) => toldEntity(text, entity)),
    mentions: entities
      .flatMap((entity, at) => toldMentions(text, entity, at))
      .toSorted((a, b) => a.start - b.start || b.end - a.end),
    quotations: (article.quotes ?? []).map((quote) => toldQuote(article, quote)),
    reports: (article.reports ?? []).map((report) => toldReport(article, report, sentences)),
    notes: [],
  };
  return { document, reading };
}

/** Where words stand first, from a place on; throws when they do not. */
export function placeOf(text: string, words: string, from = 0): TextRange {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

function toldEntity(
  text: string,
  { name, kind = 'person', office, of, former }: ToldEntity,
): Entity {
  if (office === undefined) return { kind, name, roles: [] };
  const range = placeOf(text.toLowerCase(), office);
  return {
    kind,
    name,
    roles: [{ ...range, office, of: of ?? null, former: former ?? false, rule: 'told' }],
  };
}

function toldMentions(
  text: string,
  { name, kind = 'person', forms = [] }: ToldEntity,
  at: number,
): readonly Mention[] {
  const taken: TextRange[] = [];
  return [name, ...forms].flatMap((form, rank) => {
    const found: Mention[] = [];
    for (let place = text.indexOf(form); place >= 0; place = text.indexOf(form, place + 1)) {
      const range = { start: place, end: place + form.length };
      if (taken.some((other) => other.start < range.end && range.start < other.end)) continue;
      taken.push(range);
      const shape = rank === 0 ? 'name' : 'partial';
      found.push({
        ...range,
        kind,
        form: shape,
        entities: [at],
        standsForGovernment: false,
        rule: 'told',
      });
    }
    return found;
  });
}

function toldReport(
  { text, entities = [] }: ToldArticle,
  { trigger, people = [], host, date, venue, city, ...told }: ToldReport,
  sentences: readonly TextRange[],
): EventReport {
  const at = placeOf(text, trigger);
  const sentence = sentences.find((one) => one.start <= at.start && at.end <= one.end) ?? at;
  const value = date === undefined ? null : parseEdtf(date);
  const present = [...people, ...(host === undefined ? [] : [host])];
  return {
    kind: 'meeting',
    status: 'held',
    mentions: [{ trigger: at, sentence }],
    date: value && { range: at, value },
    place:
      venue === undefined && city === undefined
        ? null
        : { range: at, venue: venue ?? null, city: city ?? null, country: null },
    participants: present.map((name) => ({
      range: placeOf(text, name),
      entity: entities.findIndex((entity) => entity.name === name),
      role: name === host ? 'host' : 'principal',
      rule: 'told',
    })),
    duration: null,
    outcome: null,
    hedge: null,
    partOf: null,
    order: null,
    together: 'yes',
    rule: 'told',
    ...told,
  };
}

function toldQuote(
  { text, entities = [] }: ToldArticle,
  { words, by, ...told }: NonNullable<ToldArticle['quotes']>[number],
): Quotation {
  const part = placeOf(text, words);
  const at = entities.findIndex(({ name }) => name === by);
  return {
    parts: [part],
    directness: 'direct',
    speaker: by === undefined ? null : { ...placeOf(text, by), entities: at < 0 ? [] : [at] },
    cue: null,
    chain: [],
    medium: 'remarks',
    edits: { brackets: false, ellipsis: false, unbalanced: false },
    rule: 'told',
    ...told,
  };
}
