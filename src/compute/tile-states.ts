import { stationsReaching } from '../coverage/reach.ts';
import { type TileId, tileKey } from '../geo/tile-grid.ts';
import { contentHash } from '../planning/content-hash.ts';
import type { KnownReception } from './reception-store.ts';

/**
 * Names the state of the layers of tiles, by tile key: equal names mean equal layers; '' when
 * nothing reaches a tile.
 *
 * @param noise names the noise that was worked out: '' as long as it is not known, null where it is assumed
 */
export function tileStates(
  { plan, planId, stationHashes, termsHash }: KnownReception,
  year: number,
  noise: string | null,
  tiles: readonly TileId[],
): Map<string, string> {
  const { stations } = plan;
  // as long as it is not known, no other plan or year is known to have the same
  const noiseName = noise === '' ? `${planId} ${year}` : (noise ?? '');
  return new Map(
    tiles.map((tile) => {
      const reaching = new Set(stationsReaching(stations, tile));
      const hashes = stationHashes.filter(
        (_, index) => stations[index].year <= year && reaching.has(stations[index]),
      );
      const parts = [termsHash, noiseName, ...hashes];
      return [tileKey(tile), hashes.length === 0 ? '' : contentHash(parts.join(' '))];
    }),
  );
}
