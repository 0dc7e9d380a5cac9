import { Command } from 'commander';
import { addCommand } from './add-command.ts';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { describeFailure, EXIT_FAILED, EXIT_USAGE, faultsOf } from './fail.ts';
import { exportCommand } from './export-command.ts';
import { newCommand } from './new-command.ts';
import { readCommand } from './read-command.ts';
import { serveCommand } from './serve-command.ts';
import { writeReport } from './write-report.ts';

// Whoever reads our output may have had enough (`parley read ... | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : EXIT_FAILED);
});

const program = new Command()
  .name('parley')
  .description('Reads the press coverage of a negotiation into a record.')
  .showHelpAfterError();

for (const command of [
  newCommand(),
  addCommand(),
  buildCommand(),
  checkCommand(),
  readCommand(),
  exportCommand(),
  serveCommand(),
]) {
  program.addCommand(command.copyInheritedSettings(program));
}
for (const command of [program, ...program.commands]) {
  command.exitOverride(({ exitCode }) => {
    process.exit(exitCode === 0 ? 0 : EXIT_USAGE);
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${describeFailure(error)}\n`);
  if (process.argv.includes('--json')) writeReport({ faults: faultsOf(error) });
  process.exitCode = EXIT_FAILED;
}
