import type { EpochDay } from '../../../model/calendar.ts';
import type { Candidate } from '../candidate.ts';
import type { Meaning } from '../meaning.ts';
import type { Dated } from './dated.ts';

/**
 * A text that tells by its weekday what will happen tomorrow means the same day beside a verb of the past
 * ("headed Tuesday to Oslo", "will land there on Tuesday"), not the one six days ago. Answers as they are
 * where nothing is told of tomorrow.
 */
export function agreeOnTomorrow(
  candidates: readonly Candidate[],
  dated: readonly (Dated | null)[],
  speech: EpochDay | null,
): readonly (Dated | null)[] {
  if (speech === null) return dated;
  const isBare = (i: number): boolean => isBareWeekday(candidates[i]?.meaning);
  const tomorrow = dated.find((one, i) => one?.first === speech + 1 && isBare(i)) ?? null;
  if (!tomorrow) return dated;
  return dated.map((one, i) =>
    one && one.first === speech - 6 && one.last === one.first && isBare(i) ? tomorrow : one,
  );
}

/** "Tuesday", "Tuesday morning"; no "last Tuesday". */
function isBareWeekday(meaning: Meaning | undefined): boolean {
  if (meaning?.type === 'time') return isBareWeekday(meaning.day);
  return meaning?.type === 'weekday' && meaning.pointer === 'bare' && meaning.of === null;
}
