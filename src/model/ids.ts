/** A string that only its own kind of maker may produce, so that a mix-up does not compile. */
type Branded<Name extends string> = string & { readonly __brand: Name };

/** The file stem of an article: `cpc-november-7-meeting`. */
export type DocumentId = Branded<'DocumentId'>;
/** Slug of an actor's canonical name: `ararat-mirzoyan`. */
export type ActorId = Branded<'ActorId'>;
/** Slug of kind, day and place: `meeting-2022-11-07-washington`. */
export type EventId = Branded<'EventId'>;
/** Document and start of the sentence of its first mention: `turan-washington-preview:120`. */
export type ReportId = Branded<'ReportId'>;
/** Document and start of its first words: `turan-washington-preview@841`. */
export type StatementId = Branded<'StatementId'>;
/** Slug of venue, city and country, as far as they are known: `blair-house-washington`. */
export type PlaceId = Branded<'PlaceId'>;
/** Slug of a side's name: `armenia`. */
export type SideId = Branded<'SideId'>;

/** Any of the ids above; used where a plain string crosses a door (a file, an address) and becomes an id. */
export type AnyId = DocumentId | ActorId | EventId | ReportId | StatementId | PlaceId | SideId;

/** Names a plain string as an id. Only the doors (parsers, id makers, test builders) may call it. */
export function asId<Id extends AnyId>(text: string): Id {
  return text as Id;
}
