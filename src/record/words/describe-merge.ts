import type { ActorMerge } from '../../model/record.ts';

/** Why a name was taken for another, as the list of doubts says it. */
export function describeMerge({ from, into, because }: ActorMerge): string {
  return `“${from}” was taken for ${into}: ${because}.`;
}
