import { CommandFailure } from './failure.ts';

/** One command of `offing`. */
export interface Command {
  readonly usage: string;
  run(args: readonly string[]): Promise<void>;
}

/** Commands by name; the code of one comes when it is asked for. */
const commands: readonly {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}[] = [
  {
    name: 'simulate',
    summary: 'how much of each zone a scenario serves',
    load: async () => (await import('./commands/simulate.ts')).simulateCommand,
  },
  {
    name: 'compare',
    summary: 'puts the same questions to several scenarios',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  {
    name: 'budget',
    summary: 'the full budget of one link, line by line',
    load: async () => (await import('./commands/budget.ts')).budgetCommand,
  },
  {
    name: 'satellites',
    summary: 'how much of the time satellites stand in the sky, and how many',
    load: async () => (await import('./commands/satellites.ts')).satellitesCommand,
  },
  {
    name: 'identities',
    summary: 'plans and checks PCIs and PRACH root sequences',
    load: async () => (await import('./commands/identities.ts')).identitiesCommand,
  },
  {
    name: 'import',
    summary: 'reads site lists into a scenario',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'sites or drawn shapes for spreadsheets, map programs and GIS',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'report',
    summary: 'a coverage report for reviewers, as HTML, PDF, tables and data',
    load: async () => (await import('./commands/report.ts')).reportCommand,
  },
  {
    name: 'verify',
    summary: 'computes every figure of a report again and names those that differ',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
  {
    name: 'review',
    summary: 'what reviewers say of a report or project, and who has signed it',
    load: async () => (await import('./commands/review.ts')).reviewCommand,
  },
  {
    name: 'pathloss',
    summary: 'one propagation model on many paths',
    load: async () => (await import('./commands/pathloss.ts')).pathlossCommand,
  },
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
  const known = commands.find((candidate) => candidate.name === name);
  if (!known) {
    const names = commands.map((candidate) => candidate.name).join(', ');
    throw new CommandFailure(2, `${name}: no such command; expected ${names} (see offing --help)`);
  }
  const command = await known.load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(command.usage);
    return;
  }
  await command.run(args);
}
