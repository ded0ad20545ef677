import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startNodePool } from '../../src/cli/node-pool.ts';
import { readShippedProject, readShippedRegion } from '../../src/cli/shipped-data.ts';
import { CoverageEngine, type View } from '../../src/compute/coverage-engine.ts';
import type { ThreadPool } from '../../src/compute/thread-pool.ts';
import {
  limitingCauses,
  serverNotComputed,
  type TileLayers,
} from '../../src/coverage/tile-layers.ts';
import { geodesicDestination } from '../../src/geo/geodesic.ts';
import type { Position } from '../../src/geo/position.ts';
import { latitudeOfRow, longitudeOfColumn, tileSide } from '../../src/geo/tile-grid.ts';
import { lineValue } from '../../src/planning/link-inspection/link-budget-of.ts';
import { parseProject } from '../../src/planning/parse-project.ts';
import type { Project } from '../../src/planning/project.ts';
import { freeSpaceLossDb } from '../../src/radio/propagation/free-space-loss.ts';
import { seededRandom } from '../units/seeded-random.ts';

// fans in real worker threads
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

/** Off Dafeng and Rudong, some 130 km wide. */
const tile = { z: 8, x: 214, y: 103 };
const placeCount = 60;

const project = everyEighthSite();
/** The same without fans for the noise. */
const assumed: Project = { ...project, uplinkNoise: 'assumed' };
const view: View = { project, scenarioId: 'base', terminalId: 'handset-deck', year: 2027 };
const serviceId = 'basic-handset';

let pool: ThreadPool;
let engine: CoverageEngine;
let layers: TileLayers;

beforeAll(async () => {
  pool = startNodePool(2);
  engine = new CoverageEngine(pool, readShippedRegion(), true);
  await engine.open(project);
  const { signal } = new AbortController();
  await engine.draw({ ...view, tiles: [tile], signal, onTile: (drawn) => (layers = drawn) });
});

afterAll(() => pool.stop());

test('an inspection says what the map shows: level, SINR, server, cause, probability', async () => {
  const services = project.services.filter(({ terminalId }) => terminalId === view.terminalId);
  const service = services.findIndex(({ id }) => id === serviceId);
  const causes = new Set<string>();
  for (const { cell, place } of placesAtSea()) {
    const {
      map,
      verdict,
      cell: inspected,
    } = await engine.inspectLink({
      ...view,
      serviceId,
      place,
      cell: null,
    });
    const where = `${place.longitudeDeg}, ${place.latitudeDeg}`;
    const server = engine.cellNames[layers.server[cell]];
    expect(map.server, where).toMatchObject(server);
    expect(inspected, where).toEqual(map.server);
    expect(Math.abs(map.rsrpDbm - layers.rsrpDbm[cell]), `${where}: RSRP`).toBeLessThan(0.3);
    expect(Math.abs(map.sinrDb - layers.sinrDb[cell]), `${where}: SINR`).toBeLessThan(0.5);
    const at = service * tileSide * tileSide + cell;
    expect(map.cause, where).toBe(limitingCauses[layers.cause[at]]);
    expect(Math.abs(100 * map.probability - layers.probability[at]), where).toBeLessThan(5);
    expect(verdict.given, where).toBe(verdict.marginDb >= 0);
    causes.add(map.cause);
  }
  // a test of one cause alone would be none
  expect(causes.size).toBeGreaterThanOrEqual(3);
});

test('the lines of the budget are those that the verdict and the map stand on', async () => {
  const [{ place }] = placesAtSea();
  const { budget, map, verdict, path, interference } = await engine.inspectLink({
    ...view,
    serviceId,
    place,
    cell: null,
  });
  expect(lineValue(budget.downlink, 'rsrp')).toBeCloseTo(map.rsrpDbm, 9);
  expect(lineValue(budget.downlink, 'ssSinr')).toBeCloseTo(map.sinrDb, 9);
  expect(lineValue(budget.downlink, 'pathLoss')).toBe(path.lossDb);
  expect(lineValue(budget.downlink, 'ssbInterference')).toBeCloseTo(interference.totalDbm, 9);
  expect(verdict.margins.uplink).toBe(lineValue(budget.uplink, 'margin'));
  const riseLine = budget.uplink.find(({ id }) => id === 'noiseRise');
  expect(riseLine?.source).toBe('uplinkNoise: workedOut');
  const sum = path.parts.reduce((total, part) => total + part.lossDb, 0);
  expect(sum).toBeCloseTo(path.lossDb, 9);
});

test('a cell that is too far off to attach to is told apart, and no mast is proposed for it', async () => {
  const cell = { sectorId: '', carrierId: 'n41_2600' };
  const [scenario] = project.scenarios;
  const sector = scenario.sectors.find(({ carrierIds }) => carrierIds.includes(cell.carrierId))!;
  const site = scenario.sites.find(({ id }) => id === sector.siteId)!;
  const { limits, verdict, chosen } = await engine.inspectLink({
    ...view,
    project: assumed,
    terminalId: 'drone',
    serviceId: 'reach-drone',
    place: { longitudeDeg: site.longitudeDeg + 0.25, latitudeDeg: site.latitudeDeg },
    cell: { ...cell, sectorId: sector.id },
  });
  expect(chosen).toBe('asked');
  expect(limits.distanceKm).toBeGreaterThan(limits.attachRangeKm);
  expect(limits.bars.find(({ id }) => id === limits.limitedBy)?.rangeKm).toBe(limits.attachRangeKm);
  expect(verdict).toMatchObject({ given: false, probability: 0 });
  expect(verdict.help.sufficientHeightAmslM).toBeNull();
});

