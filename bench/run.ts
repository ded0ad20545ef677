import { benchComposite } from './composite.ts';

/** One question each; what it answers is in README.md. */
const benches: Record<string, () => Promise<Record<string, number>>> = {
  composite: benchComposite,
};

const [name, ...options] = process.argv.slice(2);
const bench = name === undefined ? undefined : benches[name];
if (!bench) {
  console.log(`benches: ${Object.keys(benches).join(', ')}`);
  if (name !== undefined) process.exitCode = 2;
} else {
  const figures = await bench();
  if (options.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
}
