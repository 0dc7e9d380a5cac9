import {
  BE,
  ADVERB,
  DETERMINER,
  POSSESSIVE_PRONOUN,
  SUBORDINATOR,
} from '../../lexicon/event-grammar.ts';
import { GENERIC_BEFORE, NEW_BEFORE } from '../../lexicon/event-context.ts';
import type { EventKind, Together } from '../../model/event-kinds.ts';
import type { ReportDate, ReportDuration, ReportParticipant } from '../../model/reading.ts';
import type { Account, Novelty } from './account.ts';
import { dayByDistance, dayPutOff, daysByLength } from './days-around.ts';
import {
  dateAt,
  firstToken,
  is,
  isPossessive,
  lowerAt,
  mentionAt,
  rangeOfTokens,
} from './event-view.ts';
import { descriptionStart } from './noun-people.ts';
import { readOutcome } from './outcome.ts';
import { findPeople } from './people.ts';
import type { Person } from './person.ts';
import { asPointedAt } from './pointed-at.ts';
import { separateMeetings } from './separate.ts';
import { readHedge, readStatus } from './status.ts';
import type { Scene } from './subjects.ts';
import { findTellings } from './tellings.ts';
import type { Telling } from './tellings.ts';
import { findTriggers } from './triggers.ts';
import type { Trigger } from './triggers.ts';
import { readDuration, readWhen } from './when.ts';
import { readWhere } from './where.ts';

/** Everything the event words of a sentence tell, in order; `at` is the sentence's index. */
export function readAccounts(scene: Scene, at: number): readonly Account[] {
  const triggers = findTriggers(scene);
  const others = new Set(triggers.map(({ token }) => token));
  const tellings = findTellings(scene, triggers);
  const accounts = triggers.flatMap((trigger, i) =>
    (tellings[i] ?? []).flatMap((telling) => accountsOf({ scene, trigger, others, at }, telling)),
  );
  return withStageBefore(scene, withThoseJoined(accounts));
}

/** "A and B met; then C joined them": those who met are with C. */
function withThoseJoined(accounts: readonly Account[]): readonly Account[] {
  return accounts.map((account, i) => {
    const before = accounts[i - 1];
    if (account.rule !== 'events/verb-join' || !before) return account;
    const participants = once([...before.participants, ...account.participants]);
    const pointedAt = account.pointedAt.filter(({ range }) => range.end < account.trigger.start);
    return { ...account, participants, pointedAt, date: account.date ?? before.date };
  });
}

/** "Before meeting X, A and B met Y": the second is a stage ahead of the first when both A and B are in it. */
function withStageBefore(
  { view, sentence }: Scene,
  accounts: readonly Account[],
): readonly Account[] {
  const [main, early] = accounts;
  if (!main || !early || !main.isVerb || !early.isVerb || early.stage) return accounts;
  const isBefore =
    lowerAt(view, sentence.from) === 'before' &&
    firstToken(view, main.trigger) === sentence.from + 1;
  const people = new Set(main.participants.map(({ entity }) => entity));
  const shared = early.participants.filter(({ entity }) => people.has(entity)).length;
  if (!isBefore || shared < 2) return accounts;
  const stage = { order: 1, day: null };
  return [{ ...main, turn: 2 }, { ...early, stage, novelty: 'new' }, ...accounts.slice(2)];
}

interface Told {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly others: ReadonlySet<number>;
  readonly at: number;
}

function accountsOf(told: Told, telling: Telling): readonly Account[] {
  const { scene, trigger } = told;
  const people = peopleOf(told, telling);
  return separateMeetings(scene, trigger, people).map((gathering) => {
    const { window } = gathering;
    const own = window ? { ...telling, window, isAlone: false } : telling;
    return accountOf(told, own, gathering.people, gathering.together);
  });
}

/** Those around the word; in a later telling the subject and those of its own window. */
function peopleOf(
  { scene, trigger, others }: Told,
  { window, isAlone, isLater }: Telling,
): readonly Person[] {
  if (isAlone) return findPeople(scene, trigger, window.to, others);
  if (!isLater && window.from !== trigger.to)
    return findPeople(scene, trigger, scene.sentence.to, others);
  const moved = { ...trigger, to: window.from };
  const all = findPeople(scene, isLater ? moved : trigger, window.to, others);
  return isLater
    ? all.filter(({ rule }) => rule !== 'events/host' && rule !== 'events/mediator')
    : all;
}

