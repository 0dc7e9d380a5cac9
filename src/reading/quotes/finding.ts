import type { Speaker } from './speaker.ts';
import type { TokenRange } from './token-range.ts';

/** What a rule found in one unit, in tokens; refiners cut and join findings before they become quotations. */
export interface Finding {
  /** What is said, in order; empty when only marks nearby can tell. */
  readonly contents: readonly TokenRange[];
  readonly speaker: Speaker | null;
  readonly cue: TokenRange;
  /** First token of the clause that tells of the saying: what was said before ends there. */
  readonly clause: number;
  /** Where the first content stands. */
  readonly place: 'before' | 'after';
  readonly chain: readonly Speaker[];
  readonly rule: string;
}
