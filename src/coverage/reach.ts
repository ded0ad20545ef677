import type { Position } from '../geo/position.ts';
import { type Bounds, boundsOfTile, type TileId } from '../geo/tile-grid.ts';
import type { Station } from './station.ts';

/** Metres per degree of latitude, the least on the ellipsoid, so that distances err on the near side. */
const leastMetresPerDegree = 110_570;

/** The stations, in their order, of which anything may arrive in a tile. */
export function stationsReaching(stations: readonly Station[], tile: TileId): Station[] {
  const bounds = boundsOfTile(tile);
  return stations.filter((station) => distanceToBoxM(station.origin, bounds) <= station.reachM);
}

/**
 * Without the stations of channels on which none of them is heard in the tile: what serves nobody
 * disturbs nobody.
 */
export function withoutIdleChannels(stations: readonly Station[], tile: TileId): Station[] {
  const bounds = boundsOfTile(tile);
  const serving = new Set(
    stations
      .filter(({ origin, heardReachM }) => distanceToBoxM(origin, bounds) <= heardReachM)
      .map(({ channel }) => channel),
  );
  return stations.filter(({ channel }) => serving.has(channel));
}

/** Whether a station may be heard well enough to serve anywhere in a tile, if only a terminal could attach. */
export function mayBeHeard({ origin, heardReachM }: Station, tile: TileId): boolean {
  return distanceToBoxM(origin, boundsOfTile(tile)) <= heardReachM;
}

/** A distance in metres from a place to a box that is never above the true one; 0 inside. */
function distanceToBoxM(position: Position, { west, south, east, north }: Bounds): number {
  const dLon = Math.max(west - position.longitudeDeg, 0, position.longitudeDeg - east);
  const dLat = Math.max(south - position.latitudeDeg, 0, position.latitudeDeg - north);
  const widest = Math.max(Math.abs(south), Math.abs(north), Math.abs(position.latitudeDeg));
  const shrink = Math.cos((widest * Math.PI) / 180);
  return 0.99 * leastMetresPerDegree * Math.hypot(dLat, dLon * shrink);
}
