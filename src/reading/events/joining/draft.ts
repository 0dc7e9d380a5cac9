import type { EventKind } from '../../../model/event-kinds.ts';
import type {
  Entity,
  ReportDate,
  ReportParticipant,
  ReportPlace,
  ToldMention,
} from '../../../model/reading.ts';
import type { Account } from './account.ts';
import { once } from '../people/participants.ts';
import { arePairOfHolders, isDescribed, isRowOf, speaksFor } from '../phrases/stand-for.ts';
import { DENIED_SUCH } from '../phrases/such-event.ts';

/** What only a single account says. */
type OfOneAccount =
  | 'trigger'
  | 'sentence'
  | 'at'
  | 'novelty'
  | 'isPlural'
  | 'isOfOthers'
  | 'isApposition';

/** The accounts of one event joined so far. */
export interface Draft extends Omit<Account, OfOneAccount> {
  /** One list that grows with the draft: copying it for each of thousands of mentions would take its square. */
  readonly mentions: ToldMention[];
  /** Where "the meetings" of this day took place: its stages too. */
  readonly placeOfAll: ReportPlace | null;
  readonly isNew: boolean;
  /** Goes on over several days or is a row of meetings: planned and held are the same talks. */
  readonly isLasting: boolean;
  /** Called a summit at least once. */
  readonly isSummit: boolean;
  /** Told in the headline alone so far. */
  readonly isHeadline: boolean;
  /** Index of the sentence of the first and of the latest mention. */
  readonly first: number;
  readonly latest: number;
}

/** Most words like "they" kept for a draft of nobody known. */
const MOST_POINTED_AT = 8;

/** A draft of one account. */
export function draftOf(account: Account): Draft {
  const { at } = account;
  return {
    ...account,
    mentions: [mentionOf(account)],
    isNew: account.novelty === 'new',
    isSummit: account.kind === 'summit',
    placeOfAll: null,
    isLasting: isLastingAccount(account),
    first: at,
    latest: at,
  };
}

/** The words of one account; their status where they say one themselves. */
function mentionOf({ trigger, sentence, status, isStatusSure }: Account): ToldMention {
  return isStatusSure ? { trigger, sentence, status } : { trigger, sentence };
}

function isLastingAccount({ duration, date, isPlural, stage, kind }: Account): boolean {
  if (stage !== null && stage.day === null) return false;
  if ((duration?.days?.most ?? 0) > 1 || date?.value.open === 'end') return true;
  return isPlural && kind === 'meeting';
}

/** The draft with one more account of the same event; its list of mentions is carried on. */
export function joinAccount(draft: Draft, account: Account, entities: readonly Entity[]): Draft {
  draft.mentions.push(mentionOf(account));
  const takesStatus = !draft.isStatusSure && account.isStatusSure;
  return {
    ...draft,
    kind: kindOf(draft, account),
    status:
      isOff(account) || account.rule === DENIED_SUCH
        ? account.status
        : takesStatus
          ? account.status
          : draft.status,
    isStatusSure: draft.isStatusSure || account.isStatusSure,
    date: dateOf(draft, account),
    place: joinPlaces(draft.place, account.place),
    participants: joinPeople(named(draft, account, entities), account, entities),
    turn: draft.turn ?? account.turn ?? account.stage?.order ?? null,
    placeOfAll: draft.placeOfAll ?? (account.isPlural ? account.place : null),
    pointedAt:
      draft.participants.length > 1
        ? draft.pointedAt
        : [...draft.pointedAt, ...account.pointedAt].slice(0, MOST_POINTED_AT),
    sayers: draft.sayers.length > 0 ? draft.sayers : account.sayers,
    duration: draft.duration ?? account.duration,
    outcome: draft.outcome ?? account.outcome,
    hedge: draft.hedge ?? account.hedge,
    qualifier: draft.qualifier ?? account.qualifier,
    body: draft.body ?? account.body,
    count: draft.count || account.count,
    isLasting: draft.isLasting || isLastingAccount(account),
    isWeak: draft.isWeak && account.isWeak,
    pointsBack: draft.pointsBack || (draft.isVerb && account.pointsBack),
    isGeneral: false,
    isSummit: draft.isSummit || account.kind === 'summit',
    isHeadline: draft.isHeadline && account.isHeadline,
    latest: account.at,
  };
}

/** What a headline only describes ("rival envoys") gives way to those named below it. */
function named(draft: Draft, account: Account, entities: readonly Entity[]): Draft {
  const isShort = account.participants.length < draft.participants.length;
  if (!draft.isHeadline || account.isHeadline || isShort) return draft;
  const participants = draft.participants.filter(
    ({ entity }) => entities[entity]?.kind !== 'unnamed',
  );
  return { ...draft, participants };
}

/** A state or a description is not added beside its people, and gives way to them. */
function joinPeople(
  draft: Draft,
  account: Account,
  entities: readonly Entity[],
): readonly ReportParticipant[] {
  const all = once([...draft.participants, ...account.participants]);
  const persons = all.filter(({ entity }) => entities[entity]?.kind === 'person').length;
  return all.filter(({ entity, role }) => {
    const one = entities[entity];
    if (persons > 1 && arePairOfHolders(one)) return false;
    return (
      role !== 'principal' || !one || !all.some(({ entity: other }) => gives(one, entities[other]))
    );
  });
}

/** Whether what the one stands for is told better by the other's name. */
function gives(one: Entity, other: Entity | undefined): boolean {
  return speaksFor(other, one) || isDescribed(other, one) || isRowOfNamed(one, other);
}

/** "the delegation of Norway" beside Norway or its minister. */
function isRowOfNamed(row: Entity, other: Entity | undefined): boolean {
  return other?.kind !== 'unnamed' && other?.kind !== 'group' && isRowOf(row, other);
}

function isOff({ status, isStatusSure }: Account): boolean {
  return isStatusSure && (status === 'cancelled' || status === 'postponed');
}

/** "talks" said later of what was a meeting changes nothing; a summit or call told first stays one. */
function kindOf(draft: Draft, account: Account): EventKind {
  const isFirm = draft.kind !== 'meeting' || !account.isVerb;
  return isFirm || account.kind !== 'summit' ? draft.kind : account.kind;
}

/** The new day of what is put off; what is called off keeps the day it was planned for. */
function dateOf(draft: Draft, account: Account): ReportDate | null {
  if (!isOff(account)) return finerDate(draft.date, account.date);
  const isCancelled = account.status === 'cancelled';
  return isCancelled ? (draft.date ?? account.date) : (account.date ?? draft.date);
}

/** What lasts wins over a day in it; else the one with fewer days to choose from. */
function finerDate(a: ReportDate | null, b: ReportDate | null): ReportDate | null {
  if (!a || !b) return a ?? b;
  const [aLasts, bLasts] = [isLastingDate(a), isLastingDate(b)];
  if (aLasts !== bLasts) return aLasts ? a : b;
  return spread(b) < spread(a) ? b : a;
}

function isLastingDate({ value }: ReportDate): boolean {
  return value.open === 'end' || value.days.most > 1;
}

/** Days between the first and the last possible day. */
function spread({ value }: ReportDate): number {
  return value.end.latest - value.start.earliest;
}

/** Venue, city and country from either; the first account wins. */
export function joinPlaces(a: ReportPlace | null, b: ReportPlace | null): ReportPlace | null {
  if (!a || !b) return a ?? b;
  return {
    range: a.range,
    venue: a.venue ?? b.venue,
    city: a.city ?? b.city,
    country: a.country ?? b.country,
  };
}
