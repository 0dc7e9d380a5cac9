import type { SideId } from '../model/ids.ts';
import type { RecordIndex } from '../record/record-index.ts';

/** "Arvedia"; "No side" for those who speak for nobody. */
export function sideName(side: SideId | null, { sidesById }: RecordIndex): string {
  return (side && sidesById.get(side)?.name) ?? 'No side';
}
