import type { EventReport } from '../../model/reading.ts';
import type { Layers, ReadingContext } from '../context.ts';
import type { EventView, SentenceTokens } from './event-view.ts';
import { endOf, lowerAt, sentenceTokens, startOf, viewEvents } from './event-view.ts';
import { mergeMentions } from './merge-mentions.ts';
import { readParticipants } from './participants.ts';
import { readHedge, readStatus } from './status.ts';
import { findTriggers } from './triggers.ts';
import type { Trigger } from './triggers.ts';
import { readDuration, readWhen } from './when.ts';
import { readWhere } from './where.ts';

/** One account of an event, not yet joined with the others of the same event. */
type Account = EventReport & { readonly isNew: boolean };

/** Words that introduce an event not told before: "another meeting". */
const NEW_EVENT = new Set('another second third further separate new'.split(' '));

/** Accounts of events in the article text, by start of their first mention. */
export function readReports(
  context: ReadingContext,
  layers: Omit<Layers, 'reports'>,
): readonly EventReport[] {
  const view = viewEvents(context, layers);
  const accounts = context.sentences.flatMap((range) =>
    readSentence(view, sentenceTokens(view.tokens, range)),
  );
  return mergeMentions(accounts);
}

function readSentence(view: EventView, sentence: SentenceTokens): readonly Account[] {
  const triggers = findTriggers(view, sentence);
  return triggers.map((trigger) => readAccount(view, trigger, triggers, sentence));
}

function readAccount(
  view: EventView,
  trigger: Trigger,
  triggers: readonly Trigger[],
  sentence: SentenceTokens,
): Account {
  const date = readWhen(view, trigger, triggers, sentence);
  return {
    kind: trigger.kind,
    status: readStatus(view, trigger, date, sentence),
    mentions: [{ trigger: rangeOf(view, trigger), sentence: sentence.range }],
    date,
    place: readWhere(view, trigger, sentence),
    participants: readParticipants(view, trigger, sentence),
    duration: readDuration(view, trigger, sentence),
    outcome: null,
    hedge: readHedge(view, sentence),
    partOf: null,
    order: null,
    together: 'yes',
    rule: trigger.frame === null ? 'events/noun' : 'events/verb',
    isNew: isNewEvent(view, trigger),
  };
}

function rangeOf(view: EventView, { token }: Trigger): { start: number; end: number } {
  return { start: startOf(view.tokens, token), end: endOf(view.tokens, token) };
}

function isNewEvent(view: EventView, { token, frame }: Trigger): boolean {
  if (frame !== null) return true;
  return [1, 2, 3].some((back) => NEW_EVENT.has(lowerAt(view, token - back)));
}
