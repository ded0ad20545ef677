import { budgetCommand } from './commands/budget.ts';
import { identitiesCommand } from './commands/identities.ts';
import { pathlossCommand } from './commands/pathloss.ts';
import { simulateCommand } from './commands/simulate.ts';
import { CommandFailure } from './failure.ts';

/** One command of `offing`. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  run(args: readonly string[]): Promise<void>;
}

const commands: readonly Command[] = [
  simulateCommand,
  budgetCommand,
  identitiesCommand,
  pathlossCommand,
];

const usage = `offing: plans and simulates 5G coverage of a coast

usage: offing COMMAND …

${commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

offing COMMAND --help tells more.
`;

// whoever reads our output may stop reading: that is no failure of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`offing: ${error.message}\n`);
  process.exitCode = error.exitStatus;
}

async function main([name, ...args]: readonly string[]): Promise<void> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    if (name === undefined) process.exitCode = 2;
    return;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    const known = commands.map((candidate) => candidate.name).join(', ');
    throw new CommandFailure(2, `${name}: no such command; expected ${known} (see offing --help)`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.usage);
    return;
  }
  await command.run(args);
}
