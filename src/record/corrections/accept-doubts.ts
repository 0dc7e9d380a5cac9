import type { Correction } from '../../model/corrections.ts';
import type { ReviewItem } from '../../model/record.ts';
import type { CorrectionLog } from './correction-log.ts';
import { ofType } from './correction-log.ts';

/** The doubts without those that a person looked at and found right; accepting none is refused. */
export function acceptDoubts(
  doubts: readonly ReviewItem[],
  corrections: readonly Correction[],
  log: CorrectionLog,
): readonly ReviewItem[] {
  const accepted = new Set<ReviewItem>();
  for (const correction of ofType(corrections, 'doubt-accept')) {
    const { at, action } = correction;
    const meant = doubts.filter(
      ({ code, citation }) =>
        code === action.code &&
        citation?.document === at.document &&
        citation.start === at.start &&
        citation.end === at.end,
    );
    if (meant.length === 0) {
      log.refuse(
        correction,
        `there is no doubt “${action.code}” about “${at.words}”`,
        'Take the entry out, or write the code and the words as the review list has them',
      );
    } else log.apply(correction, at.document);
    for (const doubt of meant) accepted.add(doubt);
  }
  return doubts.filter((doubt) => !accepted.has(doubt));
}
