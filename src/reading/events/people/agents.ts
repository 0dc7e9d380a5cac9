import { DETERMINER, TITLE_ADJECTIVE } from '../../../lexicon/event-grammar.ts';
import { EVENT_NOUNS, HOST_VERBS, MEDIATE_VERBS } from '../../../lexicon/event-words.ts';
import type { ParticipantRole } from '../../../model/event-kinds.ts';
import type { EventView } from '../phrases/event-view.ts';
import { is, isPossessive, lowerAt, mentionAt } from '../phrases/event-view.ts';
import { groupFrom, groupTo } from '../phrases/groups.ts';
import { firstPartyAfter, lastPartyBefore } from '../phrases/parties.ts';
import type { Party } from '../phrases/parties.ts';
import { asPeople } from '../phrases/person.ts';
import type { Person } from '../phrases/person.ts';
import type { Scene } from '../phrases/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { isMark } from '../phrases/words.ts';

/** How far behind an event word its agents are looked for, in tokens. */
const AGENT_REACH = 22;
/** Longest title before an agent's name, in tokens. */
const LONGEST_TITLE = 9;

/** Phrases that lead to somebody with a part in the event, by the word right before the name. */
const PHRASES: readonly (readonly [RegExp, ParticipantRole])[] = [
  [/(?:^| )at the invitation of$/, 'host'],
  [/(?:^| )(?:mediation|auspices|mediated|facilitation|moderation|sponsorship) of$/, 'mediator'],
  [/(?:^| )in the presence of$/, 'alsoPresent'],
  [/(?:^| )(?:accompanied|flanked) by$/, 'alsoPresent'],
  [/(?:^| )(?:observed|witnessed) by$/, 'alsoPresent'],
  [/(?:^| )(?:joined|led|headed) by$/, 'principal'],
  [/(?:^| )attended by$/, 'principal'],
  [/(?:^| )alongside$/, 'alsoPresent'],
  [/(?:^| )(?:participation|attendance) of$/, 'principal'],
  [/(?:^| )(?:chaired|organized|organised|convened) by$/, 'host'],
];

/** Hosts, mediators and others behind an event word: "hosted by X", "at the invitation of X", "X-brokered". */
export function findAgents(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  return [
    ...agentsBehind(scene, trigger, to),
    ...agentBefore(scene, trigger),
    ...chairsBehind(scene, trigger, to),
  ];
}

function agentsBehind(scene: Scene, trigger: Trigger, to: number): readonly Person[] {
  const { view, parties } = scene;
  const found: Person[] = [];
  const limit = Math.min(to, trigger.token + AGENT_REACH);
  for (let i = trigger.token; i < limit; i += 1) {
    if (isMark(view, i) || /^[;:]$/.test(lowerAt(view, i))) return found;
    const role = isOfAnotherEvent(view, trigger, i) ? null : roleLedBy(scene, trigger, i);
    if (!role) continue;
    const index = firstPartyAfter(parties, i);
    if (isTitleOnly(view, i + 1, parties[index]))
      found.push(...asPeople(groupFrom(view, parties, index), role, `events/${role}`));
  }
  return found;
}

/** "two days after the summit hosted by X": the participle belongs to the event word right before it. */
function isOfAnotherEvent(view: EventView, trigger: Trigger, by: number): boolean {
  if (lowerAt(view, by) !== 'by' || by - 2 <= trigger.token) return false;
  return EVENT_NOUNS.has(lowerAt(view, by - 2));
}

/** Nothing but articles and titles up to the party: "the speaker of parliament, X". */
function isTitleOnly(view: EventView, from: number, party: Party | undefined): boolean {
  if (!party || party.from - from > LONGEST_TITLE) return false;
  let hasTitle = false;
  for (let i = from; i < party.from; i += 1) {
    if (view.isRole[i] === 1) hasTitle = true;
    const isGlue =
      view.isRole[i] === 1 || is(view, i, DETERMINER | TITLE_ADJECTIVE) || isPossessive(view, i);
    const isAside =
      mentionAt(view, i) !== null || /^(?:of|for|,)$/.test(lowerAt(view, i)) || hasTitle;
    if (!isGlue && !isAside) return false;
  }
  return hasTitle || party.from - from <= 1;
}

/** The role of whoever is named right behind token i; null for none. */
function roleLedBy(scene: Scene, trigger: Trigger, i: number): ParticipantRole | null {
  const { view } = scene;
  const lower = lowerAt(view, i);
  if (lower === 'by') {
    const verb = lowerAt(view, i - 1);
    if (MEDIATE_VERBS.has(verb)) return 'mediator';
    if (HOST_VERBS.has(verb)) return isPraise(scene, trigger, i - 1) ? null : 'host';
  }
  if (lower !== 'by' && lower !== 'of' && lower !== 'alongside') return null;
  const words = [3, 2, 1, 0].map((back) => lowerAt(view, i - back)).join(' ');
  if (/^(?:before|later) (?:being|were|was) joined by$/.test(words)) return null;
  return PHRASES.find(([phrase]) => phrase.test(words))?.[1] ?? null;
}

/** "The visit was welcomed by X": spoken well of, nobody received. */
function isPraise({ view }: Scene, { frame }: Trigger, verb: number): boolean {
  return frame === null && lowerAt(view, verb).startsWith('welcom');
}

/** "met, with X and Y in the chair". */
function chairsBehind({ view, parties }: Scene, trigger: Trigger, to: number): readonly Person[] {
  for (let i = trigger.to; i < Math.min(to, trigger.token + AGENT_REACH) - 2; i += 1) {
    if (lowerAt(view, i) !== 'in' || lowerAt(view, i + 2) !== 'chair') continue;
    const index = lastPartyBefore(parties, i);
    return parties[index]?.to === i
      ? asPeople(groupTo(view, parties, index), 'host', 'events/host')
      : [];
  }
  return [];
}

/** "Norway-brokered talks", "the U.S.-hosted meeting". */
function agentBefore(scene: Scene, trigger: Trigger): readonly Person[] {
  const { view } = scene;
  for (let i = trigger.token - 1; i > trigger.token - 5; i -= 1) {
    const role = MEDIATE_VERBS.has(lowerAt(view, i))
      ? 'mediator'
      : HOST_VERBS.has(lowerAt(view, i))
        ? 'host'
        : null;
    const mention = mentionAt(view, i - 2);
    if (role === null || lowerAt(view, i - 1) !== '-' || !mention) continue;
    return asPeople([{ mention, from: i - 2, to: i - 1, isOwner: false }], role, `events/${role}`);
  }
  return [];
}
