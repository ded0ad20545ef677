import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import { strFromU8, unzipSync } from 'fflate';
import type { Feature, MultiPolygon } from 'geojson';
import { fromArrayBuffer } from 'geotiff';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startNodePool } from '../../../src/cli/node-pool.ts';
import { readShippedRegion } from '../../../src/cli/shipped-data.ts';
import { CoverageEngine } from '../../../src/compute/coverage-engine.ts';
import {
  type ExportFormat,
  exportLayers,
  type LayerFile,
} from '../../../src/compute/layer-export/export-layers.ts';
import { polygonAreaKm2 } from '../../../src/geo/sample-points.ts';
import {
  type Bounds,
  boundsOfTile,
  cellAreas,
  latitudeOfRow,
  longitudeOfColumn,
  tileSide,
  tilesOver,
} from '../../../src/geo/tile-grid.ts';
import type { ContourProperties } from '../../../src/report/contours/contour-collection.ts';
import type { ExportedLayer } from '../../../src/report/exported-layers.ts';
import { layerLegend } from '../../../src/report/legend/layer-legend.ts';
import { fewSites } from './few-sites.ts';

// whole tiles in real worker threads
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const project = fewSites();
const [scenario] = project.scenarios;
const view = { project, scenarioId: 'base', terminalId: 'vessel-cpe', year: 2026 };
const layers = ['rsrp', 'cause', 'server', 'service'] as const satisfies ExportedLayer[];
const pool = startNodePool(2);
const engine = new CoverageEngine(pool, readShippedRegion(), true);
const files = new Map<ExportFormat, LayerFile[]>();
const folder = mkdtempSync(join(tmpdir(), 'offing-layers-'));
let grid: Grid;

beforeAll(async () => {
  await engine.open(project);
  for (const format of ['geotiff', 'png', 'kmz', 'contours'] as const) {
    const options = { cellSizeM: 512, serviceId: 'good-cpe', format } as const;
    files.set(format, await exportLayers(engine, view, layers, options));
  }
  for (const { beside, ...own } of [...files.values()].flat()) {
    for (const { name, bytes } of [own, ...beside]) writeFileSync(join(folder, name), bytes);
  }
  grid = await gridOf(fileOf('geotiff', 'rsrp').bytes);
});

afterAll(() => {
  pool.stop();
  rmSync(folder, { recursive: true });
});

test.each(layers)('a picture of %s shows every cell in the colour of its class', async (layer) => {
  const { bytes, beside } = fileOf('png', layer);
  const values = await gridOf(fileOf('geotiff', layer).bytes);
  const legend = layerLegend(layer, scenario);
  const picture = decode(bytes);
  const world = beside.find(({ name }) => name.endsWith('.pgw'))!;
  const [stepX, , , stepY, west, north] = new TextDecoder()
    .decode(world.bytes)
    .trim()
    .split('\n')
    .map(Number);
  const colours = new Set<string>();
  for (const cell of values.cellsWithin(engine.area.zoneBounds, 7)) {
    // the pixel that the world file says lies over the middle of the cell
    const x = Math.round((cell.longitudeDeg - west) / stepX);
    const y = Math.round((cell.latitudeDeg - north) / stepY);
    const offBy = Math.abs(cell.latitudeDeg - (north + y * stepY));
    expect(offBy).toBeLessThan(cell.heightDeg / 2);
    const index = (picture.data as Uint8Array)[y * picture.width + x];
    const [red, green, blue, alpha] = picture.palette![index];
    const place = legend.classOf(cell.value);
    if (place < 0) {
      expect(alpha, `${layer} ${cell.value}`).toBe(0);
      continue;
    }
    const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
    expect(`#${hex.toUpperCase()}`, `${layer} ${cell.value}`).toBe(legend.classes[place].hex);
    expect(alpha).toBe(255);
    colours.add(hex);
  }
  expect(colours.size).toBeGreaterThan(2);
});

test('a picture comes with its projection, a GeoTIFF with what its codes mean', () => {
  expect(fileOf('png', 'rsrp').beside.map(({ name }) => name)).toEqual([
    'rsrp_base_vessel-cpe_2026.pgw',
    'rsrp_base_vessel-cpe_2026.prj',
  ]);
  expect(fileOf('png', 'cause').codes).toBeNull();
  expect(fileOf('geotiff', 'cause').codes?.name).toBe('cause_base_good-cpe_2026.csv');
});

