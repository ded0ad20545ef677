import { cellAreas, type TileId, tileKey } from '../geo/tile-grid.ts';
import type { PropagationModel } from '../radio/propagation/propagation-model.ts';
import type { Ground } from '../terrain/ground.ts';
import { buildFan, type Fan, type FanRequest } from './fan.ts';
import { fillLayers } from './fill-layers.ts';
import type { JudgedChannel } from './judgement.ts';
import { LeastRecent } from './least-recent.ts';
import { MovePreview } from './move-preview.ts';
import type { MovedSite, TilePreview } from './moved-site.ts';
import { stationsReaching, withoutIdleChannels } from './reach.ts';
import { ReceptionSet } from './reception-set.ts';
import { type NoiseRises, type ServerNeeds, serverNeeds } from './server-needs.ts';
import { silentFigures } from './silent-figures.ts';
import { SiteSum, spread } from './site-sum.ts';
import { type Spans, spansInBox, type TileBox } from './spans.ts';
import type { ReceptionPlan } from './station.ts';
import { type CellSurvey, surveyCells } from './survey/cell-survey.ts';
import type { ChannelReception } from './tile-composite.ts';
import { type TileChange, tileChange, tileFigures, zoneAreas } from './tile-figures.ts';
import { emptyLayers, type TileLayers } from './tile-layers.ts';
import {
  type AssetSample,
  type LevelMap,
  type MaskArea,
  mapLevel,
  maskTile,
  type TileMask,
} from './tile-mask.ts';
import { type SettledFigures, tileSpread } from './tile-spread.ts';
import type { WantedPlaces } from './wanted-places.ts';

/** What does not change while a project is open. */
export interface TileEngineSetup {
  /** Where path loss is asked for. */
  readonly places: WantedPlaces;
  readonly ground: Ground;
  readonly zones: readonly MaskArea[];
  readonly land: readonly MaskArea[];
  readonly samples: readonly AssetSample[];
}

/** Computes single tiles. */
export class TileEngine {
  readonly #setup: TileEngineSetup;
  readonly #levels = new Map<number, LevelMap>();
  readonly #masks = new LeastRecent<TileMask>(200);
  readonly #needs = new WeakMap<ReceptionPlan, Map<number, ServerNeeds>>();
  readonly #rises = new WeakMap<ReceptionPlan, Map<number, NoiseRises>>();
  readonly #movedNeeds = new LeastRecent<ServerNeeds>(8);
  readonly #sum: SiteSum;
  readonly #preview: MovePreview;
  /** By plan and channel. */
  readonly #scratch: ChannelReception[][] = [];

  /** @param before an engine of the same ground and places, whose fans are to be kept */
  constructor(setup: TileEngineSetup, before: TileEngine | null = null) {
    this.#setup = setup;
    this.#sum = before ? before.#sum : new SiteSum();
    this.#preview = new MovePreview(this.#sum);
  }

  /** What lies under all paths. */
  get ground(): Ground {
    return this.#setup.ground;
  }

