import { BE, DETERMINER, MOTION } from '../../../lexicon/event-grammar.ts';
import { HOST_VERBS, OWN_MEETING_VERBS } from '../../../lexicon/event-words.ts';
import { behindComma } from '../phrases/clauses.ts';
import type { EventView } from '../phrases/event-view.ts';
import { dateAt, is, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { groupTo } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { lastPartyBefore } from '../phrases/parties.ts';
import { holdingVerb } from '../phrases/noun-phrase.ts';
import { objectOf, toldOfBefore } from './own-meeting.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** How far before "after a meeting" its main verb may stand, in tokens. */
const CLAUSE_REACH = 26;

/** "emerged from talks", "arrived in Oslo for talks", "confirmed talks": whoever did so takes part. */
export function cameFrom(scene: Scene, start: number, noun: number): boolean {
  const { view, sentence } = scene;
  const lead = lowerAt(view, start - 1);
  if (CONFIRMING.test(lead) || DROPPING.test(lead)) return true;
  if (lead === 'from' && lowerAt(view, start - 2) === 'back') return true;
  if (lead === 'after' || lead === 'following') return hasTwoSubjects(scene, start, noun);
  if (lead === 'to' && is(view, start - 2, MOTION)) return true;
  if (lead === 'to') return /^(?:negotiating|bargaining)$/.test(lowerAt(view, start + 1));
  if (lead === 'at' && is(view, start - 2, BE)) return true;
  if (/^(?:at|in)$/.test(lead)) return PRESENT.test(lowerAt(view, start - 2));
  if (lead !== 'from' && lead !== 'for') return false;
  for (let i = start - 2; i >= Math.max(sentence.from, start - 12); i -= 1) {
    if (isVerbLike(view, i) || is(view, i, MOTION))
      return lead === 'from'
        ? /^(?:emerged|returned|came)$/.test(lowerAt(view, i))
        : is(view, i, MOTION | BE);
    if (isMark(view, i) || (lowerAt(view, i) === ',' && !isAroundPlace(view, i))) return false;
  }
  return false;
}

/** "present at the talks", "expected at the summit". */
const PRESENT = /^(?:present|expected|due|represented|seated)$/;

/** "in the capital, Lima, for the summit": a comma beside the name of a place. */
function isAroundPlace(view: EventView, comma: number): boolean {
  return [comma - 1, comma + 1].some((i) => mentionAt(view, i)?.kind === 'place');
}

/** "Ruiz and Lind pledged help after a meeting": two who did something right after. */
function hasTwoSubjects(scene: Scene, start: number, noun: number): boolean {
  const { view, sentence } = scene;
  const isCounted = COUNTED.test(lowerAt(view, start)) || dateAt(view, start) !== null;
  const isBare = lowerAt(view, noun).endsWith('s') && (isCounted || !is(view, start, DETERMINER));
  if (!isBare && !/^(?:a|an|their)$/.test(lowerAt(view, start))) return false;
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || /^[,;]$/.test(lowerAt(view, i))) return false;
    if (isVerbLike(view, i) && !isJoinedBe(view, i)) return subjectOf(scene, i).length > 1;
  }
  return false;
}

/** "were seen to": a form of "be" that only helps another verb. */
function isJoinedBe(view: EventView, i: number): boolean {
  return is(view, i, BE) && isVerbLike(view, i + 1);
}

/** "two hours of talks" */
const COUNTED =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|hours|days|weeks|months)$/;

/** Verbs with which somebody owns up to talks of their own. */
const CONFIRMING = /^(?:confirm|confirms|confirmed|acknowledged|admitted|confirming)$/;

/** Verbs with which a traveller drops a visit. */
const DROPPING = /^(?:cancel|cancels|cancelled|canceled|postponed|delayed)$/;

