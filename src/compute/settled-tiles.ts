import type { TileFigures } from '../coverage/tile-figures.ts';
import { areaUnitsPerM2, type TileId } from '../geo/tile-grid.ts';
import type { ThreadPool } from './thread-pool.ts';

/** State of every tile after a run, to be compared with another run's. */
export interface SettledTiles {
  readonly years: readonly number[];
  readonly tiles: readonly TileId[];
  /** By terminal id: by tile, in the order of the tiles; figures by year. */
  readonly figures: ReadonlyMap<string, readonly (readonly TileFigures[])[]>;
  /** By terminal id: the service ids in the order of the figures' bits. */
  readonly serviceIds: ReadonlyMap<string, readonly string[]>;
}

/** Area that one service gained and lost between two states, by zone, in km². */
export async function changeBetween(
  pool: ThreadPool,
  before: SettledTiles,
  after: SettledTiles,
  year: number,
  serviceId: string,
): Promise<{ gainedKm2: number[]; lostKm2: number[] }> {
  const yearIndex = after.years.indexOf(year);
  const entry = [...after.serviceIds].find(([, ids]) => ids.includes(serviceId));
  const [terminalId, serviceIds] = entry ?? ['', []];
  const bit = serviceIds.indexOf(serviceId);
  const then = before.figures.get(terminalId) ?? [];
  const now = after.figures.get(terminalId) ?? [];
  const changes = await Promise.all(
    after.tiles.map(async (tile, index) => {
      // tiles whose stations are the same have the very same figures
      if (then[index] === now[index]) return null;
      const was = then[index][yearIndex].given;
      const is = now[index][yearIndex].given;
      return pool.run((service) => service.change(tile, was, is, serviceIds.length));
    }),
  );
  const zoneCount = (now[0]?.[yearIndex].covered.length ?? 0) / Math.max(1, serviceIds.length);
  const sum = (side: 'gained' | 'lost') =>
    Array.from({ length: zoneCount }, (_, zone) =>
      changes.reduce((total, change) => {
        const area = change?.[side][zone * serviceIds.length + bit] ?? 0;
        return total + area / areaUnitsPerM2 / 1e6;
      }, 0),
    );
  return { gainedKm2: sum('gained'), lostKm2: sum('lost') };
}
