import type { CorrectionType } from '../../model/corrections.ts';
import type { Citation } from '../../model/span.ts';

/** One thing to be filled in. */
export interface Field {
  readonly key: string;
  readonly label: string;
  /** `actor` is a name with those of the record offered; `date` is EDTF. */
  readonly kind: 'text' | 'actor' | 'date' | 'choice';
  /** Value and words, where one is to be chosen. */
  readonly choices?: readonly Choice[];
  /** Filled in at first; else the first choice, or nothing. */
  readonly first?: string;
  readonly isOptional?: boolean;
}

export type Choice = readonly [value: string, words: string];

/** What was filled in, by field; what was left empty is ''. */
export type Values = Readonly<Record<string, string>>;

/** One entry to come, without its reason. */
export interface MadeCorrection {
  readonly at: Citation;
  readonly action: CorrectionType;
  /** As corrections.yaml has it; a pointer takes its place where `into` is given. */
  readonly value?: unknown;
  readonly into?: Citation;
  /** Names that tell apart what one word tells. */
  readonly of?: readonly string[];
}

/** One way to put something right. */
export interface CorrectionForm {
  readonly key: string;
  /** What is wrong, in a few words. */
  readonly label: string;
  /** What stands there now; null for nothing. */
  readonly was: string | null;
  readonly fields: readonly Field[];
  /** The entries that say so; none where there is nothing to say. */
  readonly make: (values: Values) => readonly MadeCorrection[];
}

/** Words that are their own values. */
export function asChoices(words: readonly string[]): readonly Choice[] {
  return words.map((word) => [word, word]);
}
