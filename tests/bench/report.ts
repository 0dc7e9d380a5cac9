/** Writes a line of figures where whoever runs the measurement reads it. */
export function report(line: string): void {
  process.stdout.write(`${line}\n`);
}
