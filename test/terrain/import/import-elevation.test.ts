import { writeArrayBuffer } from 'geotiff';
import { expect, test } from 'vitest';
import { type ElevationGrid, elevationM } from '../../../src/terrain/elevation-grid.ts';
import {
  type ElevationFile,
  importElevation,
} from '../../../src/terrain/import/import-elevation.ts';

const scope = { west: 118.5, south: 30.8, east: 123.5, north: 36 };

test('an HGT tile of 3″ keeps its posts: corner from its name, rows from the north, void unknown', async () => {
  const file = hgt('N34E119.hgt', 1201, (column, row) => {
    if (column === 600 && row === 600) return -32_768;
    return row * 2 + (column === 0 ? -7 : 0);
  });
  const grid = await imported(file);
  expect([grid.westDeg, grid.southDeg, grid.columns, grid.rows]).toEqual([119, 34, 1201, 1201]);
  expect(elevationM(grid, 119, 34)).toBe(-7);
  expect(elevationM(grid, 119.25, 35)).toBe(2400);
  expect(elevationM(grid, 119.25, 34 + 10.5 / 1200)).toBeCloseTo(21, 4);
  expect(elevationM(grid, 119.5, 34.5)).toBeNaN();
  expect(elevationM(grid, 119.5 + 1 / 1200, 34.5)).toBe(1200);
  expect(elevationM(grid, 120.01, 34.5)).toBeNaN();
});

test('a tile of 1″ is thinned to means over 3″', async () => {
  const grid = await imported(hgt('s_N34E119.hgt', 3601, (column) => column % 3));
  expect([grid.columns, grid.rows]).toEqual([1201, 1201]);
  expect(elevationM(grid, 119.5, 34.5)).toBe(1);
});

test('neighbouring tiles make one grid without a seam', async () => {
  const west = hgt('N34E119.hgt', 1201, (column) => column);
  const east = hgt('N34E120.hgt', 1201, (column) => 1200 + column);
  const grid = await imported(east, west);
  expect([grid.columns, grid.rows]).toEqual([2401, 1201]);
  expect(elevationM(grid, 120 - 0.5 / 1200, 34.5)).toBeCloseTo(1199.5, 2);
  expect(elevationM(grid, 120 + 0.5 / 1200, 34.5)).toBeCloseTo(1200.5, 2);
});

test('what a tile has beyond the region is cut off', async () => {
  const grid = await imported(hgt('N30E118.hgt', 1201, () => 9));
  expect(elevationM(grid, 118.9, 30.9)).toBe(9);
  expect(elevationM(grid, 118.4, 30.9)).toBeNaN();
  expect(grid.heightsM.length).toBeLessThan(250 * 610);
});

test.each([
  ['points', 2, 119.5, 34.5],
  ['areas', 1, 119.505, 34.495],
])('pixels of a GeoTIFF that stand for %s', async (_name, rasterType, lon, lat) => {
  const grid = await imported(
    geotiff('a.tif', Float32Array.of(1.5, 2, 3, 4, -9999, 6), { rasterType, nodata: '-9999' }),
  );
  expect([grid.columns, grid.rows]).toEqual([3, 2]);
  expect(elevationM(grid, lon, lat)).toBe(1.5);
  expect(elevationM(grid, lon, lat - 0.01)).toBe(4);
  expect(elevationM(grid, lon + 0.01, lat - 0.01)).toBeNaN();
  expect(elevationM(grid, lon + 0.02, lat - 0.01)).toBe(6);
});

test('a GeoTIFF of 16-bit whole numbers in CGCS2000 is read with its signs', async () => {
  const heights = Uint16Array.of(1, 2, 3, 65_533, 5, 6);
  const grid = await imported(geotiff('b.TIFF', heights, { system: 4490, signed: true }));
  expect([...grid.heightsM]).toEqual([-3, 5, 6, 1, 2, 3]);
});

const flat = Float32Array.of(1, 2, 3, 4, 5, 6);

test.each<[string, ElevationFile, RegExp]>([
  ['size', { name: 'N34E119.hgt', bytes: new ArrayBuffer(1000) }, /^N34E119.hgt: 1000 bytes — /],
  ['name', { name: 'tile.hgt', bytes: new ArrayBuffer(1000) }, /no corner.*N33E120\.hgt/],
  ['void', hgt('N34E119.hgt', 1201, () => -32_768), /no known height/],
  [
    'place',
    hgt('N50E007.hgt', 1201, () => 1),
    /longitude 7 to 8, .* — expected .*118\.5 to 123\.5/,
  ],
  ['ending', { name: 'a.asc', bytes: new ArrayBuffer(9) }, /^a\.asc: unknown ending/],
  ['bytes', { name: 'a.tif', bytes: new ArrayBuffer(64) }, /^a\.tif: not a readable TIFF/],
  ['projection', geotiff('a.tif', flat, { projection: 32_651 }), /projection, EPSG:32651/],
  ['system', geotiff('a.tif', flat, { system: 4267 }), /EPSG:4267 — expected .*EPSG:4490/],
  [
    'feet',
    geotiff(
      'a.tif',
      flat.map((m) => m * 3281),
      {},
    ),
    /: 13124 — expected heights in metres/,
  ],
  ['picture', geotiff('a.tif', Uint8Array.from(flat), {}), /8 bits/],
])('a file with a wrong %s is refused by name', async (_what, file, reason) => {
  const check = await importElevation([file], scope);
  expect(check.valid ? 'valid' : check.reason).toMatch(reason);
});

test('a GeoTIFF cut short is refused', async () => {
  const { name, bytes } = geotiff('a.tif', flat, {});
  const check = await importElevation([{ name, bytes: bytes.slice(0, -9) }], scope);
  expect(check.valid ? 'valid' : check.reason).toMatch(/^a\.tif: .* — expected a whole file/);
});

async function imported(...files: ElevationFile[]): Promise<ElevationGrid> {
  const check = await importElevation(files, scope);
  if (!check.valid) throw new Error(check.reason);
  return check.elevation;
}

/** A tile by column from the west and row from the south. */
function hgt(
  name: string,
  side: number,
  heightM: (column: number, row: number) => number,
): ElevationFile {
  const bytes = new ArrayBuffer(side * side * 2);
  const view = new DataView(bytes);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      view.setInt16(((side - 1 - row) * side + column) * 2, heightM(column, row));
    }
  }
  return { name, bytes };
}

interface Tags {
  readonly rasterType?: number;
  readonly nodata?: string;
  readonly system?: number;
  readonly projection?: number;
  readonly signed?: boolean;
}

/** Three columns and two rows of 0.01° from 119.5° E, 34.5° N. */
function geotiff(
  name: string,
  heights: Float32Array | Uint16Array | Uint8Array,
  { rasterType = 1, nodata, system = 4326, projection, signed }: Tags,
): ElevationFile {
  const bytes = writeArrayBuffer(heights, {
    width: 3,
    height: 2,
    ModelPixelScale: [0.01, 0.01, 0],
    ModelTiepoint: [0, 0, 0, 119.5, 34.5, 0],
    GTModelTypeGeoKey: projection === undefined ? 2 : 1,
    GTRasterTypeGeoKey: rasterType,
    ...(projection === undefined
      ? { GeographicTypeGeoKey: system }
      : { ProjectedCSTypeGeoKey: projection }),
    ...(nodata === undefined ? {} : { GDAL_NODATA: nodata }),
    ...(signed ? { SampleFormat: [2] } : {}),
  });
  return { name, bytes };
}
