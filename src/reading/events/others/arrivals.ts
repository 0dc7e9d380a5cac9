import { MOTION } from '../../../lexicon/event-grammar.ts';
import type { DateValue } from '../../../model/date-value.ts';
import type { DateMention, Mention, ReportDate, ReportPlace } from '../../../model/reading.ts';
import type { TextRange } from '../../../model/span.ts';
import type { Account } from '../joining/account.ts';
import { arePlacesApart } from '../joining/apart.ts';
import { joinPlaces } from '../joining/draft.ts';
import type { EventView } from '../phrases/event-view.ts';
import {
  afterLastToken,
  dateAt,
  firstToken,
  is,
  lowerAt,
  mentionAt,
} from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { asPlace } from '../places/place-names.ts';

/** Where people came, for the meetings told right behind. */
export interface Arrival {
  readonly place: ReportPlace;
  /** The day told beside it; null for none. */
  readonly date: ReportDate | null;
  /** Index of the sentence. */
  readonly at: number;
  /** Index of the paragraph's end in the text: behind it the place holds no more, but for those who came. */
  readonly until: number;
  /** Who came, as entities; empty where nobody known is named. */
  readonly travellers: readonly number[];
}

/** How many sentences behind an arrival its place still holds. */
const HOLDS = 3;
/** The same for meetings of those who came. */
const HOLDS_FOR_TRAVELLERS = 6;
/** How many days behind an arrival a meeting is still of the same stay. */
const STAY = 3;

/** "The envoys came to Lima", "Ruiz was in Lima on Monday": the first that the sentence tells as done; null for none. */
export function readArrival(scene: Scene, at: number): Arrival | null {
  const { view, sentence } = scene;
  for (let i = sentence.from; i < sentence.to - 2; i += 1) {
    const isMotion = is(view, i, MOTION) && ARRIVING.test(lowerAt(view, i));
    if (!isMotion && !isPresent(view, i)) continue;
    const day = dateAt(view, i + 1);
    const to = day ? afterLastToken(view, day) : i + 1;
    if (!/^(?:to|in)$/.test(lowerAt(view, to))) continue;
    const mention = mentionAt(view, to + 1);
    if (!mention || !isGoal(mention) || firstToken(view, mention) !== to + 1) continue;
    const place = asPlace(view, [mention]);
    if (!place) continue;
    return {
      place,
      date: dayOf(day ?? dayBehind(view, afterLastToken(view, mention))),
      at,
      until: paragraphEnd(view, mention) ?? sentence.range.end,
      travellers: subjectOf(scene, i).flatMap((party) => party.mention.entities),
    };
  }
  return null;
}

function isGoal({ kind, standsForGovernment }: Mention): boolean {
  return kind === 'place' || (kind === 'country' && !standsForGovernment);
}

/** "Ruiz is currently in", "she was in": a person is somewhere. */
function isPresent(view: EventView, i: number): boolean {
  if (!/^(?:in|currently)$/.test(lowerAt(view, i + 1)) && lowerAt(view, i) !== 'currently')
    return false;
  const be = lowerAt(view, i) === 'currently' ? i - 1 : i;
  return (
    /^(?:is|was|are|were)$/.test(lowerAt(view, be)) && mentionAt(view, be - 1)?.kind === 'person'
  );
}

const ARRIVING = /^(?:came|went|travelled|traveled|flew|arrived|returned|headed)$/;

function dayBehind(view: EventView, i: number): DateMention | null {
  return dateAt(view, lowerAt(view, i) === 'on' ? i + 1 : i);
}

function dayOf(date: DateMention | null): ReportDate | null {
  if (!date?.value || date.value.precision !== 'day') return null;
  return { range: { start: date.start, end: date.end }, value: date.value };
}

function paragraphEnd(view: EventView, range: TextRange): number | undefined {
  return view.context.prepared.paragraphs.find(
    ({ start, end }) => start <= range.start && range.start < end,
  )?.end;
}

/** The account at the place where people had come just before, when it tells none of its own. */
export function atArrival(
  account: Account,
  arrivals: readonly Arrival[],
  published: DateValue | null,
): Account {
  if (account.kind === 'visit') return onArrival(account, arrivals, published);
  const isMeeting = account.kind === 'meeting' || account.kind === 'talks';
  if (account.place?.city || !isMeeting || account.novelty === 'definite') return account;
  const arrival = arrivals.findLast((one) => isHereFor(account, one));
  return arrival ? { ...account, place: joinPlaces(account.place, arrival.place) } : account;
}

function isHereFor(account: Account, { at, until, travellers, date, place }: Arrival): boolean {
  const distance = account.at - at;
  if (distance < 0 || isOtherStay(account.date, date) || arePlacesApart(account.place, place))
    return false;
  const isNext = distance <= HOLDS && account.trigger.start < until;
  if (isNext && account.status === 'held') return true;
  const isTheirs = account.participants.some(({ entity }) => travellers.includes(entity));
  const isOfThen = account.date === null || date !== null || distance <= 2;
  return isTheirs && isOfThen && distance <= HOLDS_FOR_TRAVELLERS;
}

/** Before one came, or days later. */
function isOtherStay(day: ReportDate | null, arrival: ReportDate | null): boolean {
  if (!day || !arrival) return false;
  const { start, end } = arrival.value;
  return day.value.end.latest < start.earliest || day.value.start.earliest > end.latest + STAY;
}

/** The visits told, as arrivals that hold for the visitors only; those to several places are left out. */
export function visitsOf(view: EventView, accounts: readonly Account[]): readonly Arrival[] {
  return accounts.flatMap(({ kind, place, date, at, participants, isPlural, isGeneral }) => {
    if (kind !== 'visit' || !place || isPlural || isGeneral || goesOnElsewhere(view, place))
      return [];
    const travellers = participants.flatMap(({ role, entity }) =>
      role === 'principal' ? [entity] : [],
    );
    return [{ place, date, at, until: 0, travellers }];
  });
}

/** "a visit to Peru and Chile": more than one place. */
function goesOnElsewhere(view: EventView, { range }: ReportPlace): boolean {
  const i = afterLastToken(view, range);
  const next = /^(?:,|and)$/.test(lowerAt(view, i)) ? mentionAt(view, i + 1) : null;
  return next?.kind === 'place' || next?.kind === 'country';
}

/** "headed Tuesday to Lima ... the visit to Lima": the visit has the day of the arrival told before. */
function onArrival(
  account: Account,
  arrivals: readonly Arrival[],
  published: DateValue | null,
): Account {
  const { place, date, at, isPlural } = account;
  if (date || !place || isPlural) return account;
  const arrival = arrivals.find(
    (one) => one.date !== null && one.at < at && isSamePlace(one.place, place),
  );
  if (!arrival?.date) return account;
  const isAhead = published && arrival.date.value.start.earliest > published.end.latest;
  const status = isAhead && account.status === 'held' ? 'announced' : account.status;
  return { ...account, date: arrival.date, status };
}

function isSamePlace(a: ReportPlace, b: ReportPlace): boolean {
  return (a.city !== null && a.city === b.city) || (a.venue !== null && a.venue === b.venue);
}
