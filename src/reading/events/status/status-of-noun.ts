import {
  ANNOUNCED_WORDS,
  DENIED_WORDS,
  EXPECTED_WORDS,
  FUTURE_WORDS,
  URGED_WORDS,
} from '../../../lexicon/event-context.ts';
import type { EventStatus } from '../../../model/event-kinds.ts';
import { statusWhenOff } from './called-off.ts';
import { errandVerb, tableVerb } from '../phrases/errand.ts';
import { lowerAt } from '../phrases/event-view.ts';
import { hasJustArrived, journeyVerb, statusOfJourney } from './journeys.ts';
import { descriptionStart, holdingVerb } from '../phrases/noun-phrase.ts';
import { isRequestDenied } from './plans.ts';
import { AGAINST, statusOfVerb, statusWhenDropped } from './status-of-verb.ts';
import { hasAny, wordsLeft, wordsRight } from './status-words.ts';
import { statusOfProspect } from './prospects.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** Describing words that put an event ahead, firmly or not. */
const FIRM_BEFORE = new Set(
  'upcoming forthcoming planned scheduled slated next coming impending'.split(' '),
);
const SOFT_BEFORE = new Set(
  'possible potential proposed future expected would-be prospective'.split(' '),
);
const PLAN_BEHIND = new Set(
  'set scheduled planned due slated expected likely supposed meant penciled pencilled'.split(' '),
);
/** "have not begun yet", "has yet to start". */
const NOT_BEGUN =
  /^(?:has|have|had)(?:n[’']t| not| yet to)(?: yet)? (?:begun|begin|started|start|resumed|resume|opened|open)(?: |$)/;
/** "a summit in July approaches", "with talks looming". */
const DRAWS_NEAR =
  /^(?:[\w.’'-]+ ){0,10}?(?:approach(?:es|ing)|near(?:s|ing)|looms?|looming|draws? near|(?:is|are) (?:days|weeks|months|hours) away)(?: |$)/;
/** "is still being planned". */
const BEING_PLANNED =
  /^(?:is|are|was|were) (?:\w+ )?being (?:planned|arranged|prepared|organi[sz]ed|considered|discussed|scheduled)(?: |$)/;
/** "is expected in Rome for talks". */
const COMING = new Set('expected due will scheduled'.split(' '));

/** Verbs with which the event itself is the subject of what happened. */
const HAPPENED = new Set(
  'took ended began lasted was were produced focused came started concluded failed resulted'.split(
    ' ',
  ),
);

/** What the words around a noun say of the event; null where they leave it open. */
export function statusOfNoun(scene: Scene, trigger: Trigger): EventStatus | null {
  const start = descriptionStart(scene, trigger.token);
  const inside = wordsBetween(scene, start, trigger.token);
  const left = wordsLeft(scene, start);
  const right = wordsRight(scene, trigger.to);
  return (
    statusWhenOff(inside, left, right) ??
    statusOfHolder(scene, start) ??
    statusOfJourney(scene, start) ??
    statusWhenRefused(inside, left, right) ??
    statusAhead(inside, left, right) ??
    statusBehind(left, right)
  );
}

/** "spoke ahead of a meeting", "arrived in Rome for talks": told as coming, which a day or a later word may overrule. */
export function isAwaited(scene: Scene, trigger: Trigger): boolean {
  const start = descriptionStart(scene, trigger.token);
  const [last, before] = [lowerAt(scene.view, start - 1), lowerAt(scene.view, start - 2)];
  if (last === 'of') return before === 'ahead' || before === 'eve';
  return hasJustArrived(scene, journeyVerb(scene, start));
}

/** Verbs with which one goes to an event that others hold: who does not go leaves it as it is. */
const TAKING_PART = /^(?:attend|join|participat|tak|took)/;

/** As the verb that holds the event is told: "held talks", "will hold talks", "demanded talks". */
function statusOfHolder(scene: Scene, start: number): EventStatus | null {
  const errand = errandVerb(scene, start);
  if (errand >= 0) return statusOfVerb(scene, errand);
  const table = tableVerb(scene, start);
  if (table >= 0) return statusOfVerb(scene, table);
  const verb = holdingVerb(scene, start);
  if (verb < 0) return null;
  const form = lowerAt(scene.view, verb);
  const status = statusOfVerb(scene, verb);
  if (status === 'denied' && TAKING_PART.test(form)) return null;
  if (/^(?:demand|request|propos|seek|sought)/.test(form) || (status && status !== 'held')) {
    const dropped = statusWhenDropped(scene, start);
    if (dropped) return dropped;
  }
  if (status !== null && status !== 'held') return status;
  if (/^(?:demand|request|propos|seek|sought)/.test(form)) return 'urged';
  if (/^(?:schedule|plan|announce|arrange)/.test(form)) return 'announced';
  return /^(?:boycott|skip|leav|left|had|has|have|made|make|welcom)/.test(form) ? null : status;
}

/** "no meeting", "denied a meeting", "refused talks". */
function statusWhenRefused(
  inside: readonly string[],
  before: readonly string[],
  right: readonly string[],
): EventStatus | null {
  const left = /^(?:of|about)$/.test(before[0] ?? '') ? before.slice(2) : before;
  const out = ruledOut(left);
  if (out) return out;
  if (/^(?:for|of|to)$/.test(before[0] ?? '') && isRequestDenied(before, right)) return 'denied';
  if (isRuledOut(inside, before)) return 'denied';
  const isObject = !/^(?:in|at|during|from|with)$/.test(left[0] ?? '');
  const isRefused =
    (left[0] === 'such' && left[1] === 'no') ||
    inside[0] === 'no' ||
    left[0] === 'without' ||
    (isObject && hasAny(left, DENIED_WORDS, 2));
  return isRefused && left[0] !== 'failed' ? 'denied' : null;
}

/** "decided against a meeting", "no call or meeting". */
function isRuledOut(inside: readonly string[], left: readonly string[]): boolean {
  const [last, word] = inside[0] === 'against' ? [inside[0], left[0]] : left;
  if (last === 'against') return AGAINST.test(word ?? '');
  const isPaired = inside.length === 0 && /^n?or$/.test(last ?? '');
  return isPaired && left.slice(1, 4).includes('no') && !left.slice(1, 4).includes(',');
}

/** "ruled out a meeting", "did not rule out a meeting". */
function ruledOut(left: readonly string[]): EventStatus | null {
  if (left[0] !== 'out' || !left[1]?.startsWith('rul')) return null;
  return left.slice(2, 5).some((word) => /^(?:not|never)$|n[’']t$/.test(word))
    ? 'expected'
    : 'denied';
}

function statusAhead(
  inside: readonly string[],
  left: readonly string[],
  behind: readonly string[],
): EventStatus | null {
  const told = behindWhich(behind);
  const right = told === behind && isOfAnother(left) ? [] : predicateOf(told);
  if (hasAny(right, FUTURE_WORDS, 2) && right[1] !== 'have')
    return right[0] === 'will' || right[1] === 'will' ? 'announced' : 'expected';
  if (isPlanBehind(right)) return 'announced';
  if (PLAN_BEHIND.has(right[0] ?? '')) return 'announced';
  if (DRAWS_NEAR.test(right.join(' '))) return 'announced';
  const opening = right.slice(0, 5).join(' ');
  if (BEING_PLANNED.test(opening) || NOT_BEGUN.test(opening)) return 'expected';
  if (hasAny(inside, FIRM_BEFORE, inside.length)) return 'announced';
  if (hasAny(inside, SOFT_BEFORE, inside.length)) return 'expected';
  if (/^(?:after|during|following|since)$/.test(left[0] ?? '')) return null;
  if (isToRevive(inside, left)) return 'expected';
  return (
    statusOfProspect(inside, left, right) ??
    statusWhenWished(left) ??
    statusWhenPlanned(inside, left)
  );
}

/** "is scheduled for", "was supposed to begin"; "was meant to strengthen them" tells what it was for. */
function isPlanBehind([be, ...right]: readonly string[]): boolean {
  if (!/^(?:is|are|was|were)$/.test(be ?? '') || !hasAny(right, PLAN_BEHIND, 2)) return false;
  const to = right.indexOf('to');
  const isPurpose = to > 0 && /^(?:meant|supposed)$/.test(right[to - 1] ?? '');
  return !isPurpose || TO_HAPPEN.test(right[to + 1] ?? '');
}

const TO_HAPPEN = /^(?:take|be|begin|start|happen|open|resume|last|run|end|have|go|follow)$/;

/** "the summit, which will be attended by": what the relative clause tells of the event, where that is still to come. */
function behindWhich(right: readonly string[]): readonly string[] {
  const at = right.slice(0, 9).findIndex((word) => /^(?:which|that)$/.test(word));
  if (at < 0) return right;
  const clause = right.slice(at + 1);
  const isNext = at === 0 || (at === 1 && right[0] === ',');
  const isAhead =
    clause[0] === 'will' || (BE_FORM.test(clause[0] ?? '') && PLAN_BEHIND.has(clause[1] ?? ''));
  return isAhead && (isNext || STARTING.test(clause.slice(1, 3).join(' '))) ? clause : right;
}

const STARTING = /^(?:start|begin|open|resume|take place|be held)(?: |$)/;

const BE_FORM = /^(?:is|are)$/;

/** "photos of the meeting will be shown", "decisions from the talks will": the verb behind is of something else; "one of the meetings will" is not. */
function isOfAnother(left: readonly string[]): boolean {
  if (/^(?:from|about|over|by|regarding)$/.test(left[0] ?? '')) return true;
  return left[0] === 'of' && !OWN_HEAD.test(left[1] ?? '');
}

/** Before "of": the event itself, or some of it. */
const OWN_HEAD =
  /^(?:one|two|three|some|most|many|all|part|any|none|rest|rounds?|series|first|last|second|days?|hours|weeks?|kinds?|sorts?|ahead)$/;

/** "tries to revive talks": not held yet. */
function isToRevive(inside: readonly string[], left: readonly string[]): boolean {
  const [verb, lead] = left[0] === 'to' ? [inside[0], left[0]] : left;
  return (
    lead === 'to' && /^(?:reviv|relaunch|restart|rescu|salvag|broker|secur|arrang)/.test(verb ?? '')
  );
}

/** "asked X for a meeting"; "asked about the prospects for the talks" asks for none. */
function isAskedFor(left: readonly string[]): boolean {
  const at = left.slice(0, 7).findIndex((word) => /^(?:ask|asks|asked|asking|begged)$/.test(word));
  const isOfAnother = left
    .slice(0, at)
    .some((word) => /^(?:about|on|whether|how|when)$/.test(word));
  return at > 1 && !isOfAnother;
}

/** "urged talks", "called for a meeting", "the need for a summit"; not "encouraged by the meeting". */
function statusWhenWished(left: readonly string[]): EventStatus | null {
  if (
    /^(?:to|for)$/.test(left[0] ?? '') &&
    left.slice(1, 8).some((word) => /^(?:invit|summon)/.test(word))
  )
    return 'urged';
  const at = left[0] === 'for' ? 1 : 0;
  if (at === 1 && isAskedFor(left)) return 'urged';
  for (let i = at; i < at + 2; i += 1) {
    const word = left[i] ?? '';
    if (/^(?:by|,|but|and|or)$/.test(word) || isInverted(left, i)) return null;
    if (URGED_WORDS.has(word) && (at === 1 || !/^(?:call|push|lobb)/.test(word))) return 'urged';
  }
  return null;
}

/** "Should the talks fail, ...": asks for none. */
function isInverted(left: readonly string[], i: number): boolean {
  return left[i] === 'should' && i === left.length - 1;
}

/** "agreed to talks", "agreed to organize another meeting", "hopes for a summit". */
function statusWhenPlanned(inside: readonly string[], left: readonly string[]): EventStatus | null {
  if (left[0] === 'for' && hasAny(left, COMING, 8)) return 'expected';
  const reach = inside.includes('another') ? 6 : 3;
  if (hasAny(left, ANNOUNCED_WORDS, reach) && !/^(?:at|from)$/.test(left[0] ?? ''))
    return 'announced';
  return hasAny(left, EXPECTED_WORDS, 3) && left[0] !== 'about' ? 'expected' : null;
}

/** "could be received after the talks", "During the visit, Ruiz will open": what is told beside the event is ahead. */
function isAroundPlan(left: readonly string[], right: readonly string[]): boolean {
  const ahead = left.findIndex((word) => FUTURE_WORDS.has(word) || LIKELY.test(word));
  const isNear = ahead > 0 && ahead < AROUND;
  if (isNear && !left.slice(1, ahead).some((word) => OTHER_CLAUSE.test(word))) return true;
  const comma = left.length === 1 ? right.indexOf(',') : -1;
  return comma >= 0 && right.slice(comma + 1, comma + AROUND).includes('will');
}

const LIKELY = /^(?:likely|unlikely|expected|due|scheduled)$/;
const OTHER_CLAUSE = /^(?:,|if|that|and|but|when|while|because|said)$/;

/** How far from the event the verb of its clause is looked for, in words. */
const AROUND = 12;

/** "halted talks", "broke off talks", words nearest first: there had been some. */
const BROKEN_OFF = /^(?:halted|interrupted|stopped|off broke|out of walked)(?: |$)/;

/** "At the meeting, held in Oslo, ...", "At the meeting, Ruiz asked": the first verb behind the comma is of the past. */
function isToldAsOver(right: readonly string[]): boolean {
  const comma = right.indexOf(',');
  const words = comma < 0 ? [] : right.slice(comma + 1, comma + AROUND);
  const verb = words.find((word) => PRESENT.test(word) || PAST.test(word));
  return verb !== undefined && !PRESENT.test(verb);
}

const PRESENT = /^(?:is|are|will|would|can|could|may|might|should|must|to|has|have)$/;
const PAST = /(?:.{3}ed|^(?:was|were|said|came|told|made|took|gave|spoke|met|had|held|did|went))$/;

/** Before "to" and a verb: it is still to be done. */
const TO_DO =
  /^(?:expected|due|set|scheduled|slated|plans?|planning|likely|going|is|are|him|her|them|it|someone|ordered|asked)$/;

function statusBehind(left: readonly string[], right: readonly string[]): EventStatus | null {
  if (/^(?:at|during)$/.test(left[0] ?? '') && isToComeAt(left)) return 'announced';
  if (/^(?:after|during|following|since)$/.test(left[0] ?? ''))
    return isAroundPlan(left, right) ? null : 'held';
  if (BROKEN_OFF.test(left.slice(0, 2).join(' '))) return 'held';
  if (/^(?:at|in)$/.test(left[0] ?? '') && left.length === 1 && isToldAsOver(right)) return 'held';
  if (left[0] === 'at' && left.slice(1, 8).some((word) => /(?:ed|was|were|said|made)$/.test(word)))
    return 'held';
  return HAPPENED.has(right[0] ?? '') && right[1] !== 'to' ? 'held' : null;
}

/** "will be raised at the summit", "is expected to act at it": nothing but a verb and its object between the plan and the event. */
function isToComeAt(left: readonly string[]): boolean {
  const at = left
    .slice(0, 10)
    .findIndex(
      (word, i) =>
        /^(?:will|shall)$/.test(word) || (word === 'to' && TO_DO.test(left[i + 1] ?? '')),
    );
  return at > 0 && !left.slice(1, at).some((word) => /^(?:,|and|to|after|before|said)$/.test(word));
}

/** From the first auxiliary on, phrases like "of all leaders" before it left out; all where a comma comes first. */
function predicateOf(words: readonly string[]): readonly string[] {
  const told = withoutSpeaker(words);
  const that = told.indexOf('that');
  const right = that < 0 ? told : told.slice(0, that);
  const did = right.findIndex((word) => HAPPENED.has(word) || /^(?:that|which|since)$/.test(word));
  const at = right.findIndex(
    (word) => word === ',' || FUTURE_WORDS.has(word) || AUXILIARIES.test(word),
  );
  if (did >= 0 && did < at && HAPPENED.has(right[did] ?? '')) return right.slice(did);
  return at > 0 && right[at] !== ',' ? right.slice(at) : right;
}

/** "The summit, she said, would": what stands between the commas left out. */
function withoutSpeaker(words: readonly string[]): readonly string[] {
  if (words[0] !== ',') return words;
  const end = words.indexOf(',', 1);
  const isSpeaker =
    end > 0 && end < 7 && words.slice(1, end).some((word) => /^(?:said|says|added)$/.test(word));
  return isSpeaker ? words.slice(end + 1) : words;
}

const AUXILIARIES = /^(?:is|are|was|were|has|have|had|remains?|seems?|looks?|appears?)$/;

function wordsBetween({ view }: Scene, from: number, to: number): readonly string[] {
  const words: string[] = [];
  for (let i = from; i < to; i += 1) words.push(lowerAt(view, i));
  return words;
}
