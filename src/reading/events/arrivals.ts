import { MOTION } from '../../lexicon/event-grammar.ts';
import type { DateMention, ReportDate, ReportPlace } from '../../model/reading.ts';
import type { TextRange } from '../../model/span.ts';
import type { Account } from './account.ts';
import { joinPlaces } from './draft.ts';
import type { EventView } from './event-view.ts';
import { afterLastToken, dateAt, firstToken, is, lowerAt, mentionAt } from './event-view.ts';
import type { Scene } from './scene.ts';
import { asPlace } from './place-names.ts';

/** Where people came, for the meetings told right behind. */
export interface Arrival {
  readonly place: ReportPlace;
  /** The day told beside it; null for none. */
  readonly date: ReportDate | null;
  /** Index of the sentence. */
  readonly at: number;
  /** Index of the paragraph's end in the text: behind it the place holds no more. */
  readonly until: number;
}

/** How many sentences behind an arrival its place still holds. */
const HOLDS = 3;

/** "The envoys came to Lima": the last arrival the sentence tells as done; null for none. */
export function readArrival({ view, sentence }: Scene, at: number): Arrival | null {
  for (let i = sentence.from; i < sentence.to - 2; i += 1) {
    if (!is(view, i, MOTION) || !ARRIVING.test(lowerAt(view, i))) continue;
    const day = dateAt(view, i + 1);
    const to = day ? afterLastToken(view, day) : i + 1;
    if (!/^(?:to|in)$/.test(lowerAt(view, to))) continue;
    const mention = mentionAt(view, to + 1);
    if (mention?.kind !== 'place' || firstToken(view, mention) !== to + 1) continue;
    const place = asPlace(view, [mention]);
    if (!place) continue;
    const date = dayOf(day ?? dayBehind(view, afterLastToken(view, mention)));
    return { place, date, at, until: paragraphEnd(view, mention) ?? sentence.range.end };
  }
  return null;
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
export function atArrival(account: Account, arrivals: readonly Arrival[]): Account {
  if (account.kind === 'visit') return onArrival(account, arrivals);
  const isMeeting = account.kind === 'meeting' || account.kind === 'talks';
  if (
    account.place?.city ||
    !isMeeting ||
    account.status !== 'held' ||
    account.novelty === 'definite'
  )
    return account;
  const arrival = arrivals.findLast(
    ({ at, until }) =>
      at <= account.at && account.at - at <= HOLDS && account.trigger.start < until,
  );
  return arrival ? { ...account, place: joinPlaces(account.place, arrival.place) } : account;
}

/** "headed Tuesday to Lima ... the visit to Lima": the visit has the day of the arrival told before. */
function onArrival(account: Account, arrivals: readonly Arrival[]): Account {
  const { place, date, at, isPlural } = account;
  if (date || !place || isPlural) return account;
  const arrival = arrivals.find(
    (one) => one.date !== null && one.at < at && isSamePlace(one.place, place),
  );
  return arrival ? { ...account, date: arrival.date } : account;
}

function isSamePlace(a: ReportPlace, b: ReportPlace): boolean {
  return (a.city !== null && a.city === b.city) || (a.venue !== null && a.venue === b.venue);
}
