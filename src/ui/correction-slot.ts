import type { ReactNode } from 'react';
import { create } from 'zustand';

import type { ActorId, EventId, StatementId } from '../model/ids.ts';
import type { ReviewItem } from '../model/record.ts';
import type { Citation } from '../model/span.ts';

/** What a person may put right. */
export type CorrectionTarget =
  | { readonly type: 'actor'; readonly actor: ActorId }
  | { readonly type: 'event'; readonly event: EventId }
  | { readonly type: 'statement'; readonly statement: StatementId }
  /** Words of an article that nothing was read from. */
  | { readonly type: 'words'; readonly words: Citation }
  /** Something reading was unsure of. */
  | { readonly type: 'doubt'; readonly item: ReviewItem }
  /** All that was put right so far. */
  | { readonly type: 'all' };

/** Draws the way to put something right. */
export type DrawCorrection = (target: CorrectionTarget) => ReactNode;

interface CorrectionSlot {
  readonly draw: DrawCorrection;
}

/** What views show beside what can be put right, so that no view needs another; nothing at first. */
export const useCorrectionSlot = create<CorrectionSlot>(() => ({ draw: () => null }));

/** Gives the views what they show; whoever puts the views together calls it. */
export function fillCorrectionSlot(draw: DrawCorrection): void {
  useCorrectionSlot.setState({ draw });
}
