import { plainOffice } from '../../lexicon/office-fit.ts';
import type { RoleMention } from '../../model/reading.ts';
import type { Bearer } from './bearers.ts';
import { foldName } from './name-parts.ts';

/** How the offices of two lists of bearers stand to each other. */
export type RoleFit = 'agree' | 'conflict' | 'unknown';

/**
 * `agree`: they share an office of the same body (or of one not said); `unknown`: one of them has no
 * office, or only offices that one person can hold beside the other's; `conflict`: offices of two
 * different states.
 */
export function compareRoles(a: readonly Bearer[], b: readonly Bearer[]): RoleFit {
  const [ours, theirs] = [rolesOf(a), rolesOf(b)];
  if (ours.some((role) => theirs.some((other) => sameOffice(role, other)))) return 'agree';
  const bodies = new Set(ours.flatMap(bodyOf));
  const others = theirs.flatMap(bodyOf);
  const isApart = bodies.size > 0 && others.length > 0 && !others.some((of) => bodies.has(of));
  return isApart ? 'conflict' : 'unknown';
}

/** The office in words, where two lists of bearers share one: "foreign minister". */
export function sharedOffice(a: readonly Bearer[], b: readonly Bearer[]): string | null {
  const theirs = rolesOf(b);
  return rolesOf(a).find((role) => theirs.some((other) => sameOffice(role, other)))?.office ?? null;
}

function rolesOf(bearers: readonly Bearer[]): readonly RoleMention[] {
  return bearers.flatMap(({ roles }) => roles);
}

function sameOffice(a: RoleMention, b: RoleMention): boolean {
  if (a.office !== b.office && plainOffice(a.office) !== plainOffice(b.office)) return false;
  return a.of === null || b.of === null || foldName(a.of) === foldName(b.of);
}

function bodyOf({ of, former }: RoleMention): readonly string[] {
  return of === null || former ? [] : [foldName(of)];
}
