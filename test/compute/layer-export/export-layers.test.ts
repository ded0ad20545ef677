import { fromArrayBuffer } from 'geotiff';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startNodePool } from '../../../src/cli/node-pool.ts';
import { readShippedRegion } from '../../../src/cli/shipped-data.ts';
import { CoverageEngine } from '../../../src/compute/coverage-engine.ts';
import {
  exportLayer,
  exportLayers,
  type LayerFile,
} from '../../../src/compute/layer-export/export-layers.ts';
import { limitingCauses, type TileLayers } from '../../../src/coverage/tile-layers.ts';
import { cellAt, tileKey, tileSide, tilesOver } from '../../../src/geo/tile-grid.ts';
import { type ExportedLayer, exportedLayers } from '../../../src/report/exported-layers.ts';
import { fewSites } from './few-sites.ts';

// whole tiles in real worker threads
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = fewSites();
const [scenario] = project.scenarios;
const view = { project, scenarioId: 'base', terminalId: 'handset-deck', year: 2026 };
const options = { cellSizeM: 512, serviceId: 'good-handset' } as const;
/** Of the terminal's services, the easiest first. */
const service = 2;

const pool = startNodePool(2);
const engine = new CoverageEngine(pool, readShippedRegion(), true);
let files: LayerFile[];
const drawn = new Map<string, TileLayers>();

beforeAll(async () => {
  await engine.open(project);
  files = await exportLayers(engine, view, exportedLayers, options);
  await engine.draw({
    ...view,
    tiles: tilesOver(engine.area.zoneBounds, 8),
    signal: new AbortController().signal,
    onTile: (tile) => drawn.set(tileKey(tile.tile), tile),
  });
});

afterAll(() => pool.stop());

/** Each layer in a drawn tile. */
const valueIn: Readonly<Record<ExportedLayer, (tile: TileLayers, cell: number) => number>> = {
  rsrp: (tile, cell) => tile.rsrpDbm[cell],
  sinr: (tile, cell) => tile.sinrDb[cell],
  dl: (tile, cell) => tile.downlinkMbps[cell],
  ul: (tile, cell) => tile.uplinkMbps[cell],
  server: () => Number.NaN,
  servers: (tile, cell) => tile.servers[cell],
  cause: (tile, cell) => tile.cause[service * tileSide * tileSide + cell],
  service: (tile, cell) => tile.tier[cell],
  probability: (tile, cell) => tile.probability[service * tileSide * tileSide + cell],
  rise: () => Number.NaN,
};

test('every layer is read back as the engine draws it, at places all over the zones', async () => {
  const { west, east, south, north } = engine.area.zoneBounds;
  let received = 0;
  for (const { layer, bytes } of files) {
    if (layer === 'server' || layer === 'rise') continue;
    const valueAt = await readRaster(bytes);
    for (let i = 0; i < 900; i++) {
      const place = {
        longitudeDeg: west + ((i % 30) + 0.5) * ((east - west) / 30),
        latitudeDeg: south + (Math.floor(i / 30) + 0.5) * ((north - south) / 30),
      };
      const { tile, cell } = cellAt(place, 8);
      const layers = drawn.get(tileKey(tile))!;
      const isComputed = layers.servers[cell] !== 255;
      const expected = isComputed ? valueIn[layer](layers, cell) : Number.NaN;
      expect(valueAt(place), `${layer} at ${JSON.stringify(place)}`).toBe(expected);
      if (layer === 'rsrp' && !Number.isNaN(expected)) received++;
    }
  }
  expect(received).toBeGreaterThan(50);
});

test('the server is named by the table beside its raster, and has its own noise rise', async () => {
  const { bytes, codes } = files.find(({ layer }) => layer === 'server')!;
  const serverAt = await readRaster(bytes);
  const riseAt = await readRaster(files.find(({ layer }) => layer === 'rise')!.bytes);
  const { rises } = await engine.survey(view);
  const rows = tableOf(codes!.bytes);
  expect(rows[0]).toEqual(['value', 'site', 'site_zh', 'site_en', 'sector', 'carrier', 'pci']);
  expect(rows[1][0]).toBe('-1');
  for (const site of scenario.sites.filter(({ year }) => year <= 2026)) {
    // a kilometre or two off the mast, where it serves, or one beside it does
    const place = { ...site, longitudeDeg: site.longitudeDeg + 0.02 };
    const { tile, cell } = cellAt(place, 8);
    const index = drawn.get(tileKey(tile))!.server[cell];
    const name = engine.cellNames[index];
    if (!name) continue;
    const row = rows.find(([value]) => value === String(serverAt(place)));
    expect(row?.slice(4, 6)).toEqual([name.sectorId, name.carrierId]);
    expect(riseAt(place)).toBe(rises[index]);
  }
  const sector = scenario.sectors[1];
  const [, , , , ...cells] = rows[2 + scenario.sectors[0].carrierIds.length];
  expect(cells).toEqual([sector.id, sector.carrierIds[0], '301']);
});

