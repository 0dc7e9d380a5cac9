import type { ActorId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';
import type { Row } from './lanes.ts';

/** The row of one actor; one known by an office alone has it in short ("Deputy PM of Arvedia"). */
export function actorRow(actor: ActorId, index: RecordIndex): Row {
  const name = index.actorsById.get(actor)?.name ?? actor;
  const label = name.replace('Prime Minister', 'PM');
  return { key: actor, type: 'actor', label, actors: [actor], holds: [actor] };
}
