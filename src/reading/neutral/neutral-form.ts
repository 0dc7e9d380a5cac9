/**
 * The neutral form: one document and one reading a line of JSON, in terms that any reader of news
 * could answer in, so that readers can be measured side by side. Offsets are UTF-16 units, end
 * exclusive, into the text as given.
 */
export interface NeutralReading {
  readonly id: string;
  /** What was given, found or worked out; absent when nothing was. */
  readonly published?: string;
  readonly dates: readonly NeutralDate[];
  readonly mentions: readonly NeutralMention[];
  readonly quotes: readonly NeutralQuote[];
  readonly meetings: readonly NeutralMeeting[];
}

export interface NeutralRange {
  readonly start: number;
  readonly end: number;
  /** True inside page furniture; absent otherwise. */
  readonly boilerplate?: true;
}

export interface NeutralDate extends NeutralRange {
  /** TIMEX3 value. */
  readonly value: string;
}

export interface NeutralMention extends NeutralRange {
  readonly kind: 'person' | 'org' | 'place' | 'country';
  /** The longest form printed in the document. */
  readonly name: string;
}

export interface NeutralQuote extends NeutralRange {
  /** Only where the words are interrupted. */
  readonly parts?: readonly (readonly [number, number])[];
  readonly speaker: (NeutralRange & { readonly name: string }) | null;
}

export interface NeutralMeeting extends NeutralRange {
  readonly participants: readonly string[];
  readonly place?: string;
  readonly date?: string;
  readonly status?: 'held' | 'planned';
  /** The same for every mention of one event in this document. */
  readonly event: string;
}
