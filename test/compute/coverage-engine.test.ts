import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startNodePool } from '../../src/cli/node-pool.ts';
import { readShippedProject, readShippedRegion } from '../../src/cli/shipped-data.ts';
import { CoverageEngine, type SimulateOptions } from '../../src/compute/coverage-engine.ts';
import type { FanCache } from '../../src/compute/fan-cache.ts';
import type { ThreadPool } from '../../src/compute/thread-pool.ts';
import type { Fan } from '../../src/coverage/fan.ts';
import { areaUnitsPerM2, tileKey, tilesOver } from '../../src/geo/tile-grid.ts';
import type { Site } from '../../src/network/site.ts';
import { parseProject } from '../../src/planning/parse-project.ts';
import type { Project } from '../../src/planning/project.ts';
import { mastsAlone } from '../planning/masts-alone.ts';

// whole runs in real worker threads
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const region = readShippedRegion();
const shipped = embeddedProject();
/** With every fifteenth of its sites. */
const project = withSites(shipped.scenarios[0].sites.filter((_, index) => index % 15 === 0));
const edited = withSiteMoved();

let pool: ThreadPool;
let engine: CoverageEngine;
/** What the engine says of the embedded plan, as JSON: equal texts are equal bits. */
let first: string;

beforeAll(async () => {
  pool = startNodePool(2);
  engine = await openEngine(pool, true);
  first = await figures(engine, project);
});

afterAll(() => pool.stop());

test('two workers and four give the same bits', async () => {
  const others = startNodePool(4);
  try {
    expect(await figures(await openEngine(others, true), project)).toBe(first);
  } finally {
    others.stop();
  }
});

test('after an edit the engine says what a fresh one says, and after undoing it what it said first', async () => {
  const changed = await figures(engine, edited);
  expect(changed).not.toBe(first);
  expect(await figures(engine, project)).toBe(first);
  // a fresh engine of one worker, without shared memory: that gives the same bits too
  const others = startNodePool(1);
  try {
    expect(await figures(await openEngine(others, false), edited)).toBe(changed);
  } finally {
    others.stop();
  }
});

test('what a site gained and lost on moving is what the zones differ by', async () => {
  const before = await engine.simulate(runOf(project));
  const after = await engine.simulate(runOf(edited));
  const { gainedKm2, lostKm2 } = await engine.change(before, after, 2027, 'good-handset');
  project.zones.forEach(({ id }, zone) => {
    const covered = [before, after].map(({ result }) => {
      const { zones } = result.years[2];
      return zones.find((found) => found.id === id)!.services['good-handset'].coveredKm2;
    });
    // sums of square kilometres in another order
    expect(gainedKm2[zone] - lostKm2[zone]).toBeCloseTo(covered[1] - covered[0], 6);
  });
  expect(Math.max(...gainedKm2, ...lostKm2)).toBeGreaterThan(1);
});

test('a site on the move shows the change that putting it down brings', async () => {
  const view = { scenarioId: 'base', terminalId: 'vessel-cpe', year: 2027 };
  const tiles = tilesOver({ west: 118, south: 30, east: 125, north: 37 }, 8);
  const states = await engine.tileStates({ ...view, project }, tiles);
  const editedStates = await engine.tileStates({ ...view, project: edited }, tiles);
  const touched = tiles.filter(
    (tile) => states.get(tileKey(tile)) !== editedStates.get(tileKey(tile)),
  );
  expect(touched.length).toBeGreaterThan(0);
  const siteId = project.scenarios[0].sites[7].id;
  const move = await engine.takeUp({ ...view, project, siteIds: [siteId] });
  const stations = await move.stationsIn(edited);
  const moved = await Promise.all(touched.map((tile) => move.at(tile, stations)));
  const returned = await move.at(touched[0], move.before);
  move.putDown();
  expect(Math.max(...returned.gained, ...returned.lost)).toBe(0);

  const before = await engine.simulate(runOf(project));
  const after = await engine.simulate(runOf(edited));
  const serviceId = 'good-cpe';
  const service = move.serviceIds.indexOf(serviceId);
  const change = await engine.change(before, after, 2027, serviceId);
  const sumOf = (side: 'gained' | 'lost', zone: number) => {
    const at = zone * move.serviceIds.length + service;
    return moved.reduce((sum, tile) => sum + tile[side][at], 0) / areaUnitsPerM2 / 1e6;
  };
  project.zones.forEach((_, zone) => {
    expect(sumOf('gained', zone)).toBeCloseTo(change.gainedKm2[zone], 6);
    expect(sumOf('lost', zone)).toBeCloseTo(change.lostKm2[zone], 6);
  });
});

