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
 * Of channels on which none of them can serve in the tile, only the stations that are heard there:
 * what serves nobody disturbs nobody.
 */
export function withoutIdleChannels(stations: readonly Station[], tile: TileId): Station[] {
  const bounds = boundsOfTile(tile);
  const serving = new Set(
    stations.filter((station) => mayServe(station, tile)).map(({ channel }) => channel),
  );
  const isHeard = ({ origin, heardReachM }: Station) =>
    distanceToBoxM(origin, bounds) <= heardReachM;
  return stations.filter((station) => serving.has(station.channel) || isHeard(station));
}

/** Whether a station may be a server anywhere in a tile: heard, and near enough to attach to. */
export function mayServe({ origin, heardReachM, attachRangeM }: Station, tile: TileId): boolean {
  return distanceToBoxM(origin, boundsOfTile(tile)) <= Math.min(heardReachM, attachRangeM);
}

/** A distance in metres from a place to a box that is never above the true one; 0 inside. */
function distanceToBoxM(position: Position, { west, south, east, north }: Bounds): number {
  const dLon = Math.max(west - position.longitudeDeg, 0, position.longitudeDeg - east);
  const dLat = Math.max(south - position.latitudeDeg, 0, position.latitudeDeg - north);
  const widest = Math.max(Math.abs(south), Math.abs(north), Math.abs(position.latitudeDeg));
  const shrink = Math.cos((widest * Math.PI) / 180);
  return 0.99 * leastMetresPerDegree * Math.hypot(dLat, dLon * shrink);
}
