import type { TileFigures } from '../../coverage/tile-figures.ts';
import type { SatelliteSums } from '../../planning/assemble-result.ts';
import type { ServiceAtPlaces } from './satellites-at-places.ts';

/** A service of one terminal at the end of one year: its bit, of how many, and its tiles. */
export interface MastService {
  readonly bit: number;
  readonly count: number;
  readonly tiles: readonly Pick<TileFigures, 'covered' | 'expected'>[];
  /** By tile: area of each zone in units of 1/1024 m². */
  readonly zoneAreas: readonly Float64Array[];
}

/** By tile: share of time, 0 to 1, in which a satellite gives a service at the place that stands for it. */
export function tileShares(
  { probability }: Pick<ServiceAtPlaces, 'probability'>,
  placeOfTile: Int32Array,
): Float64Array {
  return Float64Array.from(placeOfTile, (place) => probability[place]);
}

/** By tile: whether a satellite gives a service for at least this share of time. */
export function sufficingTiles(shares: Float64Array, timePercent: number): readonly boolean[] {
  return Array.from(shares, (share) => 100 * share >= timePercent);
}

/**
 * Areas by zone that masts or satellites serve. A tile in which a satellite suffices is served
 * whole; what masts leave uncertain, a satellite fills with its own probability, as independent.
 */
export function satelliteAreas(
  { bit, count, tiles, zoneAreas }: MastService,
  shares: Float64Array,
  suffices: readonly boolean[],
  zoneCount: number,
): Pick<SatelliteSums, 'covered' | 'expected'> {
  const covered = new Float64Array(zoneCount);
  const expected = new Float64Array(zoneCount);
  tiles.forEach((tile, t) => {
    const share = shares[t];
    for (let zone = 0; zone < zoneCount; zone++) {
      const area = zoneAreas[t][zone];
      const byMasts = tile.expected[zone * count + bit];
      covered[zone] += suffices[t] ? area : tile.covered[zone * count + bit];
      // whole numbers, so that no order of adding changes the sum
      expected[zone] += byMasts + Math.floor((area - byMasts) * share + 0.5);
    }
  });
  return { covered, expected };
}