function accountOf(
  told: Told,
  telling: Telling,
  people: readonly Person[],
  together: Together | null,
): Account {
  const { scene, trigger, others, at } = told;
  const { view, sentence } = scene;
  const window = telling.window;
  const anchor = telling.isAlone ? trigger : { ...trigger, token: window.from, to: window.from };
  const duration = readDuration(scene, anchor, window);
  const date = dateOf(told, telling, anchor, duration);
  const place = readWhere(scene, anchor, others, window);
  const { status, isSure } = readStatus(scene, trigger, date);
  const named = once(people.flatMap(asParticipants));
  const kind = kindOf(told, telling.kind, place !== null);
  const isGeneral =
    date === null && place === null && isGeneralTalk(scene, trigger, named, people.length);
  const participants = isGeneral ? [] : named;
  const pointedAt = isGeneral ? [] : people.flatMap((person) => asPointedAt(scene, person));
  return {
    kind,
    status,
    isStatusSure: isSure,
    trigger: rangeOfTokens(view, trigger.token, trigger.to),
    sentence: sentence.range,
    at,
    date,
    place,
    participants,
    pointedAt,
    duration,
    outcome: readOutcome(scene, trigger, others),
    hedge: readHedge(scene, trigger, window),
    novelty: noveltyOf(scene, trigger, isGeneral),
    stage: telling.stage,
    turn: null,
    together: together ?? togetherOf(scene, trigger, kind),
    isPlural: /^(?:meetings|summits|visits|calls|sessions)$/.test(lowerAt(view, trigger.token)),
    isVerb: trigger.frame !== null,
    isWeak: trigger.isWeak,
    isGeneral,
    goesOn: goesOn(scene, trigger),
    isApposition: isApposition(scene, trigger),
    rule: trigger.rule,
  };
}

function dateOf(
  told: Told,
  { isAlone, window }: Telling,
  anchor: Trigger,
  duration: ReportDuration | null,
): ReportDate | null {
  const { scene, others } = told;
  const byDistance = isAlone ? (dayPutOff(scene, anchor) ?? dayByDistance(scene, anchor)) : null;
  const date =
    byDistance ?? readWhen(scene, anchor, others, window) ?? (isAlone ? null : sharedDate(told));
  return date && isAlone ? daysByLength(scene, anchor, date, duration?.days?.most ?? 0) : date;
}

/** A day before the event word holds for all that it tells. */
function sharedDate({ scene, trigger, others }: Told): Account['date'] {
  return readWhen(scene, trigger, others, { from: scene.sentence.from, to: trigger.to });
}

/** "spoke" is a call unless a place is told or they did so "in person". */
function kindOf({ scene, trigger }: Told, kind: EventKind, hasPlace: boolean): EventKind {
  if (kind !== 'call' || trigger.frame !== 'speak') return kind;
  const { view, sentence } = scene;
  for (let i = trigger.to; i < Math.min(sentence.to, trigger.to + 12); i += 1) {
    if (/^(?:phone|telephone|video)$/.test(lowerAt(view, i))) return 'call';
    if (lowerAt(view, i) === 'person' && lowerAt(view, i - 1) === 'in') return 'meeting';
  }
  return hasPlace ? 'meeting' : 'call';
}

/** The entities of a person as participants; none for those only pointed at. */
export function asParticipants({ party, role, rule }: Person): readonly ReportParticipant[] {
  const { start, end, entities } = party.mention;
  return entities.map((entity) => ({ range: { start, end }, entity, role, rule }));
}

/** Keeps the first of each entity, but a host or mediator wins over a plain principal. */
export function once(all: readonly ReportParticipant[]): readonly ReportParticipant[] {
  const byEntity = new Map<number, ReportParticipant>();
  for (const participant of all) {
    const known = byEntity.get(participant.entity);
    if (!known || (known.role === 'principal' && participant.role !== 'principal'))
      byEntity.set(participant.entity, participant);
  }
  return [...byEntity.values()].toSorted(
    (a, b) => a.range.start - b.range.start || a.entity - b.entity,
  );
}

/** "Spoke with both X and Y" leaves open whether they were on the line together. */
function togetherOf({ view }: Scene, { token, to, frame }: Trigger, kind: EventKind): Together {
  for (let i = token - 6; i < to + 8; i += 1)
    if (/^(?:trilateral|jointly|together|joint|bilateral)$/.test(lowerAt(view, i))) return 'yes';
  if (kind === 'call' && frame !== null) {
    for (let i = to; i < to + 3; i += 1) if (lowerAt(view, i) === 'both') return 'unknown';
  }
  return 'yes';
}

