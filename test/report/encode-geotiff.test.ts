import { deflateSync } from 'node:zlib';
import { fromArrayBuffer } from 'geotiff';
import { expect, test } from 'vitest';
import { tileSide } from '../../src/geo/tile-grid.ts';
import { encodeGeoTiff, floatBytes } from '../../src/report/encode-geotiff.ts';

const place = { westM: 13_149_614.85, northM: 4_226_661.916, pixelM: 611.4962, notes: {} };

/** Two tiles beside each other above two more, each of its own numbers, with a hole in the third. */
const tiles = [0, 1, 2, 3].map((tile) =>
  Float32Array.from({ length: tileSide * tileSide }, (_, cell) =>
    tile === 2 && cell === 5 ? Number.NaN : -100 - tile + cell / 65_536,
  ),
);

test('a raster is read back where it was written, value by value', async () => {
  const image = await readImage({ unit: 'dBm', description: 'SS-RSRP' });
  expect([image.getWidth(), image.getHeight()]).toEqual([2 * tileSide, 2 * tileSide]);
  expect([image.getTileWidth(), image.getTileHeight()]).toEqual([tileSide, tileSide]);
  const [values] = (await image.readRasters()) as unknown as [Float32Array];
  expect(values).toBeInstanceOf(Float32Array);
  tiles.forEach((tile, i) => {
    const [column, row] = [(i % 2) * tileSide, Math.floor(i / 2) * tileSide];
    const read = Float32Array.from(tile, (_, cell) => {
      const y = row + Math.floor(cell / tileSide);
      return values[y * 2 * tileSide + column + (cell % tileSide)];
    });
    expect(read).toEqual(tile);
  });
  expect(values.filter(Number.isNaN)).toHaveLength(1);
  expect(image.getGDALNoData()).toBeNaN();
});

test('it lies in Web Mercator with north up, by areas', async () => {
  const image = await readImage({ unit: '', description: '' });
  expect(image.getGeoKeys()).toMatchObject({
    GTModelTypeGeoKey: 1,
    GTRasterTypeGeoKey: 1,
    ProjectedCSTypeGeoKey: 3857,
    ProjLinearUnitsGeoKey: 9001,
  });
  expect(image.getOrigin().slice(0, 2)).toEqual([place.westM, place.northM]);
  expect(image.getResolution().slice(0, 2)).toEqual([place.pixelM, -place.pixelM]);
});

test('what it holds and stands on is said beside it, whatever the letters', async () => {
  const notes = { terminal: 'vessel-cpe', project: '近海 <1> & "2"' };
  const image = await readImage({ unit: 'dBm', description: 'SS-RSRP', notes });
  // the reader leaves references as they are
  expect(await image.getGDALMetadata()).toMatchObject({
    terminal: 'vessel-cpe',
    project: '&#36817;&#28023; &#60;1&#62; &#38; &#34;2&#34;',
  });
  expect(await image.getGDALMetadata(0)).toMatchObject({
    DESCRIPTION: 'SS-RSRP',
    UNITTYPE: 'dBm',
  });
});

async function readImage(said: {
  unit: string;
  description: string;
  notes?: Record<string, string>;
}) {
  const streams = tiles.map((tile) => deflateSync(floatBytes(tile)));
  const bytes = encodeGeoTiff({
    ...place,
    ...said,
    tileColumns: 2,
    tileRows: 2,
    tiles: streams,
  });
  return (await fromArrayBuffer(bytes.buffer)).getImage();
}
