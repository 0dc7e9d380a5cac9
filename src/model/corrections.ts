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

/** What a person put right, and why. It points at words of an article, so it survives a new run. */
export interface Correction {
  readonly at: Citation;
  readonly why: string;
  /** Where one trigger tells several events: names of the participants of the one that is meant. */
  readonly of: readonly string[];
  /** Line in corrections.yaml, from 1. */
  readonly line: number;
  readonly action: CorrectionAction;
}

export type CorrectionAction =
  | { readonly type: 'actor-rename'; readonly name: string }
  | { readonly type: 'actor-merge'; readonly into: Citation }
  | { readonly type: 'actor-split'; readonly name: string }
  | { readonly type: 'actor-side'; readonly side: SideId | null }
  | { readonly type: 'actor-kind'; readonly kind: ActorKind }
  | { readonly type: 'actor-role'; readonly role: CorrectedRole }
  | { readonly type: 'event-date'; readonly date: DateValue }
  | { readonly type: 'event-place'; readonly place: CorrectedPlace | null }
  | { readonly type: 'event-status'; readonly status: EventStatus }
  | {
      readonly type: 'event-participants';
      readonly add: readonly CorrectedParticipant[];
      readonly remove: readonly string[];
    }
  | { readonly type: 'event-merge'; readonly into: Citation }
  | { readonly type: 'event-split' }
  | { readonly type: 'event-add'; readonly event: AddedEvent }
  | { readonly type: 'event-drop' }
  | { readonly type: 'statement-speaker'; readonly speaker: string | null }
  | { readonly type: 'statement-add'; readonly statement: AddedStatement }
  | { readonly type: 'statement-drop' }
  | { readonly type: 'furniture' }
  /** `code` is that of the doubt in the review list. */
  | { readonly type: 'doubt-accept'; readonly code: string };

export type CorrectionType = CorrectionAction['type'];

export interface CorrectedRole {
  readonly office: string;
  readonly of: string | null;
  readonly former: boolean;
}

export interface CorrectedPlace {
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

/** A participant by the name of an actor. */
export interface CorrectedParticipant {
  readonly name: string;
  readonly role: ParticipantRole;
}

/** An event that reading did not find. */
export interface AddedEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly date: DateValue | null;
  readonly place: CorrectedPlace | null;
  readonly participants: readonly CorrectedParticipant[];
  readonly together: Together;
  /** A trigger of the event it is part of. */
  readonly partOf: Citation | null;
}

/** A statement that reading did not find. */
export interface AddedStatement {
  /** Name of an actor; null for nobody known. */
  readonly speaker: string | null;
  readonly directness: Directness;
  readonly medium: Medium;
}
