import { RANKS } from './holders.ts';
import type { HeldOffice } from './link-roles.ts';
import type { OfficeUse } from './office-use.ts';
import type { Linking } from './pieces.ts';

/** Words for somebody with the same office elsewhere: "his Chilean counterpart". */
const COUNTERPARTS = new Set(['counterpart', 'opposite number', 'colleague']);

/** Whether the office means the same office as the one of somebody named before. */
export function isCounterpart({ words }: OfficeUse): boolean {
  return COUNTERPARTS.has(words);
}

/** The use with the office of the person named before; null when no one before has an office. */
export function asCounterpart(
  linking: Linking,
  use: OfficeUse,
  held: readonly HeldOffice[],
): OfficeUse | null {
  if (use.of.length === 0) return null;
  const before = held.findLast(
    ({ holders, use: { words: office } }) => holders.entities.length === 1 && !RANKS.has(office),
  )?.use.words;
  const words = before ?? lastOffice(linking);
  return words === null ? null : { ...use, words };
}

/** The latest office of the person mentioned last. */
function lastOffice({ registry, lastPerson }: Linking): string | null {
  const draft = registry.drafts[lastPerson ?? -1];
  const held = draft ? [...draft.offices.values()] : [];
  return held.findLast(({ former, office }) => !former && !RANKS.has(office))?.office ?? null;
}
