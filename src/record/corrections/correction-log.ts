import type { Correction } from '../../model/corrections.ts';
import type { AppliedCorrection } from '../../model/record.ts';

/** A correction that does not apply: what it points at is not there, or more than one is. */
export interface Misfit {
  readonly correction: Correction;
  readonly reason: string;
  readonly remedy: string;
}

/** Which corrections were applied and which do not apply. */
export class CorrectionLog {
  readonly applied: AppliedCorrection[] = [];
  readonly misfits: Misfit[] = [];

  /** Takes over what another log holds. */
  take(other: CorrectionLog): void {
    this.applied.push(...other.applied);
    this.misfits.push(...other.misfits);
  }

  /** `target` is the id of what was put right. */
  apply({ action, why }: Correction, target: string): void {
    this.applied.push({ action: action.type, target, why });
  }

  refuse(correction: Correction, reason: string, remedy: string): void {
    this.misfits.push({ correction, reason, remedy });
  }
}

/** The corrections of some types, with their actions typed so. */
export function ofType<T extends Correction['action']['type']>(
  corrections: readonly Correction[],
  type: T,
): readonly (Correction & { readonly action: Extract<Correction['action'], { type: T }> })[] {
  return corrections.filter(
    (
      correction,
    ): correction is Correction & {
      readonly action: Extract<Correction['action'], { type: T }>;
    } => correction.action.type === type,
  );
}
