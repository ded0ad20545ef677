import { benchCompare } from './compare.ts';
import { benchComposite } from './composite.ts';
import { benchDrag } from './drag.ts';
import { benchFans } from './fans.ts';
import { benchIdentities } from './identities.ts';
import { benchLayers } from './layers.ts';
import { benchPage } from './page.ts';
import { benchProject } from './project.ts';
import { benchSatellites } from './satellites.ts';
import { benchSky } from './sky.ts';
import { benchWorkbench } from './workbench.ts';

/** One question each; what it answers is in README.md. */
const benches: Record<string, () => Promise<object>> = {
  composite: benchComposite,
  project: benchProject,
  drag: benchDrag,
  fans: benchFans,
  identities: benchIdentities,
  layers: benchLayers,
  page: benchPage,
  workbench: benchWorkbench,
  compare: benchCompare,
  sky: benchSky,
  satellites: benchSatellites,
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
  else print(figures);
}

/** One table, or one for each part that has parts of its own. */
function print(figures: object): void {
  const nested = Object.entries(figures).filter(([, part]) => typeof part === 'object');
  if (nested.length === 0) console.table(figures);
  for (const [name, part] of nested) {
    console.log(name);
    console.table(part);
  }
}
