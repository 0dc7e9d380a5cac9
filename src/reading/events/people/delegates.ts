import { BE } from '../../../lexicon/event-grammar.ts';
import { is, lowerAt } from '../phrases/event-view.ts';
import { firstPartyAfter, lastPartyBefore } from '../phrases/parties.ts';
import type { Group } from '../phrases/groups.ts';
import type { Party } from '../phrases/parties.ts';
import type { Scene } from '../phrases/scene.ts';
import { isMark, isVerbLike } from '../phrases/words.ts';

/** How far before "delegate to the talks" the name may stand, in tokens: a title of a ministry and one of a mission. */
const TITLE_REACH = 24;

/** Words for those whom a side sends to talks. */
const SENT =
  /^(?:delegation|delegations|delegate|delegates|negotiator|negotiators|representative|representatives|envoy|team|mediator|mediators)$/;

/**
 * "Ruiz, head of Norway's delegation to the talks", "the chief negotiator at the talks, Lind": whoever is named so, for a
 * description of the talks from token `start`; else those sent ("union negotiators in the talks"). Nobody for other words.
 */
export function delegatesTo(scene: Scene, start: number, to: number): Group {
  const { view, parties } = scene;
  if (!/^(?:to|at|in)$/.test(lowerAt(view, start - 1)) || !SENT.test(lowerAt(view, start - 2)))
    return [];
  const named = nameBefore(scene, start - 2) ?? nameBehind(scene, to);
  if (named) return [named];
  const sent = parties[lastPartyBefore(parties, start)];
  return sent && sent.to === start - 1 && !sent.isOwner ? [sent] : [];
}

/** The person before the comma that the title stands behind. */
function nameBefore({ view, sentence, parties }: Scene, word: number): Party | null {
  const limit = Math.max(sentence.from, word - TITLE_REACH);
  for (let i = word - 1; i >= limit; i -= 1) {
    if (isMark(view, i) || is(view, i, BE) || isVerbLike(view, i)) return null;
    if (lowerAt(view, i) !== ',') continue;
    const party = parties[lastPartyBefore(parties, i)];
    if (party?.to === i && party.mention.kind === 'person' && isNamed(party)) return party;
  }
  return null;
}

/** The person between commas right behind the talks. */
function nameBehind({ view, parties }: Scene, to: number): Party | null {
  const party = parties[firstPartyAfter(parties, to)];
  const isBetween =
    lowerAt(view, to) === ',' && party?.from === to + 1 && lowerAt(view, party.to) === ',';
  return isBetween && party.mention.kind === 'person' && isNamed(party) ? party : null;
}

function isNamed({ mention, isOwner }: Party): boolean {
  return !isOwner && mention.form !== 'pronoun' && mention.entities.length === 1;
}
