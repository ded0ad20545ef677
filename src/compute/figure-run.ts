import { LeastRecent } from '../coverage/least-recent.ts';
import { stationsReaching } from '../coverage/reach.ts';
import type { AssetShare } from '../coverage/tile-engine.ts';
import { limitingCauses } from '../coverage/tile-layers.ts';
import { type SettledFigures, sumOfSpreads } from '../coverage/tile-spread.ts';
import type { Region } from '../geo/region.ts';
import {
  type CellSizeM,
  levelOfCellSize,
  type TileId,
  tileKey,
  tilesOver,
} from '../geo/tile-grid.ts';
import { assembleResult, type SatelliteSums, type YearSums } from '../planning/assemble-result.ts';
import { contentHash } from '../planning/content-hash.ts';
import type { PlanArea } from '../planning/plan-area.ts';
import type { Project, Scenario } from '../planning/project.ts';
import { type FleetHours, fleetHours, shipHours } from '../planning/ships/fleet-hours.ts';
import type { Progress, Simulation } from './coverage-engine.ts';
import { type LineSamples, lineSamples, longestGapsKm } from './line-gaps.ts';
import { fansOf, type KnownReception, type ReceptionStore } from './reception-store.ts';
import type { SatelliteField } from './satellites/satellite-field.ts';
import { satelliteAreas, sufficingTiles, tileShares } from './satellites/satellite-sums.ts';
import { type ShipSamples, shipSamples } from './ships/ship-samples.ts';
import { cancelled, isCancelled, type ThreadPool } from './thread-pool.ts';

interface FigureRunOptions {
  readonly pool: ThreadPool;
  readonly store: ReceptionStore;
  readonly region: Region;
  readonly area: PlanArea;
  readonly project: Project;
  readonly scenario: Scenario;
  readonly years: readonly number[];
  readonly cellSizeM: CellSizeM;
  /** Terminals whose figures are worked out in one go, and kept together. */
  readonly groups: readonly (readonly KnownReception[])[];
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
  readonly startMs: number;
  /** What satellites give over some tiles, to some services; null where the plan has none. */
  readonly satellites: (
    tiles: readonly TileId[],
    serviceIds: readonly string[],
  ) => Promise<SatelliteField | null>;
}

/** A tile that figures are summed over. */
interface FigureTile {
  readonly tile: TileId;
  readonly zoneAreas: Float64Array;
  readonly cells: number;
  readonly samples: readonly AssetShare[];
}

/** Sums figures over tiles, and keeps those of tiles whose stations have not changed. */
export class FigureRun {
  readonly #tiles = new Map<number, Promise<FigureTile[]>>();
  readonly #figures = new LeastRecent<Promise<SettledFigures[][]>>(1500);

  /** Forgets everything, for another project. */
  clear(): void {
    this.#tiles.clear();
    this.#figures.clear();
  }

