import { type TileId, tileSide } from '../../geo/tile-grid.ts';
import { encodeGeoTiff, floatBytes } from '../../report/encode-geotiff.ts';
import { OverviewPyramid } from '../../report/overview-pyramid.ts';
import type { LayerTask, LayerWriter } from './layer-writer.ts';

const circumferenceM = 2 * Math.PI * 6_378_137;

/** A layer as GeoTIFF: tiles are compressed as they come, overviews once their parts are there. */
export function geoTiffWriter({ basis, tiles, notes, describes }: LayerTask): LayerWriter {
  const place = placeOf(tiles);
  const pyramid = new OverviewPyramid(place.tileColumns, place.tileRows, isLevel(basis.layer));
  const streams: Promise<Uint8Array>[] = [];
  const overviews: Promise<Uint8Array>[][] = pyramid.levels.map(() => []);
  return {
    add(values) {
      const row = Math.floor(streams.length / place.tileColumns);
      const column = streams.length % place.tileColumns;
      streams.push(deflated(floatBytes(values)));
      for (const { level, index, values: smaller } of pyramid.add(column, row, values)) {
        overviews[level][index] = deflated(floatBytes(smaller));
      }
    },
    async finish() {
      const bytes = encodeGeoTiff({
        ...place,
        tiles: await Promise.all(streams),
        overviews: await Promise.all(
          pyramid.levels.map(async ({ columns, rows }, level) => ({
            columns,
            rows,
            tiles: await Promise.all(overviews[level]),
          })),
        ),
        description: describes,
        unit: basis.unit,
        notes,
      });
      return [{ ending: '.tif', bytes }];
    },
  };
}

/** Codes, counts and tiers have no mean. */
function isLevel(layer: string): boolean {
  return !['server', 'servers', 'cause', 'service'].includes(layer);
}

/** Bytes as a zlib stream, by what browser and Node bring along. */
async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Tiles of one level that fill a box, row by row from the north-west. */
function placeOf(tiles: readonly TileId[]) {
  const [first] = tiles;
  const last = tiles[tiles.length - 1];
  const perTile = 1 / 2 ** first.z;
  return {
    westM: (first.x * perTile - 0.5) * circumferenceM,
    northM: (0.5 - first.y * perTile) * circumferenceM,
    pixelM: (perTile * circumferenceM) / tileSide,
    tileColumns: last.x - first.x + 1,
    tileRows: last.y - first.y + 1,
  };
}
