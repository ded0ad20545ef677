import { benchComposite } from './composite.ts';
import { benchDrag } from './drag.ts';
import { benchProject } from './project.ts';

/** One question each; what it answers is in README.md. */
const benches: Record<string, () => Promise<Record<string, number>>> = {
  composite: benchComposite,
  project: benchProject,
  drag: benchDrag,
};

const words = process.argv.slice(2);
const name = words.find((word) => !word.startsWith('--'));
const bench = name === undefined ? undefined : benches[name];
if (!bench) {
  console.log(`benches: ${Object.keys(benches).join(', ')}`);
  if (name !== undefined) process.exitCode = 2;
} else {
  const figures = await bench();
  if (words.includes('--json')) console.log(JSON.stringify(figures));
  else console.table(figures);
}