/** "After a meeting with X, Y said", "Y left for talks with X": the subject of the main clause was in the room. */
export function mainPeople(scene: Scene, start: number, trigger: Trigger): Group {
  const { view, sentence } = scene;
  if (holdingVerb(scene, start) >= 0) return [];
  const before = toldOfBefore(scene, start);
  if (before.length > 0) return before;
  const lead = lowerAt(view, start - 1);
  if (CONFIRMING.test(lead)) return ownTalks(scene, start, trigger);
  const own = ownVerb(scene, start, trigger);
  if (own >= 0) return subjectOf(scene, own);
  const isVisit = trigger.kind === 'visit';
  if (DROPPING.test(lead)) return isVisit ? subjectOf(scene, start - 1) : [];
  if (!(isVisit ? LEADS_TO_VISIT : LEADS).test(lead)) return [];
  if (isVisit && receives(scene, start)) return [];
  const behind = start - 3 <= sentence.from ? behindComma(scene, trigger.to) : [];
  return behind.length > 0 ? behind : doerBefore(scene, start);
}

/** Whoever does what the nearest verb before the noun tells. */
function doerBefore(scene: Scene, start: number): Group {
  const { view, sentence } = scene;
  for (let i = start - 1; i >= Math.max(sentence.from, start - 16); i -= 1) {
    if (isMark(view, i)) return [];
    if (lowerAt(view, i) === ',' && lowerAt(view, i + 1).endsWith('ing'))
      return rowBefore(scene, i);
    if (lowerAt(view, i).startsWith('invit'))
      return [...subjectOf(scene, i), ...objectOf(scene, i, start)];
    if (isVerbLike(view, i) || is(view, i, MOTION)) return subjectOf(scene, i);
  }
  return [];
}

/** "X, speaking after talks with Y, said": the row that ends at the comma. */
function rowBefore({ view, parties }: Scene, comma: number): Group {
  const index = lastPartyBefore(parties, comma);
  return parties[index]?.to === comma ? groupTo(view, parties, index) : [];
}

/** "rejected a meeting with X", "broke off talks with X", "walked out of talks with X": token of the verb; -1 for none. */
function ownVerb({ view }: Scene, start: number, { to }: Trigger): number {
  return lowerAt(view, to) === 'with' ? ownVerbAt(view, start) : -1;
}

/** "abandoned talks", "walked out of the talks": token of the verb of those who left, stopped or restarted them; -1 for none. */
export function ownVerbBefore({ view }: Scene, start: number): number {
  const verb = ownVerbAt(view, start);
  return LEAVING.test(lowerAt(view, verb)) ? verb : -1;
}

/** What only those do whose talks they are. */
const LEAVING =
  /^(?:abandon|quit|walk|pull|withdr[ae]w|return|restart|broke|break|halt|suspend|cut|interrupt|reopen|extend|reviv|stopp|freez|froze)/;

function ownVerbAt(view: EventView, start: number): number {
  let i = start - 1;
  while (i > start - 4 && PARTICLES.test(lowerAt(view, i))) i -= 1;
  return OWN_MEETING_VERBS.has(lowerAt(view, i)) ? i : -1;
}

/** Between such a verb and its meeting. */
const PARTICLES = /^(?:off|out|of|from|short|up|away|back|to|on|through)$/;

/** Before a noun: whoever does what is told around it was in the room. */
const LEADS = /^(?:after|before|during|following|in|into|for|at|to|ahead|of|from|pending)$/;
const LEADS_TO_VISIT = /^(?:after|before|during|following|in|for|at|to|ahead|of|from|pending|on)$/;

/** "received Okada during a visit": the visitor is whom one received. */
function receives({ view, sentence }: Scene, start: number): boolean {
  for (let i = start - 1; i >= Math.max(sentence.from, start - 16); i -= 1)
    if (isVerbLike(view, i)) return HOST_VERBS.has(lowerAt(view, i));
  return false;
}

/** "Norvik confirmed takeover talks with Halden": a body that speaks of what it does itself. */
function ownTalks(scene: Scene, start: number, { to }: Trigger): Group {
  if (lowerAt(scene.view, to) !== 'with') return [];
  const subject = subjectOf(scene, start - 1);
  return subject.every(({ mention }) => /^(?:organisation|country)$/.test(mention.kind))
    ? subject
    : [];
}