function noveltyOf(scene: Scene, trigger: Trigger, isGeneral: boolean): Novelty {
  const { view } = scene;
  if (trigger.frame !== null) return verbNovelty(scene, trigger);
  if (isGeneral) return 'open';
  const start = descriptionStart(scene, trigger.token);
  let novelty: Novelty = 'open';
  for (let i = start; i < trigger.token; i += 1) {
    const lower = lowerAt(view, i);
    if (NEW_BEFORE.has(lower) && !dateAt(view, i) && !mentionAt(view, i)) return 'new';
    if (
      /^(?:the|this|that|these|those)$/.test(lower) ||
      is(view, i, POSSESSIVE_PRONOUN) ||
      isPossessive(view, i)
    )
      novelty = 'definite';
    if (
      mentionAt(view, i)?.kind === 'place' ||
      mentionAt(view, i)?.form === 'pair' ||
      dateAt(view, i)
    )
      novelty = 'definite';
    if (/^(?:upcoming|forthcoming|next)$/.test(lower)) novelty = 'definite';
  }
  const isLed = /^(?:after|before|during|at|following)$/.test(lowerAt(view, start - 1));
  return novelty === 'open' && isLed && start === trigger.token ? 'definite' : novelty;
}

function verbNovelty({ view }: Scene, { token, to }: Trigger): Novelty {
  for (let i = token - 1; i > token - 4; i -= 1)
    if (
      /^(?:also|previously|earlier|last|later|then|again|separately)$/.test(lowerAt(view, i)) &&
      is(view, i, ADVERB)
    )
      return 'new';
  return /^(?:again|separately)$/.test(lowerAt(view, to)) ? 'new' : 'open';
}

/** "direct dialogue is key", "no negotiations", "any meeting". */
function isGeneralTalk(
  scene: Scene,
  trigger: Trigger,
  people: readonly ReportParticipant[],
  count: number,
): boolean {
  const { view } = scene;
  if (trigger.frame !== null) return false;
  if (isTalkOfStates(scene, trigger, people)) return true;
  if (people.length > 1 || count > people.length) return false;
  const start = descriptionStart(scene, trigger.token);
  let isDefinite = false;
  for (let i = start; i < trigger.token; i += 1) {
    if (GENERIC_BEFORE.has(lowerAt(view, i))) return true;
    if (is(view, i, DETERMINER | POSSESSIVE_PRONOUN)) isDefinite = true;
  }
  return (
    !isDefinite &&
    start === trigger.token &&
    /^(?:dialogue|negotiation|negotiations|discussion|consultation)$/.test(
      lowerAt(view, trigger.token),
    )
  );
}

/** "the peace negotiations between A and B": a process, when nobody holds a round of it. */
function isTalkOfStates(
  scene: Scene,
  trigger: Trigger,
  people: readonly ReportParticipant[],
): boolean {
  const { view } = scene;
  if (!/^(?:talks|negotiations|dialogue)$/.test(lowerAt(view, trigger.token))) return false;
  if (lowerAt(view, trigger.token - 1) !== 'peace' || people.length < 2) return false;
  return people.every(
    ({ entity, rule }) =>
      view.layers.entities[entity]?.kind === 'country' && rule === 'events/noun-with',
  );
}

function goesOn({ view, sentence }: Scene, { token }: Trigger): boolean {
  for (let i = token - 1; i >= Math.max(sentence.from, token - 4); i -= 1)
    if (/^(?:also|then|later|afterwards|subsequently|earlier)$/.test(lowerAt(view, i))) return true;
  return /^(?:later|then|afterwards|earlier)$/.test(lowerAt(view, sentence.from));
}

/** ", their second meeting in a week", "It was their first meeting": a noun that names the event just told. */
function isApposition(scene: Scene, trigger: Trigger): boolean {
  const { view, sentence } = scene;
  if (trigger.frame !== null) return false;
  const start = descriptionStart(scene, trigger.token);
  if (!is(view, start, POSSESSIVE_PRONOUN | DETERMINER) || is(view, trigger.to, SUBORDINATOR))
    return false;
  const isCopula = is(view, start - 1, BE) && start - 2 === sentence.from;
  if (isCopula) return /^(?:it|this|that)$/.test(lowerAt(view, sentence.from));
  return lowerAt(view, start - 1) === ',';
}
