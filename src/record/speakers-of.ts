import type { ActorId } from '../model/ids.ts';
import type { Statement } from '../model/record.ts';

/** The actors who say a statement, as printed; none where nobody is known. */
export function speakersOf({
  speaker,
  alsoBy = [],
}: Pick<Statement, 'speaker' | 'alsoBy'>): readonly ActorId[] {
  return speaker?.actor ? [speaker.actor, ...alsoBy] : alsoBy;
}
