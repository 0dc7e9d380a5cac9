import { OUTCOME_NOUNS, OUTCOME_VERBS } from '../../../lexicon/event-context.ts';
import type { ReportDate, ReportPlace } from '../../../model/reading.ts';
import type { Account } from '../joining/account.ts';
import { dateAt, firstToken, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { rowFrom } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import { plainAccount } from './plain-account.ts';
import { asPointedAt } from '../joining/pointed-at.ts';
import { asParticipants, once } from '../people/participants.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { isMark } from '../phrases/words.ts';
import { asPlace } from '../places/place-names.ts';

/** How far behind such a noun its places and days stand, in tokens. */
const REFERENCE_REACH = 24;

/**
 * Meetings known only by what was stated there: "statements made in Rome on May 3 and in Oslo on June 1" is one
 * for each place and day, of those who made them.
 */
export function readReferences(scene: Scene, at: number): readonly Account[] {
  const { view, sentence } = scene;
  const accounts: Account[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (!OUTCOME_NOUNS.has(lowerAt(view, i)) || !isTied(scene, i)) continue;
    const people = makersOf(scene, i);
    if (!isMadeByMany(people)) continue;
    for (const { place, date } of placesAndDays(scene, i)) {
      const account = plainAccount(scene, at, {
        from: i,
        to: i + 1,
        kind: 'meeting',
        rule: 'events/reference',
      });
      const named = asPeople(people, 'principal', 'events/maker');
      accounts.push({
        ...account,
        place,
        date,
        participants: once(named.flatMap(asParticipants)),
        pointedAt: named.flatMap((person) => asPointedAt(scene, person)),
        novelty: 'new',
      });
    }
  }
  return accounts;
}

/** "made in", "reached on", "of": the noun is followed by where or when. */
function isTied({ view }: Scene, i: number): boolean {
  const next = lowerAt(view, i + 1);
  return OUTCOME_VERBS.has(next) && /^(?:in|at|on|by)$/.test(lowerAt(view, i + 2));
}

function isMadeByMany(people: Group): boolean {
  return (
    people.length > 1 ||
    people.some(({ mention }) => mention.entities.length > 1 || mention.kind === 'group')
  );
}

/** "by the leaders of A and B" on either side of the noun, else the subject of its sentence. */
function makersOf(scene: Scene, noun: number): Group {
  const { view, sentence, parties } = scene;
  for (
    let i = Math.max(sentence.from, noun - REFERENCE_REACH);
    i < Math.min(sentence.to, noun + REFERENCE_REACH);
    i += 1
  ) {
    if (lowerAt(view, i) !== 'by') continue;
    const index = firstPartyAfter(parties, i);
    const party = parties[index];
    if (party && party.from <= i + 2) return rowFrom(view, parties, index);
  }
  return subjectOf(scene, noun);
}

interface PlaceAndDay {
  readonly place: ReportPlace;
  readonly date: ReportDate;
}

/** Each "in PLACE on DAY" behind the noun. */
function placesAndDays({ view, sentence }: Scene, noun: number): readonly PlaceAndDay[] {
  const found: PlaceAndDay[] = [];
  let place: ReportPlace | null = null;
  for (let i = noun + 1; i < Math.min(sentence.to, noun + REFERENCE_REACH); i += 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return found;
    const mention = mentionAt(view, i);
    if (mention?.kind === 'place' && i === firstToken(view, mention))
      place = asPlace(view, [mention]);
    const date = dateAt(view, i);
    if (!date?.value || i !== firstToken(view, date) || !place) continue;
    found.push({ place, date: { range: { start: date.start, end: date.end }, value: date.value } });
    place = null;
  }
  return found;
}
