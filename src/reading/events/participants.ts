import { HOST_VERBS, LIGHT_VERBS, MEDIATE_VERBS } from '../../lexicon/event-words.ts';
import type { ParticipantRole } from '../../model/event-kinds.ts';
import type { Mention, ReportParticipant } from '../../model/reading.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { dateAt, lowerAt, mentionAt } from './event-view.ts';
import { groupAfter, groupBefore } from './groups.ts';
import type { Group } from './groups.ts';
import type { Trigger } from './triggers.ts';

/** How far a light verb may stand from its noun, in tokens. */
const LIGHT_VERB_REACH = 8;

/** Everybody whom the words around a trigger put into the event, in reading order, each once. */
export function readParticipants(
  view: EventView,
  trigger: Trigger,
  sentence: SentenceTokens,
): readonly ReportParticipant[] {
  const found =
    trigger.frame === null
      ? aroundNoun(view, trigger, sentence)
      : aroundVerb(view, trigger, sentence);
  return once([...found, ...byAgent(view, trigger, sentence)]);
}

function aroundVerb(
  view: EventView,
  { token, frame }: Trigger,
  sentence: SentenceTokens,
): readonly ReportParticipant[] {
  const isPassive =
    lowerAt(view, token + 1) === 'by' || /^(?:was|were|been|being)$/.test(lowerAt(view, token - 1));
  const isHosting = HOST_VERBS.has(lowerAt(view, token)) && !isPassive;
  const subject = groupBefore(view, token, sentence);
  const object =
    frame === 'alone' ? afterWith(view, token, sentence) : afterVerb(view, token, sentence);
  return [
    ...asParticipants(subject, isHosting ? 'host' : 'principal', 'events/subject'),
    ...asParticipants(object, 'principal', 'events/object'),
  ];
}

/** "met B", "met on Monday with B", "spoke with both A and B". */
function afterVerb(view: EventView, token: number, sentence: SentenceTokens): Group {
  const direct = groupAfter(view, token + 1, sentence);
  return direct.length > 0 ? direct : afterWith(view, token, sentence);
}

/** The group after "with", "between" or "among" in the clause right of the trigger. */
function afterWith(view: EventView, token: number, sentence: SentenceTokens): Group {
  for (let i = token + 1; i < sentence.to; i += 1) {
    const lower = lowerAt(view, i);
    if (lower === 'with' || lower === 'between' || lower === 'among')
      return groupAfter(view, i + 1, sentence);
    if (WITH_STOPS.has(lower) && !dateAt(view, i)) return [];
  }
  return [];
}

const WITH_STOPS = new Set(
  '; : that which who when while after before because but to and “ ”'.split(' '),
);

function aroundNoun(
  view: EventView,
  { token }: Trigger,
  sentence: SentenceTokens,
): readonly ReportParticipant[] {
  const after = [...ofGroup(view, token, sentence), ...afterWith(view, token, sentence)];
  const owner = ownerOf(view, token);
  const verb = lightVerbBefore(view, token, sentence);
  const subject = verb < 0 ? [] : groupBefore(view, verb, sentence);
  const role = verb >= 0 && HOST_VERBS.has(lowerAt(view, verb)) ? 'host' : 'principal';
  return [
    ...asParticipants(subject, role, 'events/light-verb'),
    ...asParticipants(owner, 'principal', 'events/owner'),
    ...asParticipants(after, 'principal', 'events/noun-with'),
  ];
}

function ofGroup(view: EventView, token: number, sentence: SentenceTokens): Group {
  if (lowerAt(view, token + 1) !== 'of') return [];
  return groupAfter(view, token + 2, sentence);
}

/** "Ruiz's meeting", "the X-Y meeting": the mention right before, past adjectives. */
function ownerOf(view: EventView, token: number): Group {
  for (let i = token - 1; i >= Math.max(0, token - 4); i -= 1) {
    if (dateAt(view, i)) return [];
    const mention = mentionAt(view, i);
    if (mention && view.isRole[i] !== 1) return isOwner(mention) ? [mention] : [];
    if (OWNER_STOPS.has(lowerAt(view, i))) return [];
  }
  return [];
}

const OWNER_STOPS = new Set(
  'the a an , . ; in on at of to for by from with after and said held'.split(' '),
);

function isOwner(mention: Mention): boolean {
  return (
    mention.kind === 'person' ||
    mention.kind === 'unnamed' ||
    mention.form === 'pair' ||
    mention.form === 'pronoun'
  );
}

function lightVerbBefore(view: EventView, token: number, sentence: SentenceTokens): number {
  for (let i = token - 1; i >= Math.max(sentence.from, token - LIGHT_VERB_REACH); i -= 1) {
    if (LIGHT_VERBS.has(lowerAt(view, i))) return i;
    if (/^(?:[,;:.“”]|that|which|who)$/.test(lowerAt(view, i))) return -1;
  }
  return -1;
}

/** "hosted by A", "brokered by A": the agent after the trigger. */
function byAgent(
  view: EventView,
  { token }: Trigger,
  sentence: SentenceTokens,
): readonly ReportParticipant[] {
  for (let i = token; i < Math.min(sentence.to - 1, token + 12); i += 1) {
    if (lowerAt(view, i + 1) !== 'by') continue;
    const role = agentRole(lowerAt(view, i));
    if (role) return asParticipants(groupAfter(view, i + 2, sentence), role, 'events/by-agent');
  }
  return [];
}

function agentRole(verb: string): ParticipantRole | null {
  if (HOST_VERBS.has(verb)) return 'host';
  return MEDIATE_VERBS.has(verb) ? 'mediator' : null;
}

function asParticipants(
  group: Group,
  role: ParticipantRole,
  rule: string,
): readonly ReportParticipant[] {
  return group.flatMap((mention) =>
    mention.entities.map((entity) => ({
      range: { start: mention.start, end: mention.end },
      entity,
      role,
      rule,
    })),
  );
}

/** Keeps the first of each entity, but a host or mediator wins over a plain principal. */
function once(all: readonly ReportParticipant[]): readonly ReportParticipant[] {
  const byEntity = new Map<number, ReportParticipant>();
  for (const participant of all) {
    const known = byEntity.get(participant.entity);
    if (!known || (known.role === 'principal' && participant.role !== 'principal')) {
      byEntity.set(participant.entity, participant);
    }
  }
  return [...byEntity.values()].toSorted((a, b) => a.range.start - b.range.start);
}
