import { geodesicBetween } from './geodesic.ts';
import type { Position } from './position.ts';
import { latitudeOfRow, longitudeOfColumn, type TileId, tileSide } from './tile-grid.ts';

/**
 * Metres east and north of a place, in the azimuthal equidistant projection about it, over one
 * tile: the geodesic at 3 × 3 nodes and a quadratic each way between them, within 0.4 m for tiles
 * of level 8, 0.1 m for level 9 and 0.02 m from level 10 on. Nodes are rounded to 1/1024 m, so that the last bit of a
 * browser's sine does not reach the results.
 *
 * With u and v the place in the tile, 0 to 1 from the west and from the north, the coordinate is
 * the sum over i and j of c[axis * 9 + i * 3 + j] uⁱ vʲ, axis 0 being east and axis 1 north.
 */
export function tileFrame(origin: Position, tile: TileId): Float64Array {
  const east = new Float64Array(9);
  const north = new Float64Array(9);
  for (let row = 0; row <= 2; row++) {
    for (let column = 0; column <= 2; column++) {
      const { distanceM, bearingDeg } = geodesicBetween(origin, {
        longitudeDeg: longitudeOfColumn(tile, (column * tileSide) / 2),
        latitudeDeg: latitudeOfRow(tile, (row * tileSide) / 2),
      });
      const bearing = (bearingDeg * Math.PI) / 180;
      east[column * 3 + row] = snap(distanceM * Math.sin(bearing));
      north[column * 3 + row] = snap(distanceM * Math.cos(bearing));
    }
  }
  return Float64Array.of(...quadratics(east), ...quadratics(north));
}

/** Coefficients of the biquadratic through 3 × 3 nodes at 0, ½ and 1. */
function quadratics(nodes: Float64Array): Float64Array {
  const alongV = new Float64Array(9);
  for (let i = 0; i < 3; i++)
    alongV.set(quadratic(nodes[i * 3], nodes[i * 3 + 1], nodes[i * 3 + 2]), i * 3);
  const result = new Float64Array(9);
  for (let j = 0; j < 3; j++) {
    const [a, b, c] = quadratic(alongV[j], alongV[3 + j], alongV[6 + j]);
    result[j] = a;
    result[3 + j] = b;
    result[6 + j] = c;
  }
  return result;
}

/** Coefficients of the parabola through values at 0, ½ and 1. */
function quadratic(first: number, middle: number, last: number): [number, number, number] {
  return [first, -3 * first + 4 * middle - last, 2 * first - 4 * middle + 2 * last];
}

function snap(metres: number): number {
  return Math.round(metres * 1024) / 1024;
}
