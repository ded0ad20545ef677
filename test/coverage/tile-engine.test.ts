import { expect, test, vi } from 'vitest';
import { readShippedProject, readShippedRegion } from '../../src/cli/shipped-data.ts';
import type { Fan } from '../../src/coverage/fan.ts';
import { stationsReaching } from '../../src/coverage/reach.ts';
import type { ReceptionPlan, Station } from '../../src/coverage/station.ts';
import { TileEngine } from '../../src/coverage/tile-engine.ts';
import type { TileFigures } from '../../src/coverage/tile-figures.ts';
import type { TileLayers } from '../../src/coverage/tile-layers.ts';
import type { SettledFigures } from '../../src/coverage/tile-spread.ts';
import { cellAt, tileKey } from '../../src/geo/tile-grid.ts';
import type { Site } from '../../src/network/site.ts';
import { parseProject } from '../../src/planning/parse-project.ts';
import { planArea } from '../../src/planning/plan-area.ts';
import type { Project } from '../../src/planning/project.ts';
import { planReception } from '../../src/planning/reception-plan.ts';
import { smoothEarthModel } from '../../src/radio/propagation/p526/smooth-earth-model.ts';

// seconds of arithmetic, more on a busy machine
vi.setConfig({ testTimeout: 30_000 });

/** Off Rudong, 60 km wide: shore and wind farms. */
const tile = { z: 9, x: 428, y: 206 };
const siteId = 'shore-xiaoyangkou-2';

const project = projectOfTile();
const terminalIds = project.terminals.slice(0, 3).map(({ id }) => id);
const { setup, place } = planArea(project, readShippedRegion());
const fansMade = new Map<string, Fan>();

test('one pass over three years gives the bits of three passes over one year each', () => {
  const engine = new TileEngine(setup);
  const plans = terminalIds.slice(0, 2).map((id) => planOf(engine, project, id));
  const together = engine.figures(plans, tile, [2025, 2026, 2027]);
  expect(Math.max(...together[0][2].covered)).toBeGreaterThan(0);
  [2025, 2026, 2027].forEach((year, index) => {
    const alone = engine.figures(plans, tile, [year]);
    plans.forEach((_, terminal) => {
      expectAllSame(alone[terminal][0], together[terminal][index]);
    });
  });
});

test('several terminals in one pass give the bits of each by itself', () => {
  const engine = new TileEngine(setup);
  const plans = terminalIds.map((id) => planOf(engine, project, id));
  const together = engine.figures(plans, tile, [2027]);
  plans.forEach((plan, terminal) => {
    expectAllSame(together[terminal][0], engine.figures([plan], tile, [2027])[0][0]);
  });
});

test('the preview of a moved site is the settled picture of the edited project', () => {
  const edited = withSiteMoved(0.05, -0.08);
  const engine = new TileEngine(setup);
  const before = planOf(engine, project, 'vessel-cpe');
  const after = planOf(engine, edited, 'vessel-cpe');
  const stations = after.stations.filter((station) => station.siteId === siteId);
  const { layers, given } = preview(engine, before, stations);
  expectSamePicture(layers, engine.layers(after, tile, [2027])[0]);
  const [[settled]] = engine.figures([after], tile, [2027]);
  expect(bytesOf(given).equals(bytesOf(settled.given))).toBe(true);
});

test('a preview of one layer alone fills it as the settled picture has it', () => {
  const engine = new TileEngine(setup);
  const plan = planOf(engine, project, 'vessel-cpe');
  const stations = plan.stations.filter((station) => station.siteId === siteId);
  const service = 1;
  const [settled] = engine.layers(plan, tile, [2027]);
  const [[figures]] = engine.figures([plan], tile, [2027]);
  const cells = settled.tier.length;
  const ofService = (all: Uint8Array) => all.slice(service * cells, (service + 1) * cells);
  for (const layer of ['sinr', 'rates', 'tier', 'cause', 'probability'] as const) {
    const moved = {
      session: layer,
      siteIds: [siteId],
      stations,
      year: 2027,
      shown: { service, layer },
    };
    const { layers, given } = engine.preview(plan, tile, moved);
    expect(bytesOf(layers.server).equals(bytesOf(settled.server))).toBe(true);
    expect(bytesOf(layers.servers).equals(bytesOf(settled.servers))).toBe(true);
    expect(worstDifference(layers.rsrpDbm, settled.rsrpDbm)).toBe(0);
    const bits = figures.given.map((all) => all & (1 << service));
    expect(bytesOf(given).equals(bytesOf(bits))).toBe(true);
    if (layer === 'sinr') {
      expect(worstDifference(layers.sinrDb, settled.sinrDb)).toBeLessThan(1e-5);
    }
    if (layer === 'rates') {
      expect(worstDifference(layers.downlinkMbps, settled.downlinkMbps)).toBeLessThan(1e-3);
      expect(worstDifference(layers.uplinkMbps, settled.uplinkMbps)).toBeLessThan(1e-3);
    }
    if (layer === 'tier') expect(bytesOf(layers.tier).equals(bytesOf(settled.tier))).toBe(true);
    for (const part of ['cause', 'probability'] as const) {
      if (layer !== part) continue;
      const [own, full] = [ofService(layers[part]), ofService(settled[part])];
      expect(bytesOf(own).equals(bytesOf(full)), part).toBe(true);
    }
  }
});

