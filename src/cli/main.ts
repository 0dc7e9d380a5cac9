import { Command } from 'commander';

const program = new Command()
  .name('parley')
  .description('Reads the press coverage of a negotiation into a record.');

await program.parseAsync();
