import type { Position } from '../../geo/position.ts';
import { type Bounds, type TileId, tileKey, tileSide } from '../../geo/tile-grid.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../network/satellite-terminal.ts';
import { ephemerisOf } from '../../orbit/ephemeris-of.ts';
import { HighestElevations } from '../../orbit/highest-elevations.ts';
import { orbitAltitudeKm } from '../../orbit/link/orbit-altitude.ts';
import { slantRangeKm } from '../../orbit/link/slant-range.ts';
import { clearSkyOffer } from '../../planning/satellite-offers/satellite-offers.ts';
import { leastElevationDeg } from '../../planning/satellite-offers/system-sight.ts';
import {
  type SatelliteGrid,
  spreadOver,
  type TileStations,
  tileStations,
  valueAt,
} from './satellite-grid.ts';

/** What is told of the highest satellite at a time. */
export type MomentLayer = 'elevation' | 'cnr' | 'rate';

/** What stands at one place at the time of the field. */
export interface MomentReading {
  /** In degrees, dB or Mbps. */
  readonly value: number;
  readonly elevationDeg: number;
  readonly systemId: string;
}

/** Links are tabulated at halves of a degree. */
const perDegree = 2;

interface Contender {
  readonly systemId: string;
  readonly elevations: HighestElevations;
  /** By place of the grid. */
  readonly elevationsDeg: Float32Array;
  /** By half of a degree of elevation; NaN below the mask. */
  readonly table: Float32Array;
  readonly isStepped: boolean;
}

/** A quantity of the highest satellites of some systems over a grid, at one time; the best system counts at each place. */
export class MomentField {
  readonly #grid: SatelliteGrid;
  readonly #contenders: readonly Contender[];
  readonly #box: Bounds;
  readonly #stations = new Map<string, TileStations>();
  readonly #scratch = new Float32Array(tileSide * tileSide);

  /**
   * @param terminals aboard; for elevations alone they do not matter
   * @param box beyond which nothing is told
   * @param epochMs of the plan's period, since 1970, UTC
   */
  constructor(
    layer: MomentLayer,
    systems: readonly SatelliteSystem[],
    terminals: readonly SatelliteTerminal[],
    grid: SatelliteGrid,
    box: Bounds,
    epochMs: number,
  ) {
    this.#grid = grid;
    this.#box = box;
    this.#contenders = systems.flatMap((system) => {
      const tables = tablesOf(layer, system, terminals);
      if (tables.length === 0) return [];
      const ephemeris = ephemerisOf(system.orbit, epochMs);
      const elevations = new HighestElevations(ephemeris, grid.places);
      const elevationsDeg = new Float32Array(grid.places.length);
      const table = highestOf(tables);
      const isStepped = layer === 'rate';
      return [{ systemId: system.id, elevations, elevationsDeg, table, isStepped }];
    });
  }

  /** Systems that play a part. */
  get systemIds(): readonly string[] {
    return this.#contenders.map(({ systemId }) => systemId);
  }

  /** @param timeMs since 1970, UTC */
  moveTo(timeMs: number): void {
    for (const { elevations, elevationsDeg } of this.#contenders) {
      elevations.at(timeMs, elevationsDeg);
    }
  }

  /** Writes the values of a tile's cells; NaN where no satellite stands high enough, and outside the box. */
  fill(tile: TileId, into: Float32Array): void {
    const key = tileKey(tile);
    const stations = this.#stations.get(key) ?? tileStations(this.#grid, tile, this.#box);
    this.#stations.set(key, stations);
    const { columns, rows } = stations;
    into.fill(Number.NaN);
    const scratch = this.#scratch;
    for (const contender of this.#contenders) {
      spreadOver(stations, contender.elevationsDeg, scratch);
      for (let row = rows[0]; row < rows[1]; row++) {
        const last = row * tileSide + columns[1];
        for (let cell = row * tileSide + columns[0]; cell < last; cell++) {
          const value = lookedUp(contender, scratch[cell]);
          // of two numbers the higher, of a number and nothing the number
          if (!(value <= into[cell]) && !Number.isNaN(value)) into[cell] = value;
        }
      }
    }
  }

  /** What stands at a place; null where no satellite stands high enough. */
  at(position: Position): MomentReading | null {
    let best: MomentReading | null = null;
    for (const contender of this.#contenders) {
      const { systemId, elevationsDeg } = contender;
      const elevationDeg = valueAt(this.#grid, elevationsDeg, position);
      const value = lookedUp(contender, elevationDeg);
      if (Number.isNaN(value) || (best && best.value >= value)) continue;
      best = { value, elevationDeg, systemId };
    }
    return best;
  }
}

/** Between two entries their line; rates go in steps, and are those of the entry below. */
function lookedUp({ table, isStepped }: Contender, elevationDeg: number): number {
  if (!(elevationDeg >= 0)) return Number.NaN;
  const at = elevationDeg * perDegree;
  const below = Math.min(table.length - 1, Math.floor(at));
  if (isStepped || below === table.length - 1) return table[below];
  return table[below] + (at - below) * (table[below + 1] - table[below]);
}

/** A table for each satellite terminal that the system works with; one alone for elevations. */
function tablesOf(
  layer: MomentLayer,
  system: SatelliteSystem,
  terminals: readonly SatelliteTerminal[],
): Float32Array[] {
  if (layer === 'elevation') {
    return [table(system.minimumElevationDeg, (elevationDeg) => elevationDeg)];
  }
  const altitudeKm = orbitAltitudeKm(system.orbit);
  return terminals
    .filter(({ id }) => system.terminalIds.includes(id))
    .map((terminal) =>
      table(leastElevationDeg(system, terminal), (elevationDeg) => {
        const sight = { elevationDeg, rangeKm: slantRangeKm(altitudeKm, elevationDeg) };
        const { downlinkCnrDb, downlinkMbps } = clearSkyOffer(system, terminal, sight);
        return layer === 'cnr' ? downlinkCnrDb : downlinkMbps;
      }),
    );
}

function table(maskDeg: number, give: (elevationDeg: number) => number): Float32Array {
  return Float32Array.from({ length: 90 * perDegree + 1 }, (_, i) => {
    const elevationDeg = i / perDegree;
    return elevationDeg >= maskDeg ? give(elevationDeg) : Number.NaN;
  });
}

function highestOf(tables: readonly Float32Array[]): Float32Array {
  return tables[0].map((first, i) =>
    tables.reduce((most, each) => (Number.isNaN(most) || each[i] > most ? each[i] : most), first),
  );
}