test('a site put back where it was changes nothing', () => {
  const engine = new TileEngine(setup);
  const plan = planOf(engine, project, 'vessel-cpe');
  const stations = plan.stations.filter((station) => station.siteId === siteId);
  preview(engine, plan, []);
  const { layers, given } = preview(engine, plan, stations);
  const [[settled]] = engine.figures([plan], tile, [2027]);
  expectSamePicture(layers, engine.layers(plan, tile, [2027])[0]);
  const { gained, lost } = engine.change(tile, settled.given, given, plan.services.length);
  expect(Math.max(...gained, ...lost)).toBe(0);
});

test('what is gained less what is lost is what the figures differ by', () => {
  const engine = new TileEngine(setup);
  const before = planOf(engine, project, 'handset-deck');
  const after = planOf(engine, withSiteMoved(0.2, 0.1), 'handset-deck');
  const [[was]] = engine.figures([before], tile, [2027]);
  const [[is]] = engine.figures([after], tile, [2027]);
  const { gained, lost } = engine.change(tile, was.given, is.given, before.services.length);
  expect(Math.max(...gained)).toBeGreaterThan(0);
  expect(Math.max(...lost)).toBeGreaterThan(0);
  // whole units, so exactly
  expect(gained.map((area, i) => area - lost[i])).toEqual(
    is.covered.map((area, i) => area - was.covered[i]),
  );
});

test('no service is given over more than the zone, nor a harder one where an easier one fails', () => {
  const engine = new TileEngine(setup);
  const plan = planOf(engine, project, 'vessel-cpe');
  const { zoneAreas } = engine.describeTile(tile);
  const [figures] = engine.figures([plan], tile, [2025, 2026, 2027]);
  const count = plan.services.length;
  for (const { covered, given } of figures) {
    covered.forEach((area, i) => {
      expect(area).toBeLessThanOrEqual(zoneAreas[Math.floor(i / count)]);
    });
    // services come from the easiest to the hardest: bits without gaps
    expect(given.filter((bits) => (bits & (bits + 1)) !== 0)).toHaveLength(0);
  }
});

function preview(engine: TileEngine, plan: ReceptionPlan, stations: readonly Station[]) {
  return engine.preview(plan, tile, { session: 'move', siteIds: [siteId], stations, year: 2027 });
}

function expectSameBits(figures: TileFigures, others: TileFigures): void {
  for (const part of ['covered', 'given', 'sampleServices'] as const) {
    expect(bytesOf(figures[part]).equals(bytesOf(others[part])), part).toBe(true);
  }
}

/** The parts that a sum in another order may change in their last bits, too. */
function expectAllSame(figures: SettledFigures, others: SettledFigures): void {
  expectSameBits(figures, others);
  for (const part of ['expected', 'limited'] as const) {
    expect(bytesOf(figures[part]).equals(bytesOf(others[part])), part).toBe(true);
  }
  const [{ spread }, { spread: other }] = [figures, others];
  expect(spread.entries.length).toBeGreaterThan(0);
  expect(bytesOf(spread.entries).equals(bytesOf(other.entries))).toBe(true);
  expect(bytesOf(spread.areas).equals(bytesOf(other.areas))).toBe(true);
}

function bytesOf({ buffer }: Float64Array | Uint8Array | Uint16Array | Uint32Array): Buffer {
  return Buffer.from(buffer as ArrayBuffer);
}

/** Sums are made in another order: single precision leaves 1e-6 of a power, 4e-6 dB. */
function expectSamePicture(layers: TileLayers, settled: TileLayers): void {
  expect(bytesOf(layers.server).equals(bytesOf(settled.server))).toBe(true);
  expect(bytesOf(layers.tier).equals(bytesOf(settled.tier))).toBe(true);
  expect(worstDifference(layers.rsrpDbm, settled.rsrpDbm)).toBe(0);
  expect(worstDifference(layers.sinrDb, settled.sinrDb)).toBeLessThan(1e-5);
}

function worstDifference(values: Float32Array, others: Float32Array): number {
  return values.reduce((worst, value, i) => {
    if (Number.isNaN(value) && Number.isNaN(others[i])) return worst;
    return Math.max(worst, Math.abs(value - others[i]));
  }, 0);
}

function planOf(engine: TileEngine, planned: Project, terminalId: string): ReceptionPlan {
  const terminal = planned.terminals.find(({ id }) => id === terminalId)!;
  const { plan, fans } = planReception(
    planned,
    planned.scenarios[0],
    terminal,
    place,
    smoothEarthModel,
  );
  const needed = new Set(
    stationsReaching(plan.stations, tile).flatMap(({ fanKey, interferenceFanKey }) => [
      fanKey,
      interferenceFanKey,
    ]),
  );
  for (const request of fans.filter(({ key }) => needed.has(key))) {
    if (!fansMade.has(request.key))
      fansMade.set(request.key, engine.makeFan(request, smoothEarthModel));
    engine.takeFans([fansMade.get(request.key)!]);
  }
  return plan;
}

function withSiteMoved(eastDeg: number, northDeg: number): Project {
  const edited = structuredClone(project);
  const site = edited.scenarios[0].sites.find(({ id }) => id === siteId)!;
  site.longitudeDeg += eastDeg;
  site.latitudeDeg += northDeg;
  return edited;
}

/** The embedded project with the tile's own sites alone. */
function projectOfTile(): Project {
  const check = parseProject(readShippedProject());
  if (!check.valid) throw new Error(check.reason);
  const [scenario] = check.project.scenarios;
  const inTile = (site: Site) => tileKey(cellAt(site, tile.z).tile) === tileKey(tile);
  const sites = scenario.sites.filter(inTile);
  // the quickest model: the engine's own workings are on trial here
  const propagation = { modelId: 'p526-smooth-earth', timePercent: 50, kFactor: 4 / 3 } as const;
  return { ...check.project, propagation, scenarios: [{ ...scenario, sites }] };
}
