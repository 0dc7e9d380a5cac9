import type { DocumentId } from '../../model/ids.ts';
import type { MatrixCell, Told, Verdict } from './matrix-types.ts';

/** What a column says on the subject of a row; null when it is silent. */
export interface Answer {
  readonly document: DocumentId;
  readonly told: Told | null;
}

/** Judges each answer of a row against the best account and the other answers. */
export function judgeCells(answers: readonly Answer[]): readonly MatrixCell[] {
  const speakers = answers.filter(({ told }) => told !== null).length;
  return answers.map(({ document, told }) => ({
    document,
    verdict: judge(told, speakers === 1 && answers.length > 1),
    text: told?.text ?? null,
    citation: told?.citation ?? null,
  }));
}

function judge(told: Told | null, isAlone: boolean): Verdict {
  if (!told) return 'silent';
  if (told.fits === null || isAlone) return 'adds';
  return told.fits ? 'agrees' : 'differs';
}