  makeFan(
    request: FanRequest,
    model: PropagationModel,
    allocate?: (bytes: number) => ArrayBufferLike,
  ): Fan {
    return buildFan(request, model, this.#setup.ground, this.#setup.places, allocate);
  }

  takeFans(fans: readonly Fan[]): void {
    this.#sum.takeFans(fans);
  }

  /** Forgets the fans whose keys are not in the list. */
  keepFans(keys: ReadonlySet<string>): void {
    this.#sum.keepFans(keys);
  }

  /** Takes the noise rises of a plan's uplinks at the end of a year, by server index, in dB. */
  takeNoiseRises(plan: ReceptionPlan, year: number, rises: NoiseRises): void {
    const known = this.#rises.get(plan) ?? new Map<number, NoiseRises>();
    this.#rises.set(plan, known.set(year, rises));
    this.#needs.get(plan)?.delete(year);
  }

  /** The noise rises that were taken for a year; null when there are none. */
  noiseRises(plan: ReceptionPlan, year: number): NoiseRises | null {
    return this.#rises.get(plan)?.get(year) ?? null;
  }

  /** What the cells of a plan need and give at the end of a year, tabulated once. */
  serverNeeds(plan: ReceptionPlan, year: number): ServerNeeds {
    const known = this.#needs.get(plan) ?? new Map<number, ServerNeeds>();
    this.#needs.set(plan, known);
    const needs = known.get(year) ?? serverNeeds(plan, plan.stations, this.noiseRises(plan, year));
    known.set(year, needs);
    return needs;
  }

  /** Noise rises and overlaps of a plan's cells at the end of each year; the fans must be there. */
  survey(plan: ReceptionPlan, years: readonly number[]): CellSurvey[] {
    return surveyCells(plan, years, this.#setup.zones, this.#sum);
  }

  /** Area of each zone in a tile, in units of 1/1024 m², and the number of cells computed there. */
  describeTile(tile: TileId): { zoneAreas: Float64Array; cells: number; samples: AssetShare[] } {
    const mask = this.#mask(tile);
    return {
      zoneAreas: zoneAreas(mask, cellAreas(tile), this.#setup.zones.length),
      cells: mask.figureCells,
      samples: mask.samples.map(({ sample, asset, weight }) => ({ sample, asset, weight })),
    };
  }

  /** Figures of a tile, by plan, at the end of each of the given years, which must ascend. */
  figures(
    plans: readonly ReceptionPlan[],
    tile: TileId,
    years: readonly number[],
  ): SettledFigures[][] {
    const mask = this.#mask(tile);
    const areas = cellAreas(tile);
    const zoneCount = this.#setup.zones.length;
    let ofZones: Float64Array | null = null;
    return this.#byYear(plans, tile, years, mask.figureSpans, (channels, plan, year) => {
      if (channels.length === 0) {
        ofZones ??= zoneAreas(mask, areas, zoneCount);
        return silentFigures(mask, ofZones, plan.services.length);
      }
      const needs = this.serverNeeds(plan, year);
      return {
        ...tileFigures(channels, needs, mask, areas, zoneCount),
        spread: tileSpread(channels, needs, mask, areas, zoneCount),
      };
    });
  }

  /** Map layers of a tile at the end of each of the given years, which must ascend. */
  layers(plan: ReceptionPlan, tile: TileId, years: readonly number[]): TileLayers[] {
    return this.layersOf([plan], tile, years, null)[0];
  }

  /** The same by plan, for terminals of one scenario, and in a part of the tile alone where one is given. */
  layersOf(
    plans: readonly ReceptionPlan[],
    tile: TileId,
    years: readonly number[],
    box: TileBox | null,
  ): TileLayers[][] {
    const mask = this.#mask(tile);
    const spans = box ? spansInBox(mask.mapSpans, box) : mask.mapSpans;
    return this.#byYear(plans, tile, years, spans, (channels, plan, year) => {
      const filled = emptyLayers(tile, plan.services.length);
      fillLayers(channels, this.serverNeeds(plan, year), mask, spans, filled);
      return filled;
    });
  }

  /** What the second state of a tile has over the first, by the `given` of their figures. */
  change(tile: TileId, before: Uint8Array, after: Uint8Array, serviceCount: number): TileChange {
    const zoneCount = this.#setup.zones.length;
    const mask = this.#mask(tile);
    return tileChange(before, after, mask, cellAreas(tile), zoneCount, serviceCount);
  }

  /**
   * A tile while one site is being moved: everything else is added up once and kept, so that each
   * step of the move costs one site. Sums may differ from the settled state in the last bit, and
   * the noise of uplinks stays as it was when the site was taken up.
   */
  preview(plan: ReceptionPlan, tile: TileId, moved: MovedSite): TilePreview {
    return this.#preview.of(plan, tile, moved, {
      mask: this.#mask(tile),
      needs: this.serverNeeds(plan, moved.year),
      needsWithMoved: this.#needsWith(plan, moved),
      scratch: this.#scratchOf(0),
    });
  }

  /** Needs of a plan's servers with those of a moved site: wherever it is, they are the same. */
  #needsWith(plan: ReceptionPlan, { session, stations, year }: MovedSite): ServerNeeds {
    const cells = stations.flatMap((station) => station.cells);
    const name = JSON.stringify([
      session,
      cells.map(({ index, carrier, uncoupledDbm, remoteRiseDb }) => [
        index,
        carrier,
        uncoupledDbm,
        remoteRiseDb,
      ]),
    ]);
    return this.#movedNeeds.getOrMake(name, () =>
      serverNeeds(plan, [...plan.stations, ...stations], this.noiseRises(plan, year)),
    );
  }

  /**
   * Adds the stations that reach a tile in the order they come into service, and looks at the
   * state at the end of each year: one pass serves all years, and several terminals.
   */
  #byYear<T>(
    plans: readonly ReceptionPlan[],
    tile: TileId,
    years: readonly number[],
    spans: Spans,
    look: (channels: readonly JudgedChannel[], plan: ReceptionPlan, year: number) => T,
  ): T[][] {
    const states = plans.map((plan, index) => ({
      plan,
      waiting: withoutIdleChannels(stationsReaching(plan.stations, tile), tile),
      receptions: new ReceptionSet(plan, this.#scratchOf(index)),
    }));
    const results: T[][] = plans.map(() => []);
    for (const year of years) {
      for (;;) {
        const next = states.flatMap(({ waiting }) => waiting.slice(0, 1));
        const order = Math.min(...next.map((station) => station.order));
        if (!next.some((station) => station.order === order && station.year <= year)) break;
        const arrivals = states.flatMap(({ plan, waiting, receptions }) =>
          takeWhile(waiting, (station) => station.order === order).map((station) => ({
            station,
            terms: plan,
            into: receptions.on(station.channel),
          })),
        );
        this.#sum.add(arrivals, tile, spans);
      }
      states.forEach(({ plan, receptions }, index) => {
        spread(receptions.judged, tile, spans);
        results[index].push(look(receptions.judged, plan, year));
      });
    }
    return results;
  }

  /** Memory for the channels of the plan of this number. */
  #scratchOf(plan: number): ChannelReception[] {
    this.#scratch[plan] ??= [];
    return this.#scratch[plan];
  }

  #mask(tile: TileId): TileMask {
    return this.#masks.getOrMake(tileKey(tile), () => maskTile(this.#level(tile.z), tile));
  }

  #level(level: number): LevelMap {
    let map = this.#levels.get(level);
    if (!map) {
      const { zones, land, samples } = this.#setup;
      map = mapLevel(level, zones, land, samples);
      this.#levels.set(level, map);
    }
    return map;
  }
}

/** Takes the leading entries that hold off a list. */
function takeWhile<T>(list: T[], holds: (entry: T) => boolean): T[] {
  let count = 0;
  while (count < list.length && holds(list[count])) count++;
  return list.splice(0, count);
}

/** A sample's place among all samples, its asset and its weight, in the order of the tile's samples. */
export interface AssetShare {
  readonly sample: number;
  readonly asset: number;
  readonly weight: number;
}
