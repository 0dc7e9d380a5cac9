import type { Together } from '../../../model/event-kinds.ts';
import type { ReportDate, ReportDuration } from '../../../model/reading.ts';
import type { Account } from '../joining/account.ts';
import { isOfOtherTense, lookAhead } from '../status/ahead.ts';
import { lastWhenOver, nextWhenAwaited } from '../status/bare-weekday.ts';
import { isToContinue } from './continues.ts';
import { dayBeside } from '../days/day-beside.ts';
import { dayByDistance, dayPutOff, daysByLength } from '../days/days-around.ts';
import { readDuration } from '../days/duration.ts';
import { firstToken, lowerAt, rangeOfTokens } from '../phrases/event-view.ts';
import { isHeadline } from '../joining/headline.ts';
import { isGeneralTalk } from '../status/general-talk.ts';
import { kindOf, togetherOf } from '../status/manner.ts';
import { besidesWhich } from './besides.ts';
import { goesOn, noveltyOf } from './novelty.ts';
import { readOutcome } from '../status/outcome.ts';
import { asParticipants, once } from '../people/participants.ts';
import { findPeople } from '../people/people.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import { asPeople } from '../phrases/person.ts';
import type { Person } from '../phrases/person.ts';
import { asPointedAt } from '../joining/pointed-at.ts';
import { pointsBack } from './points-back.ts';
import { bodyOf, countOf, isNextInRow, qualifierOf } from '../joining/qualifiers.ts';
import { sayersAt } from '../people/sayers.ts';
import type { Scene } from '../phrases/scene.ts';
import { isSecondName, isToldWithin } from '../people/second-name.ts';
import { separateMeetings } from './separate.ts';
import { readHedge, readStatus } from '../status/status.ts';
import { DENIED_SUCH } from '../phrases/such-event.ts';
import { findTellings } from './tellings.ts';
import type { Telling } from './tellings.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { findTriggers } from '../triggers/triggers.ts';
import { dateUnderWay } from '../status/under-way.ts';
import { readWhen } from '../days/when.ts';
import { readWhere } from '../places/where.ts';

/** Everything the event words of a sentence tell, in order; `at` is the sentence's index. */
export function readAccounts(scene: Scene, at: number): readonly Account[] {
  const triggers = findTriggers(scene);
  const others = new Set(triggers.map(({ token }) => token));
  const tellings = findTellings(scene, triggers);
  const accounts = triggers.flatMap((trigger, i) =>
    (tellings[i] ?? []).flatMap((telling) => accountsOf({ scene, trigger, others, at }, telling)),
  );
  return withStageBefore(scene, withThoseJoined(withJoinedNouns(scene, accounts)));
}

/** Rules of those whose event a noun is: its holder, its owner, the subject of its clause. */
const HOLDING: ReadonlySet<string> = new Set([
  'events/holder',
  'events/owner',
  'events/main-subject',
]);

/** "after his talks with X and a meeting with Y", "held talks with X and a dinner with Y": whose the first is, the second is too. */
function withJoinedNouns(scene: Scene, accounts: readonly Account[]): readonly Account[] {
  return accounts.map((account, i) => {
    const before = accounts[i - 1];
    if (!before || before.isVerb || account.isVerb || account.participants.length !== 1)
      return account;
    const start = descriptionStart(scene, firstToken(scene.view, account.trigger));
    if (lowerAt(scene.view, start - 1) !== 'and') return account;
    const holders = before.participants.filter(({ rule }) => HOLDING.has(rule));
    return { ...account, participants: once([...holders, ...account.participants]) };
  });
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
  if (trigger.rule === DENIED_SUCH) return [];
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
  const dated = dateOf(told, telling, anchor, duration) ?? dateUnderWay(scene, trigger);
  const words = dated && readStatus(scene, trigger, null);
  const found = dated && words && lastWhenOver(scene, trigger, dated, words);
  const place = readWhere(scene, anchor, others, window);
  const timely = found && words && isOfOtherTense(scene, trigger, found, words) ? null : found;
  const own = timely && nextWhenAwaited(scene, trigger, timely);
  const { status, isSure } = readStatus(scene, trigger, own);
  const date = own && lookAhead(scene, trigger, status, own);
  const named = once(people.flatMap(asParticipants));
  const kind = kindOf(scene, trigger, telling.kind, place !== null);
  const isQuestion = isAsked(scene, trigger);
  const isGeneral =
    isQuestion ||
    (date === null && place === null && isGeneralTalk(scene, trigger, named, people.length));
  const isWithin = isToldWithin(scene, trigger, others);
  const isNobody = isWithin || (isGeneral && !isQuestion);
  const participants = isNobody ? [] : named;
  const pointedAt = isNobody ? [] : people.flatMap((person) => asPointedAt(scene, person));
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
    sayers: asPeople(sayersAt(scene, trigger), 'principal', 'events/sayer').flatMap(asParticipants),
    duration,
    outcome: readOutcome(scene, trigger, others),
    hedge: readHedge(scene, trigger, window),
    novelty: noveltyOf(scene, trigger, isGeneral),
    qualifier: qualifierOf(scene, trigger),
    body: bodyOf(scene, trigger),
    count: countOf(scene, trigger),
    isNextInRow: isNextInRow(scene, trigger),
    stage: telling.stage,
    turn: null,
    together: together ?? togetherOf(scene, trigger, kind),
    isPlural: /^(?:meetings|summits|visits|calls|sessions)$/.test(lowerAt(view, trigger.token)),
    isOfOthers: pointedAt.length === 0 && isOfOthers(scene, trigger, people),
    pointsBack: pointsBack(scene, trigger),
    isVerb: trigger.frame !== null,
    isToContinue: isToContinue(scene, trigger),
    isWeak: trigger.isWeak,
    isGeneral,
    goesOn: goesOn(scene, trigger),
    isApposition: isWithin || isSecondName(scene, trigger, others),
    besides: besidesWhich(scene, trigger, others),
    isHeadline: isHeadline(scene),
    rule: trigger.rule,
  };
}

/** "Did they meet?": asks of an event and tells none; those asked about may be spoken of next. */
function isAsked({ view, sentence }: Scene, { frame }: Trigger): boolean {
  return frame !== null && lowerAt(view, sentence.to - 1) === '?';
}

function dateOf(
  told: Told,
  { isAlone, window }: Telling,
  anchor: Trigger,
  duration: ReportDuration | null,
): ReportDate | null {
  const { scene, others } = told;
  const byDistance = isAlone
    ? (dayPutOff(scene, anchor) ?? dayByDistance(scene, anchor) ?? dayBeside(scene, anchor, window))
    : null;
  const date =
    byDistance ?? readWhen(scene, anchor, others, window) ?? (isAlone ? null : sharedDate(told));
  return date && isAlone ? daysByLength(scene, anchor, date, duration?.days?.most ?? 0) : date;
}

/** "of", "between" or "with" behind a noun, and nobody known behind it. */
function isOfOthers({ view }: Scene, { frame, to }: Trigger, people: readonly Person[]): boolean {
  if (frame !== null) return false;
  const lower = lowerAt(view, to);
  if (lower === 'with') {
    const known = people.filter(({ party }) => party.mention.entities.length > 0);
    return known.length < 2 && known.every(({ party }) => party.from < to);
  }
  return people.length === 0 && /^(?:of|between|among)$/.test(lower);
}

/** A day before the event word holds for all that it tells. */
function sharedDate({ scene, trigger, others }: Told): Account['date'] {
  return readWhen(scene, trigger, others, { from: scene.sentence.from, to: trigger.to });
}
