import { beforeAll, expect, test, vi } from 'vitest';
import { recomputePack } from '../../../src/compute/report/recompute-pack.ts';
import { findDifferences, isEqual } from '../../../src/report/pack/find-differences.ts';
import { unpackCells } from '../../../src/report/pack/map-cells.ts';
import { hashesOf } from '../../../src/report/pack/pack-hashes.ts';
import { packJson } from '../../../src/report/pack/pack-json.ts';
import { readPack } from '../../../src/report/pack/read-pack.ts';
import type { ReportPack } from '../../../src/report/pack/report-pack.ts';
import { alterations } from './alterations.ts';
import { engineOf, region, tinyProject, tinyReport, withSecond } from './tiny-report.ts';

// whole reports, of four sites and in the test's own thread
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const engine = engineOf(1);
/** Of one scenario; never spoilt. */
let pack: ReportPack;

beforeAll(async () => {
  pack = await tinyReport(engine, tinyProject());
});

test('a comparison with a previous version is computed again to the byte, by another number of workers', async () => {
  const project = withSecond(tinyProject(), ({ sites, sectors }) => ({
    sites: sites.slice(0, 3),
    sectors: sectors.slice(0, 3),
  }));
  const previous = { project: tinyProject([2027]), scenarioId: 'plan' };
  const written = packJson(await tinyReport(engine, project, previous));
  const read = readPack(written);
  if (!read.valid) throw new Error(read.reason);
  expect(read.pack.maps.map(({ id }) => id)).toEqual([
    ...['plan.service.handset.2026', 'plan.service.handset.2027'],
    ...['plan.rsrp.handset.2027', 'plan.cause.reach.2027'],
    ...['second.rsrpDifference.handset.2027.against-plan'],
    ...['second.serviceChange.reach.2027.against-plan'],
    ...['plan.rsrpDifference.handset.2027.against-previous'],
    ...['plan.serviceChange.reach.2027.against-previous'],
  ]);
  expect(read.pack.comparison?.sides.map(({ key }) => key)).toEqual(['plan', 'second']);
  expect(read.pack.changes.map(({ of, changes }) => [of, changes.length])).toEqual([
    ['previous', 2],
    ['second', 1],
  ]);
  const again = await recomputePack(engineOf(3), read.pack, { region, elevation: null });
  expect(packJson(again)).toBe(written);
});

test('maps, weak areas and figures tell of the same sea', () => {
  const [before, after] = pack.maps
    .filter(({ layer }) => layer === 'service')
    .map((map) => unpackCells(map)!.filter((tier) => tier > 0).length);
  expect(after).toBeGreaterThan(before);
  const [, last] = pack.results[0].years;
  for (const zone of last.zones) {
    const without = zone.areaKm2 - zone.services.reach.coveredKm2;
    const weak = pack.weakAreas.filter(({ zoneId }) => zoneId === zone.id);
    const sum = weak.reduce((total, { areaKm2 }) => total + areaKm2, 0);
    // ten areas are named at most, and zones overlap where they meet
    expect(sum).toBeGreaterThan(0);
    expect(sum).toBeLessThanOrEqual(without + 1e-6);
  }
  expect(pack.weakAreas[0]).toMatchObject({ id: 'reach-1', serviceId: 'reach', year: 2027 });
});

test('a plan without sites, which serves nothing, has a report all the same', async () => {
  const project = tinyProject([2027]);
  const [plan] = project.scenarios;
  const empty = { ...project, scenarios: [{ ...plan, sites: [], sectors: [] }] };
  const { results, linkBudgets, weakAreas } = await tinyReport(engine, empty);
  expect(results[0].years[0].goals.map(({ actual, met }) => [actual, met])).toEqual([
    [0, false],
    [0, false],
  ]);
  expect(linkBudgets).toEqual([]);
  expect(new Set(weakAreas.map(({ cause }) => cause))).toEqual(new Set(['silent']));
});

test('an untouched report is equal, and many values have been compared', () => {
  const found = findDifferences(structuredClone(pack), pack);
  expect([found.altered, found.figures, found.maps]).toEqual([[], [], []]);
  expect(isEqual(found)).toBe(true);
  expect(found.compared).toBeGreaterThan(500);
});

test('each of 50 single alterations is found and named', () => {
  const unfound = alterations(pack, 50, 2027).flatMap(({ what, where, pack: altered }) => {
    const { altered: parts, figures, maps } = findDifferences(altered, pack);
    const paths = [...parts, ...[...figures, ...maps].map(({ path }) => path)];
    return paths.includes(where) ? [] : [`${what}: ${paths.join(', ')}`];
  });
  expect(unfound).toEqual([]);
});

test('a figure that was altered with its hash is found, and named alone', () => {
  const computed = alterations(pack, 50, 7).filter(
    ({ what }) => !what.startsWith('hash') && !what.startsWith('inputs'),
  );
  expect(computed.length).toBeGreaterThan(20);
  for (const { what, where, pack: altered } of computed) {
    const { figures, maps } = findDifferences({ ...altered, hashes: hashesOf(altered) }, pack);
    const paths = [...figures, ...maps].map(({ path }) => path);
    expect(paths, what).toEqual([where]);
  }
});

test('altered cells of a map are counted and placed', () => {
  const pixels = alterations(pack, 5, 3)[4];
  const [map] = findDifferences(pixels.pack, pack).maps;
  expect(map.cells).toBeGreaterThan(0);
  expect(map.cells).toBeLessThanOrEqual(9);
  const { window } = pack.maps[0];
  expect(map.of).toBe(window.columns * window.rows);
  expect(map.box!.east - map.box!.west).toBeLessThan(0.03);
  expect(map.box!.north - map.box!.south).toBeLessThan(0.03);
});

test('what was taken out or put into another order is named', () => {
  const { maps, weakAreas } = pack;
  const short = findDifferences({ ...pack, maps: maps.slice(1) }, pack);
  expect(short.figures.some(({ path }) => path.startsWith(`maps/${maps[0].id}`))).toBe(true);
  const turned = findDifferences({ ...pack, weakAreas: weakAreas.toReversed() }, pack);
  expect(turned.figures.map(({ path }) => path)).toEqual(['weakAreas']);
});