  async run(options: FigureRunOptions): Promise<Simulation> {
    const { pool, store, project, scenario, years, groups, signal } = options;
    const receptions = groups.flat();
    const level = levelOfCellSize(options.cellSizeM);
    const tiles = await this.#describe(pool, options.area, level);
    const lastYear = Math.max(...years);
    const fans = receptions.flatMap((known) => fansOf(known, ({ year }) => year <= lastYear));
    const total = fans.length + tiles.length * groups.length;
    let done = 0;
    const step = () => options.onProgress?.({ done: ++done, total });
    const serviceIds = receptions.flatMap(({ plan }) => plan.services.map(({ id }) => id));
    const [satellites] = await Promise.all([
      options.satellites(
        tiles.map(({ tile }) => tile),
        serviceIds,
      ),
      store.fans(fans, { signal }, step),
    ]);
    const workedOut = project.uplinkNoise === 'workedOut';
    const surveys = await Promise.all(
      receptions.map((known) => (workedOut ? store.noise(known, years, { signal }) : '')),
    );
    const noise = contentHash(surveys.join(' '));
    const figures = new Map<string, SettledFigures[][]>();
    for (const group of groups) {
      const byTile = await Promise.all(
        tiles.map(async ({ tile }) => {
          const result = await this.#ofTile(pool, group, noise, tile, years, signal);
          step();
          return result;
        }),
      );
      group.forEach(({ plan }, index) => {
        const ofTerminal = byTile.map((tile) => tile[index]);
        figures.set(plan.terminalId, ofTerminal);
      });
    }
    if (signal?.aborted) throw cancelled();

    const lines = lineSamples(
      tiles,
      options.area.assets.map(({ unit }) => unit === 'km'),
    );
    const ships = shipSamples(tiles, options.area);
    const sums = {
      zoneAreas: sumOf(
        tiles.map(({ zoneAreas }) => zoneAreas),
        project.zones.length,
      ),
      assetTotals: assetSums(tiles, project.assets.length, () => true),
      shipHours: options.area.ships.fleets.map(shipHours),
      years: years.map((year, index) =>
        yearSums(year, index, tiles, lines, ships, receptions, figures, project, satellites),
      ),
    };
    const reaches = receptions.flatMap(({ plan }) => plan.stations.map(({ reachM }) => reachM));
    const result = assembleResult(project, scenario, options.region, options.area.assets, sums, {
      cellSizeM: options.cellSizeM,
      cells: tiles.reduce((sum, { cells }) => sum + cells, 0),
      fans: fans.length,
      climate: options.area.place.climate,
      terrain: options.area.terrain,
      longestPathKm: Math.max(0, ...reaches) / 1000,
      elapsedMs: performance.now() - options.startMs,
    });
    return {
      result,
      tiles: {
        years,
        figures,
        tiles: tiles.map(({ tile }) => tile),
        serviceIds: new Map(
          receptions.map(({ plan }) => [plan.terminalId, plan.services.map(({ id }) => id)]),
        ),
      },
    };
  }

  /** The tiles of a level that hold anything to be counted. */
  #describe(pool: ThreadPool, area: PlanArea, level: number): Promise<FigureTile[]> {
    const known = this.#tiles.get(level);
    if (known) return known;
    const described = Promise.all(
      tilesOver(area.bounds, level).map(async (tile) => ({
        tile,
        ...(await pool.run((service) => service.describeTile(tile))),
      })),
    ).then((tiles) => tiles.filter(({ cells }) => cells > 0));
    this.#tiles.set(level, described);
    return described;
  }

  /** Figures of a tile by terminal and year. */
  async #ofTile(
    pool: ThreadPool,
    receptions: readonly KnownReception[],
    noise: string,
    tile: TileId,
    years: readonly number[],
    signal: AbortSignal | undefined,
  ): Promise<SettledFigures[][]> {
    const states = receptions.map(({ plan, stationHashes, termsHash }) => {
      const reaching = new Set(stationsReaching(plan.stations, tile));
      const hashes = stationHashes.filter((_, index) => reaching.has(plan.stations[index]));
      return [termsHash, ...hashes].join(' ');
    });
    const key = contentHash([tileKey(tile), noise, ...years, ...states].join(' '));
    const planIds = receptions.map(({ planId }) => planId);
    for (;;) {
      const figures = this.#figures.getOrMake(key, () =>
        pool.run((service) => service.figures(planIds, tile, years), { signal }),
      );
      try {
        return await figures;
      } catch (error) {
        this.#figures.delete(key);
        // another run asked for this tile first and was cancelled: ask again
        if (!isCancelled(error) || signal?.aborted) throw error;
      }
    }
  }
}

