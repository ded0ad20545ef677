import { startNodePool } from '../src/cli/node-pool.ts';
import { readShippedProject, readShippedRegion } from '../src/cli/shipped-data.ts';
import { CoverageEngine } from '../src/compute/coverage-engine.ts';
import { stationsReaching } from '../src/coverage/reach.ts';
import { tilesOver } from '../src/geo/tile-grid.ts';
import { parseProject } from '../src/planning/parse-project.ts';
import type { Project } from '../src/planning/project.ts';
import { previewOf } from '../src/planning/propagation-variants.ts';

const level = 9;
const frames = 60;

/**
 * How long does one step of a drag take, from the moved site to the new layers of every tile it
 * touches and the change of the figures, at 256 m with two workers? The page adds its drawing.
 */
export async function benchDrag(): Promise<Record<string, number>> {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  // what the page follows a mast with
  const project = previewOf(check.project);
  const scenario = project.scenarios[0];
  const pool = startNodePool(2);
  const engine = new CoverageEngine(pool, readShippedRegion(), true);
  await engine.open(project);
  const service = project.services[0];
  const year = project.years[project.years.length - 1];
  const site = scenario.sites.find(({ host }) => host === 'boosterStation') ?? scenario.sites[0];
  const move = await engine.takeUp({
    project,
    scenarioId: scenario.id,
    terminalId: service.terminalId,
    year,
    siteIds: [site.id],
  });
  const times: number[] = [];
  let tileCount = 0;
  for (let frame = 0; frame < frames + 1; frame++) {
    const start = performance.now();
    const edited = movedTo(project, site.id, 0.003 * frame);
    const stations = await move.stationsIn(edited);
    const tiles = tilesOver({ west: 118, south: 30, east: 124, north: 37 }, level).filter(
      (tile) => stationsReaching([...move.before, ...stations], tile).length > 0,
    );
    await Promise.all(tiles.map((tile) => move.at(tile, stations, { service: 0, layer: 'rsrp' })));
    // the first step adds up everything else once
    if (frame > 0) times.push(performance.now() - start);
    tileCount = tiles.length;
  }
  move.putDown();
  pool.stop();
  times.sort((a, b) => a - b);
  return {
    medianMs: times[Math.floor(times.length / 2)],
    p95Ms: times[Math.floor(times.length * 0.95)],
    tiles: tileCount,
  };
}

function movedTo(project: Project, siteId: string, byDeg: number): Project {
  const [scenario, ...others] = project.scenarios;
  const sites = scenario.sites.map((site) =>
    site.id === siteId ? { ...site, longitudeDeg: site.longitudeDeg + byDeg } : site,
  );
  return { ...project, scenarios: [{ ...scenario, sites }, ...others] };
}
