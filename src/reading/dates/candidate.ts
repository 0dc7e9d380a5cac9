import type { RuleName, TimexType } from '../../model/reading.ts';
import type { Meaning } from './meaning.ts';
import type { Window } from './window.ts';

/** Words that a rule has read: tokens `from` to `to`, half-open. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly type: TimexType;
  readonly meaning: Meaning;
}

/** Words that may be a date, with the rule that read them. */
export interface Candidate extends Found {
  readonly rule: RuleName;
  readonly window: Window;
}

/** Reads one kind of expression at a token of one of its `starts`; null where it is none. */
export interface DateRule {
  readonly name: string;
  readonly starts: readonly number[];
  readonly read: (w: Window, i: number) => Found | null;
}
