import type { TileFigures } from '../coverage/tile-figures.ts';
import { areaUnitsPerM2, type TileId } from '../geo/tile-grid.ts';
import type { AreaChange } from '../planning/comparison/area-change.ts';
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
  const entry = [...after.serviceIds].find(([, ids]) => ids.includes(serviceId));
  const [terminalId, serviceIds] = entry ?? ['', []];
  const change = await terminalChange(pool, before, after, year, terminalId);
  return change(serviceIds.indexOf(serviceId));
}

/** The same for all years and services of the states whose bits mean the same services in both. */
export async function changesBetween(
  pool: ThreadPool,
  before: SettledTiles,
  after: SettledTiles,
): Promise<AreaChange[]> {
  const changes: AreaChange[] = [];
  for (const year of after.years.filter((each) => before.years.includes(each))) {
    for (const [terminalId, serviceIds] of after.serviceIds) {
      if (before.serviceIds.get(terminalId)?.join(' ') !== serviceIds.join(' ')) continue;
      const change = await terminalChange(pool, before, after, year, terminalId);
      serviceIds.forEach((serviceId, bit) => {
        changes.push({ year, serviceId, ...change(bit) });
      });
    }
  }
  return changes;
}

/** What the services of a terminal gained and lost: by the bit of a service, in km² by zone. */
async function terminalChange(
  pool: ThreadPool,
  before: SettledTiles,
  after: SettledTiles,
  year: number,
  terminalId: string,
): Promise<(bit: number) => { gainedKm2: number[]; lostKm2: number[] }> {
  const [yearThen, yearNow] = [before, after].map(({ years }) => years.indexOf(year));
  const then = before.figures.get(terminalId) ?? [];
  const now = after.figures.get(terminalId) ?? [];
  const count = after.serviceIds.get(terminalId)?.length ?? 0;
  const changes = await Promise.all(
    after.tiles.map(async (tile, index) => {
      // tiles whose stations are the same have the very same figures
      if (then[index] === now[index] && yearThen === yearNow) return null;
      const was = then[index][yearThen].given;
      const is = now[index][yearNow].given;
      return pool.run((service) => service.change(tile, was, is, count));
    }),
  );
  const zoneCount = (now[0]?.[yearNow].covered.length ?? 0) / Math.max(1, count);
  return (bit) => {
    const sum = (side: 'gained' | 'lost') =>
      Array.from({ length: zoneCount }, (_, zone) =>
        changes.reduce((total, change) => {
          const area = change?.[side][zone * count + bit] ?? 0;
          return total + area / areaUnitsPerM2 / 1e6;
        }, 0),
      );
    return { gainedKm2: sum('gained'), lostKm2: sum('lost') };
  };
}
