/** Where bad input stands and what can be done. */
export interface InputFault {
  readonly file: string;
  /** From 1; left out when the whole file is meant. */
  readonly line?: number;
  /** Follows the file's name: "is empty". */
  readonly reason: string;
  readonly remedy: string;
}

/** Input that cannot be used; the message names file, line, reason and remedy. */
export class InputError extends Error {
  readonly fault: InputFault;

  constructor(fault: InputFault) {
    const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
    super(`${place}: ${fault.reason}\n  ${fault.remedy}`);
    this.name = 'InputError';
    this.fault = fault;
  }
}
