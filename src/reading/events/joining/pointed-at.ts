import type { Entity, ReportParticipant } from '../../../model/reading.ts';
import type { Account, PointedAt } from './account.ts';
import type { Draft } from './draft.ts';
import { lowerAt } from '../phrases/event-view.ts';
import type { EventView } from '../phrases/event-view.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';

/** How many drafts back the people of "they" and "both sides" are looked for. */
const POINT_BACK = 6;
/** Among how many of the drafts, which keeps the work linear. */
const COMPARED = 20;
/** Words that say how many are meant. */
const COUNTS: Readonly<Record<string, number>> = {
  both: 2,
  two: 2,
  pair: 2,
  duo: 2,
  three: 3,
  trio: 3,
  four: 4,
};
/** Words for people, never for states or companies. */
const HUMANS = new Set(
  'men women leaders ministers presidents premiers envoys diplomats'.split(' '),
);
/** Words for states and companies, never for people. */
const BODIES = new Set(
  'governments countries nations states companies firms unions republics committees councils commissions parliaments ministries boards'.split(
    ' ',
  ),
);
/** Offices that those pointed at must hold: "the two fisheries ministers" are no foreign ministers. */
const OFFICES =
  /(?:^| )((?:\w+ )?(?:minister|president|premier|secretary|ambassador|chancellor))s$/;

/** "they", "both sides", "the two leaders": whom the words leave to be found; none for those named, and for "all leaders". */
export function asPointedAt({ view }: Scene, { party, role }: Person): readonly PointedAt[] {
  const { mention } = party;
  const words: string[] = [];
  for (let i = party.from; i < party.to; i += 1) words.push(lowerAt(view, i));
  const count = words.map((word) => COUNTS[word]).find((known) => known !== undefined) ?? null;
  if (!isPlural(words) || (words[0] === 'all' && count === null)) return [];
  const isWe = words[0] === 'we' && !isWithOthers(view, party.to);
  const isVague = mention.kind === 'unnamed' && /^(?:the|both)$/.test(words[0] ?? '');
  const isLess = isVague && mention.entities.length < (count ?? 0);
  if (mention.entities.length > 0 && !isLess && !isWe) return [];
  return [
    {
      range: { start: mention.start, end: mention.end },
      role,
      count,
      instead: mention.entities,
      areBodies: headOf(words).some((word) => BODIES.has(word)),
      areHumans: words.some((word) => HUMANS.has(word)),
      office:
        OFFICES.exec(words.filter((word) => !(word in COUNTS) && word !== 'the').join(' '))?.[1] ??
        null,
    },
  ];
}

/** How far behind "we" the others may be told, in tokens: "we had a good meeting yesterday with Ruiz". */
const OTHERS_REACH = 10;

/** "We met with Ruiz": the side of the speaker, not all who met. */
function isWithOthers(view: EventView, to: number): boolean {
  for (let i = to; i < to + OTHERS_REACH; i += 1) {
    if (lowerAt(view, i) === 'with') return true;
    if (/^[.;:,?!]$/.test(lowerAt(view, i))) return false;
  }
  return false;
}

/** "the envoys of the two nations": the words before "of". */
function headOf(words: readonly string[]): readonly string[] {
  const of = words.indexOf('of');
  return of < 0 ? words : words.slice(0, of);
}

/** "they", "the envoys", "both": more than one; "the prime minister" is nobody told before. */
function isPlural(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return (
    /^(?:they|them|their|we|us|our|both|people|men|women|pair|duo|trio)$/.test(last) ||
    last in COUNTS ||
    /[^s]s$/.test(last) ||
    words.some((word) => word in COUNTS)
  );
}

/** The account with the people it points at, those of the latest meeting with as many; unchanged when there are none. */
export function withPointedAt(
  account: Account,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): Account {
  if (account.pointedAt.length === 0) return account;
  const stood = new Set(account.pointedAt.flatMap(({ instead }) => instead));
  const kept = account.participants.filter(({ entity }) => !stood.has(entity));
  const known = new Set(kept.map(({ entity }) => entity));
  const found = account.pointedAt.flatMap((pointed) =>
    peopleOf(pointed, account, drafts, entities)
      .filter(({ entity }) => !known.has(entity))
      .map(({ entity }) => ({
        range: pointed.range,
        entity,
        role: pointed.role,
        rule: 'events/pointed-at',
      })),
  );
  if (found.length === 0) return account;
  return { ...account, participants: [...kept, ...found], pointedAt: [] };
}

function peopleOf(
  pointed: PointedAt,
  account: Account,
  drafts: readonly Draft[],
  entities: readonly Entity[],
): readonly ReportParticipant[] {
  for (const draft of lastTold(drafts)) {
    if (draft.stage?.order || isOfOtherTime(draft, account)) continue;
    if (draft.mentions.at(-1)?.trigger.start === account.trigger.start) continue;
    const group = countedGroup(draft, pointed.count);
    if (group.length === 0 || !isOfSpeaker(pointed, group, entities)) continue;
    if (group.every(({ entity }) => canBe(pointed, entities[entity]))) return group;
  }
  return [];
}

/** The drafts told last, the latest mention first. */
function lastTold(drafts: readonly Draft[]): readonly Draft[] {
  return drafts
    .slice(-COMPARED)
    .toSorted((a, b) => startOfLast(b) - startOfLast(a))
    .slice(0, POINT_BACK);
}

function startOfLast({ mentions }: Draft): number {
  return mentions.at(-1)?.trigger.start ?? 0;
}

/** "We met": a group that the speaker is of. */
function isOfSpeaker(
  { instead }: PointedAt,
  group: readonly ReportParticipant[],
  entities: readonly Entity[],
): boolean {
  const speaker = instead.find((entity) => entities[entity]?.kind === 'person');
  return speaker === undefined || group.some(({ entity }) => entity === speaker);
}

/** Those only expected to meet are not whom talk of what was held points at. */
function isOfOtherTime(draft: Draft, account: Account): boolean {
  const isOff = draft.status === 'denied' || draft.status === 'cancelled';
  if (isOff) return account.at - draft.latest > 1;
  return account.status === 'held' && draft.isStatusSure && draft.status !== 'held';
}

/** The principals when they are as many as said, else all who were there when those are; empty for neither. */
function countedGroup(draft: Draft, count: number | null): readonly ReportParticipant[] {
  const all = draft.participants.filter(({ role }) => role !== 'alsoPresent');
  const principals = all.filter(({ role }) => role === 'principal');
  if (count === null) return principals.length > 1 ? principals : [];
  if (principals.length === count) return principals;
  return all.length === count ? all : [];
}

function canBe({ areBodies, areHumans, office }: PointedAt, entity: Entity | undefined): boolean {
  if (!entity) return false;
  if (areBodies) return entity.kind === 'country' || entity.kind === 'organisation';
  if (areHumans && entity.kind !== 'person') return false;
  if (office === null || entity.roles.length === 0) return true;
  return entity.roles.some((role) => role.office.endsWith(office));
}