test('a mast as high as proposed suffices, one a metre lower does not', async () => {
  const asked = { ...view, project: assumed, serviceId };
  for (const { place } of placesAtSea()) {
    const { cell, verdict, path } = await engine.inspectLink({ ...asked, place, cell: null });
    const { sufficientHeightAmslM, neededDb } = verdict.help;
    if (sufficientHeightAmslM === null) continue;
    expect(verdict.given).toBe(false);
    const lossAt = async (heightM: number) => {
      const higher = withHeight(assumed, cell.siteId, heightM);
      return (await engine.inspectLink({ ...asked, project: higher, place, cell })).path.lossDb;
    };
    expect(await lossAt(sufficientHeightAmslM)).toBeLessThanOrEqual(path.lossDb - neededDb);
    expect(await lossAt(sufficientHeightAmslM - 1)).toBeGreaterThan(path.lossDb - neededDb);
    return;
  }
  expect.unreachable('no place that a higher mast would serve');
});

test('next to a mast the loss is that of free space', async () => {
  const [site] = project.scenarios[0].sites;
  const place = geodesicDestination(site, 120, 90);
  const { path, distanceKm } = await engine.inspectLink({
    ...view,
    project: assumed,
    serviceId,
    place,
    cell: null,
  });
  expect(distanceKm).toBeCloseTo(0.12, 6);
  expect(path).toMatchObject({ obstruction: null, parts: [{ id: 'freeSpace' }] });
  expect(path.lossDb).toBe(freeSpaceLossDb(distanceKm, path.frequencyMhz));
});

test('what cannot be inspected is refused in one sentence, and a cancelled inspection ends', async () => {
  const place = { longitudeDeg: 121.9, latitudeDeg: 33.2 };
  const asked = { ...view, serviceId, place };
  const [scenario] = project.scenarios;
  const late = scenario.sites.find(({ year }) => year === 2027)!;
  const { id: sectorId, carrierIds } = scenario.sectors.find(({ siteId }) => siteId === late.id)!;
  await expect(
    engine.inspectLink({ ...asked, year: 2025, cell: { sectorId, carrierId: carrierIds[0] } }),
  ).rejects.toThrow(`cell ${sectorId}/${carrierIds[0]}: in service from 2027 on, not in 2025 yet`);
  await expect(
    engine.inspectLink({ ...asked, cell: { sectorId: 'x', carrierId: 'n28_700' } }),
  ).rejects.toThrow('cell x/n28_700: not in the scenario');
  await expect(engine.inspectLink({ ...asked, serviceId: 'good-cpe', cell: null })).rejects.toThrow(
    'service good-cpe of terminal handset-deck: expected one of reach-handset',
  );
  const cancel = new AbortController();
  cancel.abort();
  await expect(engine.inspectLink({ ...asked, cell: null }, cancel.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

/** Cells at sea where something is received, some of all kinds of places. */
function placesAtSea(): { cell: number; place: Position }[] {
  const random = seededRandom(4);
  const places: { cell: number; place: Position }[] = [];
  while (places.length < placeCount) {
    const row = Math.floor(random() * tileSide);
    const column = Math.floor(random() * tileSide);
    const cell = row * tileSide + column;
    if (layers.server[cell] === serverNotComputed || Number.isNaN(layers.rsrpDbm[cell])) continue;
    const longitudeDeg = longitudeOfColumn(tile, column + 0.5);
    places.push({ cell, place: { longitudeDeg, latitudeDeg: latitudeOfRow(tile, row + 0.5) } });
  }
  return places;
}

function withHeight(planned: Project, siteId: string, antennaHeightAmslM: number): Project {
  const [scenario] = planned.scenarios;
  const sites = scenario.sites.map((site) =>
    site.id === siteId ? { ...site, antennaHeightAmslM } : site,
  );
  return { ...planned, scenarios: [{ ...scenario, sites }] };
}

/** The embedded plan with every eighth of its sites, noise of uplinks worked out. */
function everyEighthSite(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const [scenario] = check.project.scenarios;
  const sites = scenario.sites.filter((_, index) => index % 8 === 0);
  const kept = new Set(sites.map(({ id }) => id));
  // some of them with a beamwidth of their own
  const sectors = scenario.sectors
    .filter(({ siteId }) => kept.has(siteId))
    .map((sector, index) => (index % 3 === 0 ? { ...sector, horizontalBeamwidthDeg: 33 } : sector));
  return {
    ...check.project,
    uplinkNoise: 'workedOut',
    scenarios: [{ ...scenario, sites, sectors }],
  };
}