test('a KMZ holds the same picture in the same box, and tells what it stands on', () => {
  const entries = unzipSync(fileOf('kmz', 'rsrp').bytes);
  const png = fileOf('png', 'rsrp').bytes;
  expect(Buffer.from(entries['layer.png']).equals(Buffer.from(png))).toBe(true);
  const kml = strFromU8(entries['doc.kml']);
  const side = (name: string) => Number(kml.match(`<${name}>([^<]+)</${name}>`)?.[1]);
  const { width, height } = decode(png);
  const [stepX, , , stepY, west, north] = new TextDecoder()
    .decode(fileOf('png', 'rsrp').beside[0].bytes)
    .trim()
    .split('\n')
    .map(Number);
  expect(side('west')).toBeCloseTo(west - stepX / 2, 8);
  expect(side('north')).toBeCloseTo(north - stepY / 2, 8);
  expect(side('east')).toBeCloseTo(west + (width - 0.5) * stepX, 8);
  expect(side('south')).toBeCloseTo(north + (height - 0.5) * stepY, 8);
  expect(kml).toContain('边缘达标 edge, passes');
  expect(kml).toContain('ITU-R P.525-4');
  expect(kml).toContain('站点与数值为示例');
});

test('a contour holds the middles of exactly the cells that reach its bound', () => {
  const contours = featuresOf('rsrp');
  expect(contours.map(({ properties }) => properties.from)).toEqual([
    -120, -115, -110, -105, -95, -85,
  ]);
  for (const { geometry, properties } of contours) {
    let inside = 0;
    for (const cell of grid.cellsWithin(engine.area.zoneBounds, 23)) {
      const reaches = cell.value >= properties.from;
      expect(holds(geometry, cell.longitudeDeg, cell.latitudeDeg), `${properties.from}`).toBe(
        reaches,
      );
      if (reaches) inside++;
    }
    expect(inside).toBeGreaterThan(5);
  }
});

