import type { ActorId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { Row } from './lanes.ts';

/** The row of one actor. */
export function actorRow(actor: ActorId, index: RecordIndex): Row {
  const label = index.actorsById.get(actor)?.name ?? actor;
  return { key: actor, type: 'actor', label, actors: [actor], holds: [actor] };
}
