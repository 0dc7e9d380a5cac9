import type { DocumentId, SideId } from '../model/ids.ts';

/** What corrections are held against: the texts they point into and the sides they may name. */
export interface CorrectionContext {
  readonly texts: ReadonlyMap<DocumentId, string>;
  /** Articles that are listed but could not be read: what points into them is left aside. */
  readonly unread: ReadonlySet<DocumentId>;
  readonly sides: readonly SideId[];
}
