/** What is wrong with a file of the record. */
export type FormatFault = 'not-json' | 'wrong-format' | 'unknown-version' | 'malformed';

/** A file of the record that cannot be used; the message names the file, the fault and the place. */
export class FormatError extends Error {
  readonly fault: FormatFault;
  readonly file: string;

  constructor(fault: FormatFault, file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = 'FormatError';
    this.fault = fault;
    this.file = file;
  }
}
