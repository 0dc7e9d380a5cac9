import { pluralOf } from '../../lexicon/office-table.ts';
import type { ParticipantRole } from '../../model/event-kinds.ts';
import type { ActorId } from '../../model/ids.ts';
import type { ParleyEvent } from '../../model/record.ts';
import type { RecordIndex } from '../record-index.ts';
import { shortNames } from './short-names.ts';

/** Past so many names the rest is counted. */
const NAMES_SHOWN = 4;

/** Those who meet come first, the one who brings them together last. */
const ROLE_ORDER: readonly ParticipantRole[] = ['principal', 'alsoPresent', 'mediator', 'host'];

/** Short names of everybody present, hosts last; `except` is left out. */
export function namesPresent(
  event: ParleyEvent,
  index: RecordIndex,
  except: ActorId | null = null,
): readonly string[] {
  const names = shortNames(index.record);
  const others = event.participants.filter(({ actor }) => actor !== except);
  return others
    .toSorted((a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role))
    .map(({ actor }) => names.get(actor) ?? actor);
}

/** Short names of those with one role. */
export function namesWithRole(
  event: ParleyEvent,
  index: RecordIndex,
  role: ParticipantRole,
): readonly string[] {
  const names = shortNames(index.record);
  const bearers = event.participants.filter((participant) => participant.role === role);
  return bearers.map(({ actor }) => names.get(actor) ?? actor);
}

/**
 * "A", "A and B", "A, B and C", "A, B, C and 3 others"; '' for nobody. Descriptions by one office are
 * said once: "Deputy Prime Ministers of A and B".
 */
export function joinNames(names: readonly string[]): string {
  const [office, ...others] = new Set(
    names.map((name) => / of /.exec(name) && name.split(' of ', 1)[0]),
  );
  if (names.length > 1 && office && others.length === 0) {
    const bodies = names.map((name) => name.slice(office.length + ' of '.length));
    return `${pluralOf(office)} of ${listNames(bodies)}`;
  }
  return listNames(names);
}

function listNames(names: readonly string[]): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= NAMES_SHOWN) return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  const named = names.slice(0, NAMES_SHOWN - 1);
  return `${named.join(', ')} and ${names.length - named.length} others`;
}
