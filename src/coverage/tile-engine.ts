import type { Position } from '../geo/position.ts';
import { tileFrame } from '../geo/tile-frame.ts';
import { cellAreas, type TileId, tileKey } from '../geo/tile-grid.ts';
import type { PropagationModel } from '../radio/propagation/propagation-model.ts';
import type { Ground } from '../terrain/ground.ts';
import { buildFan, type Fan, type FanRequest } from './fan.ts';
import { addDisturbance, nodeLattice, nodeSpans, spreadFarField } from './far-field.ts';
import { LeastRecent } from './least-recent.ts';
import type { MovedSite, TilePreview } from './moved-site.ts';
import { mayServe, stationsReaching, withoutIdleChannels } from './reach.ts';
import { ReceptionSet } from './reception-set.ts';
import { emptyGeometry, fillGeometry } from './site-geometry.ts';
import { type Spans, spansWithin } from './spans.ts';
import type { ReceptionPlan, Station } from './station.ts';
import { type StationTables, stationTables } from './station-tables.ts';
import {
  addStation,
  type ChannelReception,
  copyReception,
  emptyReception,
  type StationFans,
} from './tile-composite.ts';
import {
  copyOfLayers,
  emptyLayers,
  fillLayers,
  type JudgedChannel,
  type ServerNeeds,
  serverNeeds,
  type TileChange,
  type TileFigures,
  tileChange,
  tileFigures,
  zoneAreas,
} from './tile-figures.ts';
import type { TileLayers } from './tile-layers.ts';
import {
  type AssetSample,
  type LevelMap,
  type MaskArea,
  mapLevel,
  maskTile,
  type TileMask,
} from './tile-mask.ts';
import { type WantedPlaces, wantedPlaces } from './wanted-places.ts';

/** What does not change while a project is open. */
export interface TileEngineSetup {
  readonly ground: Ground;
  readonly zones: readonly MaskArea[];
  readonly land: readonly MaskArea[];
  readonly samples: readonly AssetSample[];
}

/** Computes single tiles; keeps between them what several need: fans, frames, masks. */
export class TileEngine {
  readonly #setup: TileEngineSetup;
  readonly #places: WantedPlaces;
  readonly #fans = new Map<string, Fan>();
  readonly #levels = new Map<number, LevelMap>();
  readonly #masks = new LeastRecent<TileMask>(200);
  readonly #frames = new LeastRecent<Float64Array>(50_000);
  readonly #needs = new WeakMap<ReceptionPlan, ServerNeeds>();
  readonly #stationTables = new WeakMap<Station, StationTables>();
  readonly #backgrounds = new LeastRecent<Background>(24);
  readonly #geometry = emptyGeometry();
  /** By plan and channel. */
  readonly #scratch: ChannelReception[][] = [];

