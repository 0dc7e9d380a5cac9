/** Bad input, said so that whoever wrote it can mend it. */
export interface Fault {
  /** Path inside the corpus folder: `corpus.yaml`, `articles/one.txt`. */
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  readonly reason: string;
  readonly remedy: string;
}

/** `corpus.yaml:12: unknown key "tilte". Use one of …` on one line. */
export function formatFault({ file, line, reason, remedy }: Fault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${reason}. ${remedy}.`;
}
