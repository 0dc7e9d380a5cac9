import type { DateValue, DayBounds, DayCount } from './date-value.ts';
import type { EventKind, EventStatus, ParticipantRole, Together } from './event-kinds.ts';
import type {
  ActorId,
  DocumentId,
  EventId,
  PlaceId,
  ReportId,
  SideId,
  StatementId,
} from './ids.ts';
import type { RuleName, ToldEvent, ToldWords } from './reading.ts';
import type { Citation, TextRange } from './span.ts';

/** All that a corpus says, in one value; arrays are sorted as their comments say and never changed. */
export interface ParleyRecord {
  readonly corpus: CorpusHead;
  /** By name. */
  readonly sides: readonly Side[];
  /** By last day of publication, then id; undated last. */
  readonly documents: readonly RecordDocument[];
  /** By id. */
  readonly actors: readonly Actor[];
  /** By id. */
  readonly places: readonly Place[];
  /** By earliest day, latest day, id; undated last. */
  readonly events: readonly ParleyEvent[];
  /** By document, then start of their first mention. */
  readonly reports: readonly Report[];
  /** By document, then start. */
  readonly statements: readonly Statement[];
  readonly lanes: LaneOrder;
  readonly network: NetworkLayout;
  readonly review: readonly ReviewItem[];
  readonly corrections: readonly AppliedCorrection[];
}

export interface CorpusHead {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
}

/** Names of the hues of the theme; the colours themselves belong to the style sheet. */
export const HUES = [
  'teal',
  'ochre',
  'magenta',
  'blue',
  'green',
  'violet',
  'red',
  'slate',
] as const;
export type Hue = (typeof HUES)[number];

export interface Side {
  readonly id: SideId;
  readonly name: string;
  readonly hue: Hue;
}

/** An article's head, its publication date as settled, and where its text lies. */
export interface RecordDocument {
  readonly id: DocumentId;
  readonly title: string;
  /** True when the title was worked out from the text. */
  readonly titleInferred: boolean;
  readonly publisher: string | null;
  /** True when the page, and not the corpus, told the publisher; else left out. */
  readonly publisherInferred?: true;
  readonly author: string | null;
  readonly published: DateValue | null;
  readonly publishedBecause: string | null;
  readonly url: string | null;
  readonly rights: string | null;
  readonly language: string;
  /** Lower-case hex of the stored text in UTF-8. */
  readonly sha256: string;
  /** Length of the stored text in UTF-16 code units. */
  readonly length: number;
  readonly furniture: readonly TextRange[];
}

export type ActorKind = 'person' | 'organisation' | 'country' | 'group' | 'unnamed';

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly side: SideId | null;
  /** By first day attested, then words. */
  readonly roles: readonly ActorRole[];
  /** Printed forms with counts, most frequent first; misspellings included. */
  readonly variants: readonly NameVariant[];
  /** Documents that mention the actor, sorted by id. */
  readonly documents: readonly DocumentId[];
  /** Mentions in article text over all documents. */
  readonly mentionCount: number;
  /** One citation a document: its first mention there. */
  readonly firstMentions: readonly Citation[];
  /** Why variants were taken for one actor where they do not simply agree. */
  readonly merges: readonly ActorMerge[];
  readonly rule: RuleName;
}

export interface ActorRole {
  /** As shown: "Foreign Minister of Armenia". */
  readonly title: string;
  readonly office: string;
  readonly of: string | null;
  readonly former: boolean;
  /** Days of the articles that attest it; null when those are undated. */
  readonly attested: DayBounds | null;
  readonly citations: readonly Citation[];
}

export interface NameVariant {
  readonly text: string;
  readonly count: number;
}

export interface ActorMerge {
  readonly from: string;
  readonly into: string;
  readonly because: string;
}

