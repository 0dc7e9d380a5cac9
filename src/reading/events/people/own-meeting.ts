import { AUXILIARY } from '../../../lexicon/event-grammar.ts';
import { LIGHT_VERBS } from '../../../lexicon/event-words.ts';
import { dateAt, is, lowerAt } from '../phrases/event-view.ts';
import { groupFrom, groupTo } from '../phrases/groups.ts';
import type { Group } from '../phrases/groups.ts';
import { objectsAfter } from '../phrases/objects.ts';
import { firstPartyAfter, lastPartyBefore } from '../phrases/parties.ts';
import { isOneBody } from '../phrases/pronoun-subject.ts';
import type { Scene } from '../phrases/scene.ts';
import { subjectOf } from '../phrases/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark, isVerbalFiller, isVerbLike } from '../phrases/words.ts';

/** How far before "during their meeting" its verb may stand, in tokens. */
const CLAUSE_REACH = 16;

/** "Ruiz warned Lind during their meeting", "Ruiz and Lind left after their meeting": who does so, and to whom; nobody where these are not two. */
export function pairBefore(scene: Scene, start: number): Group {
  const { view, sentence } = scene;
  if (!/^(?:during|at|in|after|before|following)$/.test(lowerAt(view, start - 1))) return [];
  for (let i = start - 2; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || /^[,;]$/.test(lowerAt(view, i))) return [];
    if (!isVerbLike(view, i)) continue;
    const subject = subjectOf(scene, i);
    const both = subject.length > 1 ? subject : [...subject, ...objectOf(scene, i, start)];
    const areKnown = both.every(({ mention }) => mention.entities.length === 1);
    return areKnown && both.length > 1 ? both : [];
  }
  return [];
}

/** The row right behind the verb, left of token `to`; nobody for none. */
export function objectOf({ view, parties }: Scene, verb: number, to: number): Group {
  const index = firstPartyAfter(parties, verb);
  const object = parties[index];
  const isObject = object?.from === verb + 1 && !object.isOwner && object.to <= to;
  return isObject ? groupFrom(view, parties, index) : [];
}

/** "the talks that Ruiz held with Lind", "a meeting she had with Lind": whoever held it, and with whom. */
export function heldBehind(scene: Scene, { to: after, kind }: Trigger, to: number): Group {
  const { view, parties } = scene;
  if (kind === 'visit') return [];
  const relative =
    lowerAt(view, after) === ',' && lowerAt(view, after + 1) === 'which' ? after + 1 : after;
  const from = /^(?:that|which)$/.test(lowerAt(view, relative)) ? relative + 1 : after;
  const index = firstPartyAfter(parties, from);
  if (parties[index]?.from !== from) return [];
  const holders = groupFrom(view, parties, index);
  let verb = holders.at(-1)?.to ?? to;
  while (
    verb < to &&
    (isVerbalFiller(view, verb) || dateAt(view, verb) || WANTING.test(lowerAt(view, verb))) &&
    !isHolding(scene, verb)
  )
    verb += 1;
  if (!isHolding(scene, verb)) return [];
  return [...holders, ...objectsAfter(scene, verb + 1, to, { direct: false, of: false })];
}

/** Between those who will hold a meeting and the verb: "hope to start". */
const WANTING =
  /^(?:hope|hopes|hoped|want|wants|wanted|plan|plans|planned|expect|aim|agreed|due|to)$/;

/** "had", "held", "attended"; no "had" before another verb. */
function isHolding({ view }: Scene, i: number): boolean {
  if (!LIGHT_VERBS.has(lowerAt(view, i))) return false;
  return !is(view, i, AUXILIARY) || !isVerbLike(view, i + 1);
}

/** "Ruiz, on a visit to Chile, said", "Ruiz, in talks with Lind, said": the name that the phrase between commas is told of. */
export function toldOfBefore({ view, parties }: Scene, start: number): Group {
  const comma = start - 2;
  if (lowerAt(view, comma) !== ',' || !/^(?:on|in|during)$/.test(lowerAt(view, start - 1)))
    return [];
  const index = lastPartyBefore(parties, comma);
  return parties[index]?.to === comma && !parties[index].isOwner
    ? groupTo(view, parties, index)
    : [];
}

/** "Norvik fell after its talks with Halden": the body that the verb before tells of; nobody where the owner is not "its". */
export function ownerAsIts(scene: Scene, start: number): Group {
  const { view, sentence } = scene;
  if (lowerAt(view, start) !== 'its') return [];
  for (let i = start - 1; i >= Math.max(sentence.from, start - CLAUSE_REACH); i -= 1) {
    if (isMark(view, i) || /^[,;]$/.test(lowerAt(view, i))) return [];
    if (!isVerbLike(view, i)) continue;
    const subject = subjectOf(scene, i);
    return isOneBody(subject) ? subject : [];
  }
  const first = scene.parties.slice(0, 1);
  const isOnly = first.every(({ from, to }) => from <= sentence.from + 1 && to < start);
  return isOnly && isOneBody(first) ? first : [];
}
