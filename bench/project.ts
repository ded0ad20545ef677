import { startNodePool } from '../src/cli/node-pool.ts';
import { readShippedProject, readShippedRegion } from '../src/cli/shipped-data.ts';
import { CoverageEngine } from '../src/compute/coverage-engine.ts';
import { tilesOver } from '../src/geo/tile-grid.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';

/** The view that the app opens with, at the level that it draws first. */
const firstView = { west: 118.8, south: 31.3, east: 124.1, north: 35.4 };
const firstLevel = 7;

/**
 * How long do the figures of the whole embedded project take, three years and two terminals at
 * 128 m, with one worker and with two; and how soon are the first tiles there?
 */
export async function benchProject(): Promise<Record<string, number>> {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const one = await simulate(check.project, 1);
  const two = await simulate(check.project, 2);
  return {
    workers1S: one.allS,
    workers2S: two.allS,
    firstTilesS: await firstTiles(check.project, 2),
    cells: two.cells,
    fans: two.fans,
  };
}

async function simulate(project: Project, workers: number) {
  const { engine, stop } = await openEngine(project, workers);
  const start = performance.now();
  const { result } = await engine.simulate({ project, scenarioId: project.scenarios[0].id });
  const allS = (performance.now() - start) / 1000;
  stop();
  return { allS, cells: result.cells, fans: result.fans };
}

/** Seconds from an opened project to all the tiles of the first view, for one terminal and year. */
async function firstTiles(project: Project, workers: number): Promise<number> {
  const { engine, stop } = await openEngine(project, workers);
  const start = performance.now();
  await engine.draw({
    project,
    scenarioId: project.scenarios[0].id,
    terminalId: project.services[0].terminalId,
    year: project.years[0],
    tiles: tilesOver(firstView, firstLevel),
    signal: new AbortController().signal,
    onTile: () => {},
  });
  const seconds = (performance.now() - start) / 1000;
  stop();
  return seconds;
}

/** An engine whose workers have started and know the project's area. */
async function openEngine(project: Project, workers: number) {
  const pool = startNodePool(workers);
  const engine = new CoverageEngine(pool, readShippedRegion(), true);
  await engine.open(project);
  return { engine, stop: () => pool.stop() };
}