  constructor(setup: TileEngineSetup) {
    this.#setup = setup;
    this.#places = wantedPlaces(setup.ground.surface, setup.samples);
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
    return buildFan(request, model, this.#setup.ground, this.#places, allocate);
  }

  takeFans(fans: readonly Fan[]): void {
    for (const fan of fans) this.#fans.set(fan.key, fan);
  }

  /** Forgets the fans whose keys are not in the list. */
  keepFans(keys: ReadonlySet<string>): void {
    for (const key of this.#fans.keys()) if (!keys.has(key)) this.#fans.delete(key);
  }

  /** Area of each zone in a tile, in units of 1/1024 m², and the number of cells computed there. */
  describeTile(tile: TileId): { zoneAreas: Float64Array; cells: number; samples: AssetShare[] } {
    const mask = this.#mask(tile);
    return {
      zoneAreas: zoneAreas(mask, cellAreas(tile), this.#setup.zones.length),
      cells: mask.figureCells,
      samples: mask.samples.map(({ asset, weight }) => ({ asset, weight })),
    };
  }

  /** Figures of a tile, by plan, at the end of each of the given years, which must ascend. */
  figures(
    plans: readonly ReceptionPlan[],
    tile: TileId,
    years: readonly number[],
  ): TileFigures[][] {
    const mask = this.#mask(tile);
    const areas = cellAreas(tile);
    return this.#byYear(plans, tile, years, mask.figureSpans, (channels, plan) =>
      tileFigures(channels, this.#serverNeeds(plan), mask, areas, this.#setup.zones.length),
    );
  }

  /** Map layers of a tile at the end of each of the given years, which must ascend. */
  layers(plan: ReceptionPlan, tile: TileId, years: readonly number[]): TileLayers[] {
    const mask = this.#mask(tile);
    const [layers] = this.#byYear([plan], tile, years, mask.mapSpans, (channels) => {
      const filled = emptyLayers(tile);
      fillLayers(channels, this.#serverNeeds(plan), mask.mapSpans, filled);
      return filled;
    });
    return layers;
  }

  /** What the second state of a tile has over the first, by the `given` of their figures. */
  change(tile: TileId, before: Uint8Array, after: Uint8Array, serviceCount: number): TileChange {
    const zoneCount = this.#setup.zones.length;
    const mask = this.#mask(tile);
    return tileChange(before, after, mask, cellAreas(tile), zoneCount, serviceCount);
  }

  /**
   * A tile while one site is being moved: everything else is added up once and kept, so that each
   * step of the move costs one site. Sums may differ from the settled state in the last bit.
   */
  preview(plan: ReceptionPlan, tile: TileId, moved: MovedSite): TilePreview {
    const mask = this.#mask(tile);
    const needs = serverNeeds([...plan.stations, ...moved.stations], plan.services);
    const background = this.#background(plan, tile, moved);
    const stations = stationsReaching(moved.stations, tile).filter(
      ({ year }) => year <= moved.year,
    );
    const scratch = this.#scratchOf(0);
    const judged = [...background.judged];
    for (const { channel } of stations) {
      if (judged[channel] !== background.judged[channel]) continue;
      scratch[channel] ??= emptyReception();
      copyReception(background.judged[channel].reception, scratch[channel]);
      judged[channel] = { ...background.judged[channel], reception: scratch[channel] };
    }
    const layers = copyOfLayers(background.layers);
    const arrivals = stations.map((station) => ({
      station,
      into: judged[station.channel].reception,
    }));
    const changed = this.#addSite(arrivals, tile, mask.mapSpans);
    spread(judged, tile, mask.mapSpans);
    fillLayers(judged, needs, changed, layers);
    const zoneCount = this.#setup.zones.length;
    return {
      layers,
      figures: tileFigures(judged, needs, mask, cellAreas(tile), zoneCount),
    };
  }

  #background(plan: ReceptionPlan, tile: TileId, moved: MovedSite): Background {
    const key = `${moved.session}/${tileKey(tile)}`;
    return this.#backgrounds.getOrMake(key, () => {
      const judged = plan.channels.map((channel) => ({ channel, reception: emptyReception() }));
      const spans = this.#mask(tile).mapSpans;
      for (const station of stationsReaching(plan.stations, tile)) {
        if (station.siteId === moved.siteId || station.year > moved.year) continue;
        this.#addSite([{ station, into: judged[station.channel].reception }], tile, spans);
      }
      spread(judged, tile, spans);
      const layers = emptyLayers(tile);
      fillLayers(judged, this.#serverNeeds(plan), spans, layers);
      return { judged, layers };
    });
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
    look: (channels: readonly JudgedChannel[], plan: ReceptionPlan) => T,
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
        const arrivals = states.flatMap(({ waiting, receptions }) =>
          takeWhile(waiting, (station) => station.order === order).map((station) => ({
            station,
            into: receptions.on(station.channel),
          })),
        );
        this.#addSite(arrivals, tile, spans);
      }
      states.forEach(({ plan, receptions }, index) => {
        spread(receptions.judged, tile, spans);
        results[index].push(look(receptions.judged, plan));
      });
    }
    return results;
  }

  /** Adds stations of one site, and returns the spans that they may have changed. */
  #addSite(arrivals: readonly Arrival[], tile: TileId, spans: Spans): Spans {
    if (arrivals.length === 0) return new Int32Array(0);
    const { origin, antennaHeightM, earthDiameterM } = arrivals[0].station;
    const frame = this.#frame(origin, tile);
    const near = arrivals.filter(({ station }) => mayServe(station, tile));
    if (near.length > 0) {
      const cells = spansWithin(spans, frame, furthestReachM(near));
      fillGeometry(antennaHeightM, earthDiameterM, frame, cells, this.#geometry);
      for (const { station, into } of near) {
        const fans = this.#fansOf(station);
        addStation(this.#tables(station, fans), fans, this.#geometry, cells, into);
      }
    }
    const far = arrivals.filter((arrival) => !near.includes(arrival));
    if (far.length > 0) {
      const lattice = nodeLattice(tile.z);
      const nodes = nodeSpans(lattice);
      fillGeometry(antennaHeightM, earthDiameterM, frame, nodes, this.#geometry, lattice);
      for (const { station, into } of far) {
        const fans = this.#fansOf(station);
        const tables = this.#tables(station, fans);
        addDisturbance(tables, fans.interference, this.#geometry, lattice, into.far);
      }
    }
    return spansWithin(spans, frame, furthestReachM(arrivals));
  }

  #fansOf(station: Station): StationFans {
    return {
      wanted: this.#fan(station.fanKey),
      interference: this.#fan(station.interferenceFanKey),
    };
  }

  /** Memory for the channels of the plan of this number. */
  #scratchOf(plan: number): ChannelReception[] {
    this.#scratch[plan] ??= [];
    return this.#scratch[plan];
  }

  #serverNeeds(plan: ReceptionPlan): ServerNeeds {
    let needs = this.#needs.get(plan);
    if (!needs) {
      needs = serverNeeds(plan.stations, plan.services);
      this.#needs.set(plan, needs);
    }
    return needs;
  }

  #fan(key: string): Fan {
    const fan = this.#fans.get(key);
    if (!fan) throw new Error(`fan ${key} is missing`);
    return fan;
  }

  #tables(station: Station, fans: StationFans): StationTables {
    let tables = this.#stationTables.get(station);
    if (!tables) {
      tables = stationTables(station, fans);
      this.#stationTables.set(station, tables);
    }
    return tables;
  }

  #mask(tile: TileId): TileMask {
    return this.#masks.getOrMake(tileKey(tile), () => maskTile(this.#level(tile.z), tile));
  }

  #frame(origin: Position, tile: TileId): Float64Array {
    const key = `${origin.longitudeDeg},${origin.latitudeDeg},${tileKey(tile)}`;
    return this.#frames.getOrMake(key, () => tileFrame(origin, tile));
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

/** A station and what it adds to. */
interface Arrival {
  readonly station: Station;
  readonly into: ChannelReception;
}

function furthestReachM(arrivals: readonly Arrival[]): number {
  return Math.max(...arrivals.map(({ station }) => station.reachM));
}

/** Brings what comes from afar to the cells. */
function spread(channels: readonly JudgedChannel[], tile: TileId, spans: Spans): void {
  const lattice = nodeLattice(tile.z);
  for (const { reception } of channels) spreadFarField(reception.far, lattice, spans);
}

/** Takes the leading entries that hold off a list. */
function takeWhile<T>(list: T[], holds: (entry: T) => boolean): T[] {
  let count = 0;
  while (count < list.length && holds(list[count])) count++;
  return list.splice(0, count);
}

/** A tile without the site that is being moved. */
interface Background {
  readonly judged: readonly JudgedChannel[];
  readonly layers: TileLayers;
}

/** A sample's asset and its weight, in the order of the tile's samples. */
export interface AssetShare {
  readonly asset: number;
  readonly weight: number;
}