test('contours have the area of their cells, and rings by the right-hand rule', () => {
  for (const { geometry, properties } of featuresOf('rsrp')) {
    let cellsKm2 = 0;
    for (const cell of grid.cellsWithin(engine.area.zoneBounds, 1)) {
      if (cell.value >= properties.from) cellsKm2 += cell.areaKm2;
    }
    const ratio = polygonAreaKm2(geometry) / cellsKm2;
    if (cellsKm2 > 500) expect(Math.abs(ratio - 1), `${properties.from}`).toBeLessThan(0.01);
    for (const [outer, ...holes] of geometry.coordinates) {
      expect(signedArea(outer)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    }
  }
});

test('codes have a polygon each, in both languages, with what they stand on', () => {
  const causes = featuresOf('cause');
  const served = causes.find(({ properties }) => properties.from === 0)!;
  expect(served.properties).toMatchObject({
    to: 0,
    labelZh: '已满足',
    labelEn: 'served',
    layer: 'cause',
    year: 2026,
    timePercent: 50,
    service: project.services.find(({ id }) => id === 'good-cpe')!.name.en,
  });
  const tiers = featuresOf('service');
  expect(tiers.map(({ properties }) => properties.labelZh)).toEqual([
    '可达及以上',
    '基本及以上',
    '良好及以上',
    '最佳',
  ]);
  const servers = featuresOf('server');
  expect(servers.length).toBeGreaterThan(5);
  expect(scenario.sites.some(({ name }) => servers[0].properties.labelZh.includes(name.zh))).toBe(
    true,
  );
});

test('contours are drawn at a planning limit that is asked for', async () => {
  const options = { cellSizeM: 512, format: 'contours', contourBounds: [-108.5] } as const;
  const [{ bytes }] = await exportLayers(engine, view, ['rsrp'], options);
  const { features } = JSON.parse(new TextDecoder().decode(bytes));
  expect(features).toHaveLength(1);
  expect(features[0].properties).toMatchObject({
    from: -108.5,
    to: null,
    labelZh: '≥ −108.5 dBm',
    fill: '#F4DF6B',
  });
});

test('a GeoTIFF has overviews down to one tile, each of half the size', async () => {
  const tiff = await fromArrayBuffer(fileOf('geotiff', 'rsrp').bytes.buffer);
  const images = await Promise.all(
    Array.from({ length: await tiff.getImageCount() }, (_, i) => tiff.getImage(i)),
  );
  images.slice(1).forEach((image, i) => {
    expect(image.getWidth()).toBe(Math.ceil(images[i].getWidth() / 2));
    expect(image.getHeight()).toBe(Math.ceil(images[i].getHeight() / 2));
  });
  expect(Math.max(images.at(-1)!.getWidth(), images.at(-1)!.getHeight())).toBeLessThanOrEqual(256);
  const [whole] = (await images[0].readRasters()) as unknown as [Float32Array];
  const [smaller] = (await images[1].readRasters()) as unknown as [Float32Array];
  const width = images[0].getWidth();
  const wrong = smaller.filter((value, i) => {
    const [column, row] = [i % (width / 2), Math.floor(i / (width / 2))];
    const first = 2 * row * width + 2 * column;
    const four = [first, first + 1, first + width, first + width + 1].map((cell) => whole[cell]);
    const known = four.filter((each) => !Number.isNaN(each));
    const mean = known.reduce((sum, each) => sum + each, 0) / known.length;
    return known.length === 0 ? !Number.isNaN(value) : Math.abs(value - mean) > 1e-4;
  });
  expect(wrong).toHaveLength(0);
  expect(smaller.some((value) => value > -80)).toBe(true);
});

const hasGdal = spawnSync('gdalinfo', ['--version']).status === 0;

test.skipIf(!hasGdal)('GDAL reads raster, picture and contours where they lie', () => {
  const info = (command: string, ...args: string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8' }).stdout;
  const tiff = info('gdalinfo', 'rsrp_base_vessel-cpe_2026.tif');
  expect(tiff).toMatch(/Block=256x256 Type=Float32/);
  expect(tiff).toMatch(/Overviews: \d+x\d+/);
  expect(tiff).toContain('COMPRESSION=DEFLATE');
  expect(tiff).toMatch(/NoData Value=nan/);
  const png = info('gdalinfo', 'rsrp_base_vessel-cpe_2026.png');
  expect(png).toMatch(/WGS[ _]1984/);
  expect(png).toMatch(/Upper Left/);
  const contours = info('ogrinfo', '-al', '-so', 'rsrp_base_vessel-cpe_2026.geojson');
  expect(contours).toContain('Feature Count: 6');
  expect(contours).toContain('labelZh: String');
});

function fileOf(format: ExportFormat, layer: ExportedLayer): LayerFile {
  return files.get(format)!.find((file) => file.layer === layer)!;
}

function featuresOf(layer: ExportedLayer): Feature<MultiPolygon, ContourProperties>[] {
  return JSON.parse(new TextDecoder().decode(fileOf('contours', layer).bytes)).features;
}

interface Cell {
  readonly value: number;
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
  readonly heightDeg: number;
  readonly areaKm2: number;
}

interface Grid {
  /** Every so many cells each way whose middles lie in a box. */
  cellsWithin(bounds: Bounds, stride: number): Iterable<Cell>;
}

/** The values of a GeoTIFF by the engine's own tiles, which it is made of. */
async function gridOf(bytes: Uint8Array<ArrayBuffer>): Promise<Grid> {
  const image = await (await fromArrayBuffer(bytes.buffer)).getImage();
  const [values] = (await image.readRasters()) as unknown as [Float32Array];
  const tiles = tilesOver(engine.area.zoneBounds, 8);
  const width = image.getWidth();
  return {
    *cellsWithin({ west, east, south, north }, stride) {
      for (const tile of tiles) {
        const areas = cellAreas(tile);
        const box = boundsOfTile(tile);
        if (box.east < west || box.west > east) continue;
        for (let row = 0; row < tileSide; row += stride) {
          const latitudeDeg = latitudeOfRow(tile, row + 0.5);
          if (latitudeDeg < south || latitudeDeg > north) continue;
          const heightDeg = latitudeOfRow(tile, row) - latitudeOfRow(tile, row + 1);
          for (let column = 0; column < tileSide; column += stride) {
            const longitudeDeg = longitudeOfColumn(tile, column + 0.5);
            if (longitudeDeg < west || longitudeDeg > east) continue;
            const x = (tile.x - tiles[0].x) * tileSide + column;
            const y = (tile.y - tiles[0].y) * tileSide + row;
            const value = values[y * width + x];
            yield { value, longitudeDeg, latitudeDeg, heightDeg, areaKm2: areas[row] / 1024 / 1e6 };
          }
        }
      }
    },
  };
}

/** Even-odd rule over all rings. */
function holds({ coordinates }: MultiPolygon, x: number, y: number): boolean {
  let inside = false;
  for (const ring of coordinates.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = ring[i - 1];
      const [x2, y2] = ring[i];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** Positive for rings that turn leftward. */
function signedArea(ring: readonly (readonly number[])[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  }
  return sum / 2;
}
