import type { ContentBefore } from './content-before.ts';
import type { Finding } from './finding.ts';
import type { QuoteUnit } from './quote-units.ts';
import type { Subject } from './speaker.ts';
import type { TokenRange } from './token-range.ts';
import type { VerbGroup } from './verb-group.ts';

/** A verb of saying where it stands. */
export interface Place {
  readonly unit: QuoteUnit;
  readonly group: VerbGroup;
  /** The token after the last that may be said here. */
  readonly limit: number;
  /** The token after the verb of the finding before. */
  readonly floor: number;
  readonly last: Finding | undefined;
}

/** A verb of saying with its subject, for the rules that look for what is said. */
export interface Telling extends Place {
  readonly subject: Subject;
  readonly isInverted: boolean;
  /** First token of verb and subject together, whichever comes first, and the token after both. */
  readonly region: number;
  readonly end: number;
  /** First token of the clause that tells, its joint included. */
  readonly clause: number;
  readonly before: ContentBefore | null;
}

/** What a rule found around the verb. */
export function toldBy(
  telling: Telling,
  found: Pick<Finding, 'place' | 'rule'> & { readonly contents: readonly TokenRange[] },
): Finding {
  const { group, subject, clause } = telling;
  const cue = { from: group.from, to: group.to };
  return { ...found, speaker: subject.speaker, cue, clause, chain: [] };
}