test('causes and tiers come with what their numbers mean, quantities come alone', () => {
  const codesOf = (wanted: ExportedLayer) => files.find(({ layer }) => layer === wanted)!.codes;
  expect(tableOf(codesOf('cause')!.bytes).slice(1)).toEqual(
    limitingCauses.map((cause, value) => [String(value), cause]),
  );
  expect(tableOf(codesOf('service')!.bytes).map(([, tier]) => tier)).toEqual([
    'tier',
    'none',
    'reach',
    'basic',
    'good',
    'best',
  ]);
  expect(files.filter(({ codes }) => codes).map(({ layer }) => layer)).toEqual([
    'server',
    'cause',
    'service',
  ]);
});

test('a file is named by what it shows, and says what it stands on', async () => {
  expect(files.map(({ name }) => name)).toEqual(
    exportedLayers.map((layer) => {
      const of = layer === 'cause' || layer === 'probability' ? 'good-handset' : 'handset-deck';
      return `${layer}_base_${of}_2026.tif`;
    }),
  );
  const image = await (await fromArrayBuffer(files[8].bytes.buffer)).getImage();
  expect(await image.getGDALMetadata()).toMatchObject({
    layer: 'probability',
    project: 'jiangsu-three-year-plan',
    scenario: 'base',
    year: '2026',
    terminal: 'handset-deck',
    service: 'good-handset',
    timePercent: '50',
    cellSizeM: '512',
  });
});

test('nothing is told beyond the box about the zones: the geodata may end there', async () => {
  const valueAt = await readRaster(files[0].bytes);
  const { west, east, north, south } = engine.area.zoneBounds;
  const beside = { latitudeDeg: (north + south) / 2, longitudeDeg: east + 0.02 };
  const { tile, cell } = cellAt(beside, 8);
  expect(drawn.get(tileKey(tile))!.servers[cell]).toBe(0);
  const servers = await readRaster(files.find(({ layer }) => layer === 'servers')!.bytes);
  expect(servers(beside)).toBeNaN();
  expect(servers({ ...beside, longitudeDeg: east - 0.02 })).toBe(0);
  expect(valueAt({ ...beside, longitudeDeg: west - 0.02 })).toBeNaN();
});

test('a layer by itself is the same file; one by service needs a service of the terminal', async () => {
  const alone = await exportLayer(engine, view, 'rsrp', options);
  expect(Buffer.from(alone.bytes).equals(Buffer.from(files[0].bytes))).toBe(true);
  await expect(exportLayer(engine, view, 'cause', { cellSizeM: 512 })).rejects.toThrow(
    'layer cause: needs a service of handset-deck',
  );
  await expect(
    exportLayer(engine, view, 'cause', { cellSizeM: 512, serviceId: 'good-cpe' }),
  ).rejects.toThrow('needs a service of handset-deck');
});

test('an export fails when another ground is opened under it, and writes nothing', async () => {
  const dry = { ...project, assets: [] };
  let opened: Promise<void> | null = null;
  const run = exportLayer(engine, view, 'rsrp', {
    ...options,
    onProgress: () => {
      opened ??= engine.open(dry);
    },
  });
  // between two batches of tiles, or within one
  await expect(run).rejects.toThrow(/changed meanwhile|plan \w+ is missing/);
  await opened;
  await engine.open(project);
});

test('an export is cancelled by its signal', async () => {
  const cancel = new AbortController();
  const run = exportLayer(engine, view, 'rsrp', {
    ...options,
    signal: cancel.signal,
    onProgress: ({ done }) => done === 2 && cancel.abort(),
  });
  await expect(run).rejects.toMatchObject({ name: 'AbortError' });
});

/** The value of a raster at a place, found by the raster's own georeference. */
async function readRaster(bytes: Uint8Array<ArrayBuffer>) {
  const image = await (await fromArrayBuffer(bytes.buffer)).getImage();
  const [values] = (await image.readRasters()) as unknown as [Float32Array];
  const [westM, northM] = image.getOrigin();
  const [pixelM] = image.getResolution();
  return ({ longitudeDeg, latitudeDeg }: { longitudeDeg: number; latitudeDeg: number }) => {
    // spherical Mercator on the radius of 6,378,137 m [EPSG:3857]
    const x = (longitudeDeg * Math.PI * 6_378_137) / 180;
    const y = 6_378_137 * Math.log(Math.tan(Math.PI / 4 + (latitudeDeg * Math.PI) / 360));
    const column = Math.floor((x - westM) / pixelM);
    const row = Math.floor((northM - y) / pixelM);
    return values[row * image.getWidth() + column];
  };
}

function tableOf(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(text[0]).toBe('\uFEFF');
  return text
    .slice(1)
    .trim()
    .split('\n')
    .map((line) => line.split(','));
}
