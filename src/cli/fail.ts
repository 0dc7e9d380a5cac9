import { FormatError } from '../model/format/format-error.ts';
import type { Fault } from '../intake/fault.ts';
import { InputError } from './input-error.ts';

/** Exit codes: the input or the record is wrong, or Parley is; the command is wrong. */
export const EXIT_FAILED = 1;
export const EXIT_USAGE = 2;

/** What to print on stderr for a failure: the plain message for bad input, the whole trace for a bug. */
export function describeFailure(error: unknown): string {
  if (error instanceof InputError || error instanceof FormatError) return error.message;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a fault of Parley, not of your input:\n${trace}`;
}

/** What went wrong for a program: each fault of the input, else the failure in one sentence. */
export function faultsOf(error: unknown): readonly (Fault | { readonly reason: string })[] {
  if (error instanceof InputError) return error.faults;
  return [{ reason: error instanceof Error ? error.message : String(error) }];
}
