/** What was done, for a program: one JSON value on stdout. */
export function writeReport(report: object): void {
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}
