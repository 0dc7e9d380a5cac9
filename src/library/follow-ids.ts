import type { ParleyRecord } from '../model/record.ts';
import type { RecordIndex } from '../store/record-index.ts';
import type { PanelStep } from '../store/view-state.ts';

/**
 * The steps that were open over the record before, as the record made anew names them: an event is
 * found by its reports, an actor by where it was first mentioned. What is gone is left out.
 */
export function followIds(
  trail: readonly PanelStep[],
  before: RecordIndex,
  record: ParleyRecord,
): readonly PanelStep[] {
  return trail.flatMap((step): readonly PanelStep[] => {
    if (step.type === 'event') return followEvent(step, before, record);
    if (step.type === 'actor') return followActor(step, before, record);
    if (step.type !== 'statement') return [step];
    return record.statements.some(({ id }) => id === step.statement) ? [step] : [];
  });
}

function followEvent(
  step: Extract<PanelStep, { type: 'event' }>,
  before: RecordIndex,
  record: ParleyRecord,
): readonly PanelStep[] {
  const reports = new Set<string>(before.eventsById.get(step.event)?.reports);
  const now =
    record.events.find((event) => event.reports.some((report) => reports.has(report))) ??
    record.events.find(({ id, aliases }) => id === step.event || aliases.includes(step.event));
  return now ? [{ ...step, event: now.id }] : [];
}

function followActor(
  step: Extract<PanelStep, { type: 'actor' }>,
  before: RecordIndex,
  { actors }: ParleyRecord,
): readonly PanelStep[] {
  if (actors.some(({ id }) => id === step.actor)) return [step];
  const mentions = before.actorsById.get(step.actor)?.firstMentions ?? [];
  const places = new Set(mentions.map(({ document, start }) => `${document} ${start}`));
  const now = actors.find(({ firstMentions }) =>
    firstMentions.some(({ document, start }) => places.has(`${document} ${start}`)),
  );
  return now ? [{ ...step, actor: now.id }] : [];
}