export interface Place {
  readonly id: PlaceId;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** One document's account of one event, with ids and citations in place of indices and ranges. */
export interface Report extends ToldEvent<Citation> {
  readonly id: ReportId;
  readonly document: DocumentId;
  readonly event: EventId;
  readonly date: CitedDate | null;
  readonly place: CitedPlace | null;
  readonly participants: readonly ReportActor[];
  readonly duration: CitedDuration | null;
}

export interface CitedDate {
  readonly citation: Citation;
  readonly value: DateValue;
}

export interface CitedPlace {
  readonly citation: Citation;
  readonly place: PlaceId;
}

export interface CitedDuration {
  readonly citation: Citation;
  readonly days: DayCount | null;
}

export interface ReportActor {
  readonly actor: ActorId;
  readonly role: ParticipantRole;
  readonly citation: Citation;
  readonly rule: RuleName;
}

/** Reports of the same happening, merged. Best values point at the report that gives them. */
export interface ParleyEvent {
  readonly id: EventId;
  /** Report ids and earlier ids: an old link finds the event after its date changes. */
  readonly aliases: readonly string[];
  readonly kind: EventKind;
  /** As of the last article. */
  readonly status: EventStatus;
  /** What was said of it over time, by report date. */
  readonly trail: readonly StatusStep[];
  /** Null when no article dates it. */
  readonly date: EventDate | null;
  readonly place: EventPlace | null;
  readonly participants: readonly EventParticipant[];
  readonly duration: CitedDuration | null;
  readonly hedged: boolean;
  readonly partOf: EventId | null;
  /** Reported order among the parts of the same event, from 1. */
  readonly order: number | null;
  readonly together: Together;
  readonly reports: readonly ReportId[];
  /** CAMEO root or base code ("036", "040"); empty when none fits. */
  readonly cameo: string;
  /** Why reports were taken for one event, in words; one line a merge. */
  readonly merges: readonly string[];
  readonly rule: RuleName;
}

export interface EventDate {
  readonly value: DateValue;
  readonly report: ReportId | null;
  readonly citation: Citation | null;
}

export interface EventPlace {
  readonly place: PlaceId;
  readonly report: ReportId | null;
  readonly citation: Citation | null;
}

export interface StatusStep {
  readonly status: EventStatus;
  readonly report: ReportId;
  /** Days on which the article can have been published; null when unknown. */
  readonly published: DayBounds | null;
  /** When it was announced for, at the time; null when not said. */
  readonly announcedFor: DateValue | null;
}

export interface EventParticipant {
  readonly actor: ActorId;
  readonly role: ParticipantRole;
  /** Who says so. Empty only when a correction put the participant there. */
  readonly reports: readonly ReportId[];
  readonly rule: RuleName;
}

/** Somebody's words with their place in an article. */
export interface Statement extends ToldWords<Citation> {
  readonly id: StatementId;
  readonly document: DocumentId;
  readonly speaker: StatementSpeaker | null;
  /** Who else says it in a joint statement, as printed from the second on; left out for one speaker. */
  readonly alsoBy?: readonly ActorId[];
  /** Whom it comes through, outermost last. */
  readonly chain: readonly StatementSpeaker[];
  /** When it was said, else the publication date of the article; null when neither is known. */
  readonly date: DateValue | null;
  readonly event: EventId | null;
  /** Actors named in the words or addressed by them. */
  readonly about: readonly ActorId[];
  /** The same words or nearly, told elsewhere. */
  readonly variants: readonly StatementId[];
}

export interface StatementSpeaker {
  /** Null when the description could not be linked. */
  readonly actor: ActorId | null;
  /** The name or description as printed. */
  readonly citation: Citation;
}

/** Who gets which row of the timeline, settled when the record is made. */
export interface LaneOrder {
  /** Sides in alphabetical order, actors without a side last (`side` null). */
  readonly groups: readonly LaneGroup[];
}

export interface LaneGroup {
  readonly side: SideId | null;
  /** With rows of their own, in order. */
  readonly rows: readonly ActorId[];
  /** Took part in something, but fold into one row. */
  readonly folded: readonly ActorId[];
  /** Only quoted. */
  readonly quotedOnly: readonly ActorId[];
}

/** Precomputed coordinates in an abstract square of 1000 by 1000; the view fits them into its box. */
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NetworkNode[];
  readonly junctions: readonly NetworkJunction[];
}

export interface NetworkNode {
  readonly actor: ActorId;
  readonly x: number;
  readonly y: number;
}

export interface NetworkJunction {
  readonly event: EventId;
  readonly x: number;
  readonly y: number;
}

/** Something reading was unsure of, with the sentence to look at. */
export interface ReviewItem {
  readonly code: string;
  readonly message: string;
  readonly citation: Citation | null;
}

export interface AppliedCorrection {
  /** `event-date`, `actor-merge`, ... */
  readonly action: string;
  readonly target: string;
  readonly why: string;
}
