import type { ReportParticipant, ReportPlace } from '../../../model/reading.ts';
import type { Account } from '../joining/account.ts';
import { firstToken, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { rowFrom } from '../phrases/groups.ts';
import { firstPartyAfter } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import { asParticipants } from '../people/participants.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import { asPlace } from '../places/place-names.ts';

/** "Ruiz invited the two ministers to Lima": who asked whom where. */
export interface Invitation {
  readonly hosts: readonly ReportParticipant[];
  readonly guests: readonly number[];
  readonly place: ReportPlace;
}

/** Invitations to a place that the sentence tells. They are no events, but say who the host of one was. */
export function readInvitations(scene: Scene): readonly Invitation[] {
  const { view, sentence, parties } = scene;
  const found: Invitation[] = [];
  for (let i = sentence.from; i < sentence.to; i += 1) {
    if (!/^(?:invited|invites)$/.test(lowerAt(view, i))) continue;
    const index = firstPartyAfter(parties, i);
    if ((parties[index]?.from ?? Infinity) > i + 1) continue;
    const guests = rowFrom(view, parties, index);
    const place = placeBehind(scene, guests.at(-1)?.to ?? i);
    if (!place) continue;
    found.push({
      hosts: asPeople(subjectOf(scene, i), 'host', 'events/invited').flatMap(asParticipants),
      guests: guests.flatMap(({ mention }) => mention.entities),
      place,
    });
  }
  return found;
}

function placeBehind({ view }: Scene, i: number): ReportPlace | null {
  if (lowerAt(view, i) !== 'to') return null;
  const mention = mentionAt(view, i + 1);
  return mention?.kind === 'place' && firstToken(view, mention) === i + 1
    ? asPlace(view, [mention])
    : null;
}

/** The account with the hosts of the first invitation that asked its people to its place. */
export function withHosts(account: Account, invitations: readonly Invitation[]): Account {
  const city = account.place?.city;
  const people = new Set(account.participants.map(({ entity }) => entity));
  const fitting = invitations.find(
    ({ guests, place }) =>
      city &&
      place.city === city &&
      guests.length > 1 &&
      guests.every((guest) => people.has(guest)),
  );
  const hosts = fitting?.hosts.filter(({ entity }) => !people.has(entity)) ?? [];
  return hosts.length === 0
    ? account
    : { ...account, participants: [...account.participants, ...hosts] };
}
