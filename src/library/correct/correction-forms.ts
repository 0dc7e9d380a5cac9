import type { RecordIndex } from '../../store/record-index.ts';
import type { CorrectionTarget } from '../../ui/correction-slot.ts';
import { actorForms } from './actor-forms.ts';
import { eventForms } from './event-forms.ts';
import type { CorrectionForm } from './form-types.ts';
import { statementForms } from './statement-forms.ts';
import { wordForms } from './word-forms.ts';

/** What can be put right of something, the commonest first. */
export function formsFor(target: CorrectionTarget, index: RecordIndex): readonly CorrectionForm[] {
  if (target.type === 'actor') {
    const actor = index.actorsById.get(target.actor);
    return actor ? actorForms(actor, index) : [];
  }
  if (target.type === 'event') {
    const event = index.eventsById.get(target.event);
    return event ? eventForms(event, index) : [];
  }
  if (target.type === 'statement') {
    const statement = index.statementsById.get(target.statement);
    const [first] = statement?.parts ?? [];
    return statement && first ? statementForms(first, speakerName(target, index)) : [];
  }
  return target.type === 'words' ? wordForms(target.words) : [];
}

function speakerName(
  target: Extract<CorrectionTarget, { type: 'statement' }>,
  { statementsById, actorsById }: RecordIndex,
): string {
  const speaker = statementsById.get(target.statement)?.speaker ?? null;
  if (speaker === null) return 'nobody named';
  return (speaker.actor && actorsById.get(speaker.actor)?.name) ?? speaker.citation.words;
}
