import type { DateValue, DayCount } from './date-value.ts';
import type {
  Directness,
  EventKind,
  EventStatus,
  Medium,
  ParticipantRole,
  Together,
} from './event-kinds.ts';
import type { DocumentId } from './ids.ts';
import type { TextRange } from './span.ts';

/** The name of the rule that found a fact: `dates/weekday`, `quotes/verb-after`. */
export type RuleName = string;

/** What one article says, with the range of every word it rests on. It knows no other article. */
export interface Reading {
  readonly document: DocumentId;
  /** Publication date as worked out here, or as the head gave it; null when nothing supports one. */
  readonly published: DateValue | null;
  /** The words that print the publication date, when the page does. */
  readonly publishedRange: TextRange | null;
  readonly title: TextRange | null;
  readonly author: TextRange | null;
  /** Who brought it out, as printed: a copyright line, a paper beside the byline, an agency. */
  readonly publisher: TextRange | null;
  /** Sentences of the article text in order; furniture has none. */
  readonly sentences: readonly TextRange[];
  /** Page furniture in order: menus, bylines, captions, related articles, stamps. */
  readonly furniture: readonly Furniture[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly reports: readonly EventReport[];
  readonly notes: readonly ReadingNote[];
}

export interface Furniture extends TextRange {
  readonly rule: RuleName;
}

/** Something the reader of the record should know of this reading: `language-not-supported`. */
export interface ReadingNote {
  readonly code: string;
  readonly message: string;
  readonly range: TextRange | null;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A date, time, duration or repeated time in the text. */
export interface DateMention extends TextRange {
  readonly type: TimexType;
  /** TIMEX3 value: `2022-11-07`, `2022-W45`, `P3D`, `PRESENT_REF`; null when it cannot be told. */
  readonly timex: string | null;
  /** Where it stands in the calendar; null for durations, sets, "now" and what cannot be placed. */
  readonly value: DateValue | null;
  readonly rule: RuleName;
}

export type EntityKind = 'person' | 'organisation' | 'country' | 'place' | 'group' | 'unnamed';

/** Somebody or something named in this document; mentions point at it by its index. */
export interface Entity {
  readonly kind: EntityKind;
  /** The longest form printed here ("Ana Ruiz"); for `unnamed` the description as printed. */
  readonly name: string;
  readonly roles: readonly RoleMention[];
}

/** An office as printed, and what it is an office of: "Foreign Minister" of "Armenia". */
export interface RoleMention extends TextRange {
  /** Canonical words of the office from the lexicon ("foreign minister"), or the printed words in lower case. */
  readonly office: string;
  /** The state or body it is an office of, canonical ("Armenia", "United States"); null when not said. */
  readonly of: string | null;
  readonly former: boolean;
  readonly rule: RuleName;
}

/** How a mention refers: whole name, part of one, pronoun, role or description, or a hyphened pair. */
export type MentionForm = 'name' | 'partial' | 'pronoun' | 'description' | 'pair';

export interface Mention extends TextRange {
  readonly kind: EntityKind;
  readonly form: MentionForm;
  /** Indices into `entities`: several for "the two ministers", none when the text does not settle it. */
  readonly entities: readonly number[];
  /** A capital or state that stands for its government ("Washington is in close contact with ..."). */
  readonly standsForGovernment: boolean;
  readonly rule: RuleName;
}

/** Words and whose they are. */
export interface Attribution extends TextRange {
  /** Indices into `entities`; none when the speaker is not known by name or description. */
  readonly entities: readonly number[];
}

/**
 * What is told of somebody's words, as far as it does not say whose they are. What it quotes is a
 * `Quote`: a range of the article in a reading, a citation in a record.
 */
export interface ToldWords<Quote> {
  /** The words without their marks, in order; several when "he said" stands between. */
  readonly parts: readonly Quote[];
  readonly directness: Directness;
  /** The reporting verb or phrase ("said", "according to"). */
  readonly cue: Quote | null;
  readonly medium: Medium;
  readonly edits: EditMarks;
  readonly rule: RuleName;
}

/** A statement: somebody's words, or a reporter's rendering of them. */
export interface Quotation extends ToldWords<TextRange> {
  /** Around the parts of a partial quotation: the reporter's clause that holds them; else left out. */
  readonly clause?: TextRange;
  /** The words that name the speaker; null when the text names none. */
  readonly speaker: Attribution | null;
  /** Whom the speaker's words come through, outermost last ("Ruiz said, according to the agency"). */
  readonly chain: readonly Attribution[];
}

/** Signs that printed words differ from what was said. */
export interface EditMarks {
  readonly brackets: boolean;
  readonly ellipsis: boolean;
  readonly unbalanced: boolean;
}

/**
 * What one document tells of one event, as far as it names nobody and no place. What it quotes is a
 * `Quote`: a range of the article in a reading, a citation in a record.
 */
export interface ToldEvent<Quote> {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** Every mention of it there, first mention first; the first gives the report its id. */
  readonly mentions: readonly EventMention<Quote>[];
  readonly outcome: Quote | null;
  /** "reportedly", "is said to have". */
  readonly hedge: Quote | null;
  /** Reported order among the parts, from 1. */
  readonly order: number | null;
  readonly together: Together;
  readonly rule: RuleName;
}

/** The words that tell of an event, and the sentence they stand in. */
export interface EventMention<Quote = TextRange> {
  readonly trigger: Quote;
  readonly sentence: Quote;
}

/** A mention in an article, with the status that its own words tell. */
export interface ToldMention extends EventMention {
  /** Left out where the words leave it to the others of the report. */
  readonly status?: EventStatus;
}

/** One document's account of one event. */
export interface EventReport extends ToldEvent<TextRange> {
  readonly mentions: readonly ToldMention[];
  readonly date: ReportDate | null;
  readonly place: ReportPlace | null;
  readonly participants: readonly ReportParticipant[];
  readonly duration: ReportDuration | null;
  /** Index into `reports` of the meeting the text treats as the main one; null for a whole. */
  readonly partOf: number | null;
}

export interface ReportDate {
  readonly range: TextRange;
  readonly value: DateValue;
}

/** Venue in city in country, each canonical and null when not said. */
export interface ReportPlace {
  readonly range: TextRange;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface ReportParticipant {
  readonly range: TextRange;
  /** Index into `entities`. */
  readonly entity: number;
  readonly role: ParticipantRole;
  readonly rule: RuleName;
}

export interface ReportDuration {
  readonly range: TextRange;
  /** Whole days it lasted; null for parts of a day ("over an hour"). */
  readonly days: DayCount | null;
}
