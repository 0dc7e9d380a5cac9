import { formatFault } from '../intake/fault.ts';
import type { Fault } from '../intake/fault.ts';

/** Input that cannot be used: one line a fault, with file, line, reason and remedy. */
export class InputError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'InputError';
    this.faults = faults;
  }
}
