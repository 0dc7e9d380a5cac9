import type { DateValue } from './date-value.ts';
import type {
  Directness,
  EventKind,
  EventStatus,
  Medium,
  ParticipantRole,
  Together,
} from './event-kinds.ts';
import type { SideId } from './ids.ts';
import type { ActorKind } from './record.ts';
import type { Citation } from './span.ts';

/** One entry of corrections.yaml, its words found: what a person put right, and why. */
export interface Correction {
  /** A mention of the actor, the trigger of the event, words of the statement, or the stretch. */
  readonly at: Citation;
  /** Names of participants: which event is meant where one trigger tells several; else empty. */
  readonly of: readonly string[];
  readonly why: string;
  readonly change: CorrectionChange;
}

/** What is to be changed; actors are given by name, other places by the words there. */
export type CorrectionChange =
  | { readonly action: 'actor-rename'; readonly name: string }
  | { readonly action: 'actor-merge'; readonly into: Citation }
  | { readonly action: 'actor-split'; readonly name: string }
  | { readonly action: 'actor-side'; readonly side: SideId | null }
  | { readonly action: 'actor-kind'; readonly kind: ActorKind }
  | { readonly action: 'actor-role'; readonly role: CorrectedRole }
  | { readonly action: 'event-date'; readonly date: DateValue }
  | { readonly action: 'event-place'; readonly place: CorrectedPlace | null }
  | { readonly action: 'event-status'; readonly status: EventStatus }
  | {
      readonly action: 'event-participants';
      readonly add: readonly CorrectedParticipant[];
      readonly remove: readonly string[];
    }
  | { readonly action: 'event-merge'; readonly into: Citation }
  | { readonly action: 'event-split' }
  | { readonly action: 'event-add'; readonly event: AddedEvent }
  | { readonly action: 'event-drop' }
  | { readonly action: 'statement-speaker'; readonly speaker: string | null }
  | { readonly action: 'statement-add'; readonly statement: AddedStatement }
  | { readonly action: 'statement-drop' }
  /** Already applied when a document leaves intake; kept so that it can be listed. */
  | { readonly action: 'furniture' };

export interface CorrectedRole {
  readonly office: string;
  readonly of: string | null;
  readonly former: boolean;
}

/** At least one is known. */
export interface CorrectedPlace {
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface CorrectedParticipant {
  readonly name: string;
  readonly role: ParticipantRole;
}

export interface AddedEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly date: DateValue | null;
  readonly place: CorrectedPlace | null;
  readonly participants: readonly CorrectedParticipant[];
  readonly together: Together;
  /** The trigger of the meeting it is a part of. */
  readonly partOf: Citation | null;
}

export interface AddedStatement {
  /** Name of the actor; null for nobody known. */
  readonly speaker: string | null;
  readonly directness: Directness;
  readonly medium: Medium;
}
