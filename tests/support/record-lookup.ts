import type { BuiltRecord } from '../../src/record/build-record.ts';
import type { TextMark } from '../../src/model/document-text.ts';
import type { Actor, ParleyEvent, Place, Report, Statement } from '../../src/model/record.ts';
import { indexRecord } from '../../src/record/record-index.ts';
import type { RecordIndex } from '../../src/record/record-index.ts';

/** Finds things in a built record by what people call them; throws when there is none. */
export class RecordLookup {
  readonly built: BuiltRecord;
  readonly index: RecordIndex;

  constructor(built: BuiltRecord) {
    this.built = built;
    this.index = indexRecord(built.record);
  }

  actor(name: string): Actor {
    const found = this.built.record.actors.find((one) => one.name === name);
    return found ?? missing(`actor ${name}`);
  }

  actorNames(): readonly string[] {
    return this.built.record.actors.map(({ name }) => name);
  }

  /** The one event of these days (EDTF of its date) with exactly these people, by surname. */
  event(edtf: string, ...surnames: readonly string[]): ParleyEvent {
    const wanted = surnames.toSorted().join(' ');
    const found = this.built.record.events.filter(
      (one) => one.date?.value.edtf === edtf && this.peopleAt(one).join(' ') === wanted,
    );
    const [only] = found;
    return only && found.length === 1 ? only : missing(`one event of ${edtf} with ${wanted}`);
  }

  /** The one event in a city. */
  eventIn(city: string): ParleyEvent {
    const found = this.built.record.events.filter((one) => this.placeOf(one)?.city === city);
    const [only] = found;
    return only && found.length === 1 ? only : missing(`one event in ${city}`);
  }

  /** Surnames of those present, in alphabetical order. */
  peopleAt({ participants }: ParleyEvent): readonly string[] {
    return participants
      .map(({ actor }) => this.index.actorsById.get(actor)?.name.split(' ').at(-1) ?? '')
      .toSorted();
  }

  placeOf({ place }: ParleyEvent): Place | null {
    return (place && this.index.placesById.get(place.place)) ?? null;
  }

  reportsOf({ id }: ParleyEvent): readonly Report[] {
    return this.index.reportsByEvent.get(id) ?? [];
  }

  /** Documents that report an event, by id. */
  documentsOf(event: ParleyEvent): readonly string[] {
    return this.reportsOf(event).map(({ document }) => document);
  }

  reportIn(event: ParleyEvent, document: string): Report {
    const found = this.reportsOf(event).find((report) => report.document === document);
    return found ?? missing(`report of ${document}`);
  }

  /** The first statement with these words, whatever the line breaks in it. */
  statement(words: string): Statement {
    const found = this.built.record.statements.find(({ parts }) =>
      parts.some((part) => part.words.replace(/\s+/g, ' ').includes(words)),
    );
    return found ?? missing(`statement “${words}”`);
  }

  speakerOf({ speaker }: Statement): string | null {
    return (speaker?.actor && this.index.actorsById.get(speaker.actor)?.name) ?? null;
  }

  text(document: string): string {
    return this.marked(document).text;
  }

  /** All marks of one type in an article, in order. */
  marksOf<Type extends TextMark['type']>(document: string, type: Type): readonly MarkOf<Type>[] {
    return this.marked(document).marks.filter((mark): mark is MarkOf<Type> => mark.type === type);
  }

  /** Dates marked on exactly these words, as EDTF, in order. */
  datesAt(document: string, words: string): readonly (string | null)[] {
    const text = this.text(document);
    return this.marksOf(document, 'date')
      .filter(({ start, end }) => text.slice(start, end) === words)
      .map(({ edtf }) => edtf);
  }

  /** The stretches of page furniture of an article, as printed. */
  furniture(document: string): readonly string[] {
    const { text, furniture } = this.marked(document);
    return furniture.map(({ start, end }) => text.slice(start, end));
  }

  private marked(document: string): BuiltRecord['texts'][number] {
    return this.built.texts.find((one) => one.document === document) ?? missing(document);
  }
}

type MarkOf<Type extends TextMark['type']> = Extract<TextMark, { readonly type: Type }>;

function missing(what: string): never {
  throw new Error(`no ${what}`);
}
