import type { Finding } from './finding.ts';
import type { Told } from './lone-quotes.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { Speaker } from './speaker.ts';

/** What has been found so far, and by the unit before: marked words that stand alone go on from there. */
export interface Thread {
  readonly drafts: Draft[];
  before: Told | null;
  /** Whose the last statement or letter is that somebody spoke in. */
  author: Speaker | null;
}

/** A finding with the unit that holds its cue. */
export interface Draft {
  unit: QuoteUnit;
  finding: Finding;
  /** Token after its last words. */
  to: number;
}

/** Enters a finding as a draft of its unit. */
export function push(thread: Thread, unit: QuoteUnit, finding: Finding): void {
  thread.drafts.push({ unit, finding, to: finding.contents.at(-1)?.to ?? unit.to });
}
