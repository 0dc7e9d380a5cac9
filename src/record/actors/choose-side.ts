import type { SideId } from '../../model/ids.ts';
import type { ActorKind, ActorRole } from '../../model/record.ts';
import type { StateOfOffice } from './collect-roles.ts';
import type { SideOf } from './side-finder.ts';

/** What is known of somebody that tells a side. */
export interface SideEvidence {
  readonly kind: ActorKind;
  readonly name: string;
  readonly roles: readonly ActorRole[];
  /** States and bodies in whose name articles speak of somebody, where no office says. */
  readonly bodies: readonly string[];
}

/**
 * The side somebody speaks for: that of the newest office still held; of a state, a body or somebody
 * whom a side names as its member its own;
 * without an office of somebody's that of the one state or body that stands behind the name. Former officials have none.
 */
export function chooseSide(
  { kind, name, roles, bodies }: SideEvidence,
  sideOf: SideOf,
  stateOfOffice: StateOfOffice,
): SideId | null {
  if (kind === 'country') return sideOf(name);
  const own = kind === 'organisation' || isWholeName(kind, name) ? sideOf(name) : null;
  if (own !== null) return own;
  const newest = roles.toSorted((a, b) => (b.attested?.latest ?? 0) - (a.attested?.latest ?? 0));
  for (const { office, of, former } of newest) {
    const body = of ?? stateOfOffice(office);
    const side = former || body === null ? null : sideOf(body);
    if (side !== null) return side;
  }
  const sides = new Set(bodies.map(sideOf));
  return sides.size === 1 ? ([...sides][0] ?? null) : null;
}

/** A person by more than a surname: one whom a side can name. */
function isWholeName(kind: ActorKind, name: string): boolean {
  return kind === 'person' && name.includes(' ');
}
