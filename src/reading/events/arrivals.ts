import { MOTION } from '../../lexicon/event-grammar.ts';
import type { ReportPlace } from '../../model/reading.ts';
import type { Account } from './account.ts';
import { joinPlaces } from './draft.ts';
import { firstToken, is, lowerAt, mentionAt } from './event-view.ts';
import type { Scene } from './scene.ts';
import { asPlace } from './place-names.ts';

/** Where people came, for the meetings told right behind. */
export interface Arrival {
  readonly place: ReportPlace;
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
    if (
      !is(view, i, MOTION) ||
      !/^(?:came|went|travelled|traveled|flew|arrived|returned)$/.test(lowerAt(view, i))
    )
      continue;
    if (!/^(?:to|in)$/.test(lowerAt(view, i + 1))) continue;
    const mention = mentionAt(view, i + 2);
    if (mention?.kind !== 'place' || firstToken(view, mention) !== i + 2) continue;
    const place = asPlace(view, [mention]);
    const paragraph = view.context.prepared.paragraphs.find(
      ({ start, end }) => start <= mention.start && mention.start < end,
    );
    if (place) return { place, at, until: paragraph?.end ?? sentence.range.end };
  }
  return null;
}

/** The account at the place where people had come just before, when it tells none of its own. */
export function atArrival(account: Account, arrivals: readonly Arrival[]): Account {
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