test('a run is cancelled by its signal, and the engine goes on working', async () => {
  const cancel = new AbortController();
  const far = withSiteMoved(0.3);
  const run = engine.simulate({
    ...runOf(far),
    signal: cancel.signal,
    onProgress: ({ done }) => done === 3 && cancel.abort(),
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
  expect(await figures(engine, project)).toBe(first);
});

test('a run that was superseded does not hold up or spoil the next', async () => {
  const cancel = new AbortController();
  const superseded = engine.simulate({ ...runOf(withSiteMoved(0.2)), signal: cancel.signal });
  const outcome = expect(superseded).rejects.toMatchObject({ name: 'AbortError' });
  cancel.abort();
  expect(await figures(engine, project)).toBe(first);
  await outcome;
});

test('runs that overlap on one engine do not take each other’s plans away', async () => {
  const other = withSiteMoved(0.1);
  const [mine, theirs] = await Promise.all([figures(engine, project), figures(engine, other)]);
  expect(mine).toBe(first);
  expect(theirs).toBe(await figures(engine, other));
});

test('single years are the same as all years at once', async () => {
  const all = JSON.parse(first).years;
  const { result } = await engine.simulate({ ...runOf(project), years: [2026] });
  expect(JSON.stringify(result.years)).toBe(JSON.stringify([all[1]]));
});

test('fans that were kept give the same bits, and none is made again', async () => {
  const kept = new Map<string, Fan>();
  let [taken, written] = [0, 0];
  const cache: FanCache = {
    async take(key) {
      taken += kept.has(key) ? 1 : 0;
      return kept.get(key) ?? null;
    },
    async keep(fan) {
      written += 1;
      kept.set(fan.key, fan);
    },
  };
  const runWithCache = async () => {
    const fresh = new CoverageEngine(pool, region, true, cache);
    await fresh.open(project);
    return figures(fresh, project);
  };
  expect(await runWithCache()).toBe(first);
  const made = written;
  expect([taken, made]).toEqual([0, JSON.parse(first).fans]);
  expect(await runWithCache()).toBe(first);
  expect([taken, written]).toEqual([made, made]);
});

test('a zone and a lane that are drawn at sea get their figures without a new fan', async () => {
  const few = withFewSites();
  const drawn = withDrawings(few);
  let made = 0;
  const cache: FanCache = {
    async take() {
      return null;
    },
    async keep() {
      made += 1;
    },
  };
  const others = startNodePool(2);
  const own = new CoverageEngine(others, region, true, cache);
  await own.open(few);
  await figures(own, few);
  const before = made;
  await own.open(drawn);
  const told = await figures(own, drawn);
  expect(made).toBe(before);
  const fresh = new CoverageEngine(others, region, true);
  await fresh.open(drawn);
  expect(await figures(fresh, drawn)).toBe(told);
  others.stop();
  const { zones, assets } = JSON.parse(told).years[2];
  expect(zones.at(-1)).toMatchObject({ id: 'drawn' });
  expect(zones.at(-1).services['reach-cpe'].percent).toBeGreaterThan(0);
  expect(assets.at(-1)).toMatchObject({ id: 'passage', unit: 'km' });
});

test('progress ends at its total', async () => {
  const steps: string[] = [];
  await engine.simulate({
    ...runOf(project),
    onProgress: ({ done, total }) => steps.push(`${done}/${total}`),
  });
  const total = steps.length;
  expect(steps).toEqual(Array.from({ length: total }, (_, i) => `${i + 1}/${total}`));
});

async function openEngine(threads: ThreadPool, shared: boolean): Promise<CoverageEngine> {
  const opened = new CoverageEngine(threads, region, shared);
  await opened.open(project);
  return opened;
}

function runOf(planned: Project): SimulateOptions {
  return { project: planned, scenarioId: 'base', cellSizeM: 512 };
}

/** All that a run found, without the time it took. */
async function figures(of: CoverageEngine, planned: Project): Promise<string> {
  const { result } = await of.simulate(runOf(planned));
  return JSON.stringify({ ...result, elapsedMs: 0 });
}

function withSiteMoved(eastDeg = 0.05): Project {
  const copy = structuredClone(project);
  copy.scenarios[0].sites[7].longitudeDeg += eastDeg;
  return copy;
}

function embeddedProject(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  return mastsAlone(check.project);
}

/** The embedded plan with a square and a passage off Dafeng. */
function withDrawings(few: Project): Project {
  const ring: [number, number][] = [
    [121.2, 33.2],
    [121.5, 33.2],
    [121.5, 33.4],
    [121.2, 33.4],
    [121.2, 33.2],
  ];
  const name = { zh: '自绘', en: 'Drawn' };
  return {
    ...few,
    zones: [...few.zones, { id: 'drawn', name, shape: { type: 'Polygon', coordinates: [ring] } }],
    assets: [
      ...few.assets,
      {
        id: 'passage',
        kind: 'route',
        name,
        shape: { type: 'LineString', coordinates: ring.slice(0, 3) },
      },
    ],
  };
}

/** The embedded plan with the two sites nearest to its drawings. */
function withFewSites(): Project {
  const away = ({ longitudeDeg, latitudeDeg }: Site) =>
    Math.hypot(longitudeDeg - 121.35, latitudeDeg - 33.3);
  const { sites } = shipped.scenarios[0];
  const nearest = [...sites].sort((a, b) => away(a) - away(b)).slice(0, 2);
  return { ...withSites(nearest), cellSizeM: 512 };
}

/** The embedded plan with some of its sites alone. */
function withSites(sites: readonly Site[]): Project {
  const [scenario] = shipped.scenarios;
  const kept = new Set(sites.map(({ id }) => id));
  const sectors = scenario.sectors.filter(({ siteId }) => kept.has(siteId));
  return { ...shipped, scenarios: [{ ...scenario, sites: [...sites], sectors }] };
}
