import { SAYING } from '../../../lexicon/event-grammar.ts';
import { SAID_INSIDE } from '../../../lexicon/event-context.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { behindComma } from '../phrases/clauses.ts';
import type { Group } from '../phrases/groups.ts';
import { descriptionStart } from '../phrases/noun-phrase.ts';
import type { Party } from '../phrases/parties.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark, isVerbalFiller, isVerbLike } from '../phrases/words.ts';

/** How far before "during the meeting" its verb may stand, in tokens. */
const CLAUSE_REACH = 22;

/**
 * "During the meeting, Ruiz asked", "Ruiz told Lind at the talks", "Ruiz said after a meeting in Rome": whoever spoke
 * there, people with a name or office only. Nobody for what a spokesman said, and for what was said after "the meeting".
 */
export function sayersAt(scene: Scene, trigger: Trigger): Group {
  const { view, sentence } = scene;
  if (trigger.frame !== null || trigger.kind === 'visit') return [];
  const start = descriptionStart(scene, trigger.token);
  if (!isOccasion(view, start)) return [];
  if (start - 1 <= sentence.from + 1) return spoken(scene, behindComma(scene, trigger.to - 1));
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || lowerAt(view, i) === ';') return [];
    if (!isVerbLike(view, i)) continue;
    return saysSomething(view, i) ? speakersOf(scene, i) : [];
  }
  return [];
}

/** Those right before the verb, no "issues raised". */
function speakersOf(scene: Scene, verb: number): Group {
  const { view } = scene;
  const group = subjectOf(scene, verb);
  const end = group.at(-1)?.to ?? verb;
  if (lowerAt(view, verb - 1) !== ',')
    for (let i = end; i < verb; i += 1) if (!isVerbalFiller(view, i)) return [];
  return group.filter((one) => speaksHere(view, one));
}

/** "during", "at", "in"; "after" only before a meeting not told before. */
function isOccasion(view: EventView, start: number): boolean {
  const lead = lowerAt(view, start - 1);
  if (/^(?:during|at|in)$/.test(lead)) return true;
  return /^(?:after|following)$/.test(lead) && /^(?:a|an)$/.test(lowerAt(view, start));
}

/** The row behind the comma, when its verb says something. */
function spoken({ view }: Scene, group: Group): Group {
  const end = group.at(-1)?.to ?? -1;
  const says = [end, end + 1, end + 2].some((i) => saysSomething(view, i));
  return says ? group.filter((one) => speaksHere(view, one)) : [];
}

function saysSomething(view: EventView, i: number): boolean {
  return is(view, i, SAYING) || SAID_INSIDE.has(lowerAt(view, i));
}

/** A person who is named, no spokesman: he tells of meetings of others. */
function speaksHere(view: EventView, { mention, isOwner }: Party): boolean {
  const [entity] = mention.entities;
  const known = entity === undefined ? undefined : view.layers.entities[entity];
  if (isOwner || known?.kind !== 'person') return false;
  return !known.roles.some(({ office }) => TELLERS.test(office));
}

/** Offices of those who tell what others did. */
const TELLERS = /(?:spokes|analyst|expert|professor|journalist|historian|reporter)/;
