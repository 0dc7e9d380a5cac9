import type { EventId } from '../model/ids.ts';
import { compareStrings } from '../model/order.ts';
import type { NetworkJunction, ParleyRecord } from '../model/record.ts';

/** Past so many junctions the same people meeting again are one junction with a count. */
const CROWDED_JUNCTIONS = 60;

/** Junctions drawn as one, where the first of them stands. */
export interface Bundle {
  readonly id: EventId;
  /** In the order of the record; itself first. */
  readonly members: readonly EventId[];
  readonly x: number;
  readonly y: number;
}

/**
 * Which junctions are drawn as one. It depends on the record alone, so that no filter and no day
 * to look from moves or joins anything.
 *
 *     A+B, A+B, A+C   few in all   ->  three junctions
 *                     crowded      ->  A+B twice, A+C
 */
export function bundleJunctions(
  record: Pick<ParleyRecord, 'events' | 'network'>,
  crowdedFrom = CROWDED_JUNCTIONS,
): readonly Bundle[] {
  const { junctions } = record.network;
  if (junctions.length <= crowdedFrom) return junctions.map((one) => bundleOf([one], one));
  const companies = new Map(
    record.events.map(({ id, participants }) => [
      id,
      participants
        .map(({ actor }) => actor)
        .toSorted(compareStrings)
        .join(' '),
    ]),
  );
  const groups = new Map<string, NetworkJunction[]>();
  for (const junction of junctions) {
    const company = companies.get(junction.event) ?? junction.event;
    const group = groups.get(company);
    if (group) group.push(junction);
    else groups.set(company, [junction]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [bundleOf(group, group[0])] : []));
}

function bundleOf(group: readonly NetworkJunction[], { event, x, y }: NetworkJunction): Bundle {
  return { id: event, members: group.map((junction) => junction.event), x, y };
}
