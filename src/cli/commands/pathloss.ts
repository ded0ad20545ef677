import { once } from 'node:events';
import { badInput, wrongUsage } from '../failure.ts';
import type { Command } from '../main.ts';
import { parseOptions } from '../parse-options.ts';
import { answerCase, UnusableCase } from '../pathloss/answer-case.ts';
import type { PathlossAdapter } from '../pathloss/pathloss-adapter.ts';
import { pathlossAdapters } from '../pathloss/pathloss-adapters.ts';
import { readLines } from '../pathloss/read-lines.ts';

const widthOfHelp = 98;

const usage = `offing pathloss --model ID [FILE] [options]: one model on many cases

Reads cases, one JSON object per line, from FILE or standard input and prints one line for each, in
the same order: { "id", results…, "notes": [what does not hold] }. Empty lines and a line with "_meta"
are passed over. The first case that cannot be answered ends the command; what came before it stays printed.

  --model ID        which model, see below
  --intermediate    also the quantities on the way to the result

A profile is "prof": { "D": km, "n": samples, "h": [m], "z": [zone], "R": [m] }, or with "d": [km] in
place of D and n. Zones are 1 sea, 3 coastal land, 4 inland; in a list, [count, value] stands for
that many equal samples.

${pathlossAdapters.map(helpOf).join('\n\n')}

docs/pathloss.md has an example of each.
`;

export const pathlossCommand: Command = {
  usage,
  async run(args) {
    const { values, positionals } = parse(args);
    if (positionals.length > 1) throw wrongUsage(`pathloss: ${positionals[1]}: one FILE expected`);
    const adapter = adapterOf(values.model);
    const file = positionals[0] ?? '-';
    const name = file === '-' ? 'standard input' : file;
    let line = 0;
    let answers = 0;
    for await (const text of linesOf(file, name)) {
      line += 1;
      if (text.trim() === '') continue;
      const answer = answered(adapter, text, values.intermediate ?? false, `${name}: line ${line}`);
      if (answer === null) continue;
      answers += 1;
      if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
    }
    if (answers === 0) {
      throw badInput(`${name}: no cases — expected one JSON object per line`);
    }
  },
};

function parse(args: readonly string[]) {
  return parseOptions('pathloss', args, {
    model: { type: 'string' },
    intermediate: { type: 'boolean' },
  });
}

function adapterOf(id: string | undefined): PathlossAdapter {
  const adapter = pathlossAdapters.find((candidate) => candidate.id === id);
  if (adapter) return adapter;
  const known = pathlossAdapters.map((candidate) => candidate.id).join(', ');
  throw wrongUsage(`--model: ${id ?? 'missing'}: expected one of ${known}`);
}

async function* linesOf(file: string, name: string): AsyncGenerator<string> {
  try {
    yield* readLines(file);
  } catch (error) {
    throw badInput(`${name}: ${(error as Error).message}`);
  }
}

function answered(
  adapter: PathlossAdapter,
  text: string,
  withIntermediate: boolean,
  place: string,
): string | null {
  try {
    return answerCase(adapter, text, withIntermediate);
  } catch (error) {
    if (error instanceof UnusableCase) throw badInput(`${place}: ${error.message}`);
    throw error;
  }
}

function helpOf({ id, title, fields }: PathlossAdapter): string {
  const margin = ' '.repeat(20);
  const lines = [`  ${id.padEnd(18)}${title}`];
  let line = '';
  for (const word of fields.join('; ').split(' ')) {
    if (margin.length + line.length + word.length >= widthOfHelp) {
      lines.push(margin + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, margin + line].join('\n');
}