function yearSums(
  year: number,
  index: number,
  tiles: readonly FigureTile[],
  lines: LineSamples,
  ships: ShipSamples,
  receptions: readonly KnownReception[],
  figures: ReadonlyMap<string, readonly (readonly SettledFigures[])[]>,
  project: Project,
  field: SatelliteField | null,
): YearSums {
  const covered = new Map<string, Float64Array>();
  const expected = new Map<string, Float64Array>();
  const limited = new Map<string, Float64Array>();
  const assetCovered = new Map<string, Float64Array>();
  const longestGapKm = new Map<string, Float64Array>();
  const fleets = new Map<string, FleetHours[]>();
  const spread = new Map<string, Float64Array>();
  const satellites = field?.years[index] ?? null;
  const withSatellite = new Map<string, SatelliteSums>();
  const zoneAreas = tiles.map((tile) => tile.zoneAreas);
  for (const { plan } of receptions) {
    const ofTiles = (figures.get(plan.terminalId) ?? []).map((years) => years[index]);
    const count = plan.services.length;
    const causes = limitingCauses.length;
    const entries = project.zones.length * count;
    const sumsOf = (key: 'covered' | 'expected' | 'limited', length: number) =>
      sumOf(
        ofTiles.map((tile) => tile[key]),
        length,
      );
    const spreads = ofTiles.map((tile) => tile.spread);
    spread.set(plan.terminalId, sumOfSpreads(spreads, project.zones.length));
    const coveredSums = sumsOf('covered', entries);
    const expectedSums = sumsOf('expected', entries);
    const limitedSums = sumsOf('limited', entries * causes);
    plan.services.forEach((service, bit) => {
      const byZone = (sums: Float64Array) =>
        Float64Array.from(project.zones, (_, zone) => sums[zone * count + bit]);
      covered.set(service.id, byZone(coveredSums));
      expected.set(service.id, byZone(expectedSums));
      const byCause = project.zones.flatMap((_, zone) => {
        const at = (zone * count + bit) * causes;
        return [...limitedSums.subarray(at, at + causes)];
      });
      limited.set(service.id, Float64Array.from(byCause));
      const isGiven = (tile: number, sample: number) =>
        (ofTiles[tile].sampleServices[sample] & (1 << bit)) !== 0;
      assetCovered.set(service.id, assetSums(tiles, project.assets.length, isGiven));
      longestGapKm.set(service.id, longestGapsKm(lines, isGiven));
      const hoursOf = (isServed: (tile: number, sample: number) => boolean) => {
        const served = ships.servedPlaces(isServed);
        return ships.fleets.map((fleet) => fleetHours(fleet, served));
      };
      fleets.set(service.id, hoursOf(isGiven));
      const bySatellite = satellites?.services.get(service.id);
      if (!field || !bySatellite) return;
      const shares = tileShares(bySatellite, field.placeOfTile);
      const suffices = sufficingTiles(shares, project.propagation.timePercent);
      const isServed = (tile: number, sample: number) => suffices[tile] || isGiven(tile, sample);
      const byMasts = { bit, count, tiles: ofTiles, zoneAreas };
      withSatellite.set(service.id, {
        ...satelliteAreas(byMasts, shares, suffices, project.zones.length),
        assetCovered: assetSums(tiles, project.assets.length, isServed),
        longestGapKm: longestGapsKm(lines, isServed),
        fleets: hoursOf(isServed),
      });
    });
  }
  return {
    ...{ year, covered, expected, limited, assetCovered, longestGapKm, fleets, spread },
    satellites: satellites && { systems: satellites.systems, services: withSatellite },
  };
}

function sumOf(parts: readonly Float64Array[], length: number): Float64Array {
  const sum = new Float64Array(length);
  for (const part of parts) for (let i = 0; i < length; i++) sum[i] += part[i];
  return sum;
}

/** By asset: the weights of the samples that count, added in the order of the tiles. */
function assetSums(
  tiles: readonly FigureTile[],
  assetCount: number,
  counts: (tile: number, sample: number) => boolean,
): Float64Array {
  const sums = new Float64Array(assetCount);
  tiles.forEach(({ samples }, tile) => {
    samples.forEach(({ asset, weight }, sample) => {
      if (asset < assetCount && counts(tile, sample)) sums[asset] += weight;
    });
  });
  return sums;
}
