import type {
  EventKind,
  EventStatus,
  ParticipantRole,
  Together,
} from '../../../model/event-kinds.ts';
import type {
  ReportDate,
  ReportDuration,
  ReportParticipant,
  ReportPlace,
  RuleName,
} from '../../../model/reading.ts';
import type { TextRange } from '../../../model/span.ts';

/** Whether words tell of an event not told before, point back at one, or leave it open. */
export type Novelty = 'new' | 'definite' | 'open';

/** People pointed at by "they", "both sides", "the two leaders": to be found among those told before. */
export interface PointedAt {
  readonly range: TextRange;
  readonly role: ParticipantRole;
  /** How many the words say; null when they do not. */
  readonly count: number | null;
  /** Entities that stand for them until they are found: unnamed "officials". */
  readonly instead: readonly number[];
  /** "both governments": states or companies, no people. */
  readonly areBodies: boolean;
  /** "the two men": people, no states. */
  readonly areHumans: boolean;
  /** "the two fisheries ministers": an office that each must hold, in the singular; null for any. */
  readonly office: string | null;
}

/** A stage of a larger meeting: "first", "then", "before meeting X", "second day". */
export interface Stage {
  /** Place in the order told, from 1; null when none is told. */
  readonly order: number | null;
  /** "second day": 2; null for other stages. */
  readonly day: number | null;
}

/** What one event word tells, not yet joined with the other words for the same event. */
export interface Account {
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** A word of the text says the status; else it is only assumed. */
  readonly isStatusSure: boolean;
  readonly trigger: TextRange;
  readonly sentence: TextRange;
  /** Index of the sentence among those of the article text. */
  readonly at: number;
  readonly date: ReportDate | null;
  readonly place: ReportPlace | null;
  readonly participants: readonly ReportParticipant[];
  readonly pointedAt: readonly PointedAt[];
  /** Those who spoke there: in the room where nobody else is known to be. */
  readonly sayers: readonly ReportParticipant[];
  readonly duration: ReportDuration | null;
  readonly outcome: TextRange | null;
  readonly hedge: TextRange | null;
  readonly novelty: Novelty;
  /** "annual", "trilateral": what tells the event from others; null for none. */
  readonly qualifier: string | null;
  /** "the third round": 3; 0 for words that count nothing. */
  readonly count: number;
  /** "the next round": to come after those told. */
  readonly isNextInRow: boolean;
  /** "the Fisheries Council meeting": the body named before the noun, an index into the entities; null for none. */
  readonly body: number | null;
  readonly stage: Stage | null;
  /** Its place in the order told among its own stages, where it is the main meeting; null for unknown. */
  readonly turn: number | null;
  readonly together: Together;
  /** Several meetings at once: "the meetings". */
  readonly isPlural: boolean;
  /** "the meeting of the committees": others than those told, whom nothing names. */
  readonly isOfOthers: boolean;
  /** "the talks": means those told before, and says nothing of its own of whose they are. */
  readonly pointsBack: boolean;
  /** A verb with a subject, not a name of an event. */
  readonly isVerb: boolean;
  /** "will continue until Friday": what is to come is the rest of what is under way. */
  readonly isToContinue: boolean;
  /** Stands only with people, a place or a day. */
  readonly isWeak: boolean;
  /** Talk of meetings at large; never joined with others. */
  readonly isGeneral: boolean;
  /** "also", "later", "then": goes on from the event told before. */
  readonly goesOn: boolean;
  /** A second name for the event word before it in the sentence: ", their second meeting", "met for talks". */
  readonly isApposition: boolean;
  /** Start of the event word that this one comes before or after ("met before the summit"): never one event; null for none. */
  readonly besides: number | null;
  /** Told in the headline of the page. */
  readonly isHeadline: boolean;
  readonly rule: RuleName;
}
