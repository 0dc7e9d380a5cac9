import { DETERMINER } from '../../../lexicon/event-grammar.ts';
import { PHONE_WORDS } from '../../../lexicon/event-context.ts';
import type { EventKind } from '../../../model/event-kinds.ts';
import type { Stage } from '../joining/account.ts';
import { dateAt, is, lowerAt } from '../phrases/event-view.ts';
import type { Scene } from '../phrases/scene.ts';
import { REACH } from '../phrases/window.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Window } from '../phrases/window.ts';
import { isMark } from '../phrases/words.ts';

/** One event that an event word tells: the stretch with its details, and what is special about it. */
export interface Telling {
  readonly window: Window;
  /** The whole sentence may add details; false where several events share it. */
  readonly isAlone: boolean;
  readonly kind: EventKind;
  readonly stage: Stage | null;
  /** Later tellings of one word: only those named in the window and the subject take part. */
  readonly isLater: boolean;
}

/**
 * The events that each word tells, by the words: one most often; several for "met first alone, then with A, and
 * then with B" and for "talks both in person and by phone".
 */
export function findTellings(
  scene: Scene,
  triggers: readonly Trigger[],
): readonly (readonly Telling[])[] {
  const stages = stagesOf(scene, triggers);
  return triggers.map((trigger, i) => {
    const next = triggers[i + 1]?.token ?? scene.sentence.to;
    const media = byMedium(scene, trigger, next);
    return media.length > 0 ? media : byTurn(scene, trigger, next, stages[i] ?? null);
  });
}

function byTurn(
  scene: Scene,
  trigger: Trigger,
  next: number,
  stage: Stage | null,
): readonly Telling[] {
  const { from, to } = scene.sentence;
  const turns = turnsAfter(scene, trigger, next);
  if (turns.length === 0)
    return [{ window: { from, to }, isAlone: true, kind: trigger.kind, stage, isLater: false }];
  const bounds = [trigger.to, ...turns, next];
  return bounds.slice(0, -1).map((start, i) => ({
    window: { from: start, to: bounds[i + 1] ?? to },
    isAlone: false,
    kind: trigger.kind,
    stage: { order: i + 1, day: null },
    isLater: i > 0,
  }));
}

/** Tokens of each "then", "later" behind the event word that leads to others: "then with A". */
function turnsAfter(scene: Scene, trigger: Trigger, next: number): readonly number[] {
  const { view } = scene;
  const limit = Math.min(next, trigger.to + REACH);
  const turns: number[] = [];
  for (let i = trigger.to; i < limit; i += 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return turns;
    if (/^(?:then|later|afterwards|afterward)$/.test(lowerAt(view, i)) && leadsToOthers(scene, i))
      turns.push(i);
  }
  return turns;
}

/** "with" within the next few words, only lengths and days between. */
function leadsToOthers({ view }: Scene, i: number): boolean {
  for (let j = i + 1; j < i + 8; j += 1) {
    if (lowerAt(view, j) === 'with') return true;
    const isLength =
      dateAt(view, j) !== null ||
      /^(?:for|over|more|than|about|on|in|separately|privately)$/.test(lowerAt(view, j));
    if (!isLength && !is(view, j, DETERMINER)) return false;
  }
  return false;
}

/** "both in person (...) and by phone (...)": a meeting and a call. */
function byMedium(scene: Scene, trigger: Trigger, next: number): readonly Telling[] {
  const { view } = scene;
  const limit = Math.min(next, trigger.to + REACH);
  let person = -1;
  let phone = -1;
  for (let i = trigger.to; i < limit; i += 1) {
    if (lowerAt(view, i) === 'person' && lowerAt(view, i - 1) === 'in') person = i;
    if (PHONE_WORDS.has(lowerAt(view, i)) && /^(?:by|over|on|via|the)$/.test(lowerAt(view, i - 1)))
      phone = i;
  }
  if (person < 0 || phone < 0) return [];
  const middle = Math.max(person, phone);
  const first = Math.min(person, phone);
  const kind = trigger.kind === 'call' ? 'meeting' : trigger.kind;
  const telling = (at: number, to: number): Telling => ({
    window: { from: at, to },
    isAlone: false,
    kind: at === phone ? 'call' : kind,
    stage: null,
    isLater: false,
  });
  return [telling(first, middle - 1), telling(middle, next)];
}

/** "first", "then" before event words, in a sentence that has both; "second day of talks"; null for neither. */
function stagesOf(scene: Scene, triggers: readonly Trigger[]): readonly (Stage | null)[] {
  const turns = triggers.map((trigger) => turnBefore(scene, trigger));
  const isOrdered = turns.includes('first') && turns.includes('then');
  let order = 1;
  return triggers.map((trigger, i) => {
    const day = dayNumber(scene, trigger);
    if (day !== null) return { order: null, day };
    if (!isOrdered || !turns[i]) return null;
    order = turns[i] === 'first' ? 1 : order + 1;
    return { order, day: null };
  });
}

function turnBefore({ view, sentence }: Scene, { token }: Trigger): 'first' | 'then' | null {
  for (let i = token - 1; i >= Math.max(sentence.from, token - 8); i -= 1) {
    const lower = lowerAt(view, i);
    if (lower === 'first' && !is(view, i - 1, DETERMINER)) return 'first';
    if (lower === 'then' || lower === 'later') return 'then';
    if (/^[;.]$/.test(lower)) return null;
  }
  return null;
}

const ORDINALS = 'first second third fourth fifth sixth seventh'.split(' ');

/** "second day of talks": 2; null without such words. */
function dayNumber({ view }: Scene, { token, frame }: Trigger): number | null {
  if (frame !== null) return null;
  for (let i = token - 1; i > token - 6; i -= 1) {
    if (lowerAt(view, i) !== 'of' || lowerAt(view, i - 1) !== 'day') continue;
    const ordinal = ORDINALS.indexOf(lowerAt(view, i - 2));
    return ordinal < 0 ? null : ordinal + 1;
  }
  return null;
}
