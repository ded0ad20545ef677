import type { Position } from '../geo/position.ts';
import { tileFrame } from '../geo/tile-frame.ts';
import { cellAreas, type TileId, tileKey } from '../geo/tile-grid.ts';
import type { SurfaceGrid } from '../terrain/surface-grid.ts';
import { type AntennaTable, antennaTable } from './antenna-table.ts';
import { buildFan, type Fan, type FanRequest } from './fan.ts';
import { LeastRecent } from './least-recent.ts';
import { stationsReaching } from './reach.ts';
import type { ReceptionPlan, Station } from './station.ts';
import {
  addStation,
  type ChannelReception,
  clearReception,
  copyReception,
  emptyReception,
  type Spans,
  spansWithin,
} from './tile-composite.ts';
import {
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

/** What does not change while a project is open. */
export interface TileEngineSetup {
  readonly surface: SurfaceGrid;
  readonly zones: readonly MaskArea[];
  readonly land: readonly MaskArea[];
  readonly samples: readonly AssetSample[];
}

/** Computes single tiles; keeps between them what several need: fans, frames, masks. */
export class TileEngine {
  readonly #setup: TileEngineSetup;
  readonly #fans = new Map<string, Fan>();
  readonly #levels = new Map<number, LevelMap>();
  readonly #masks = new LeastRecent<TileMask>(400);
  readonly #frames = new LeastRecent<Float64Array>(50_000);
  readonly #needs = new WeakMap<ReceptionPlan, ServerNeeds>();
  readonly #antennas = new WeakMap<Station, AntennaTable>();
  readonly #backgrounds = new LeastRecent<Background>(32);
  readonly #scratch: ChannelReception[] = [];

  constructor(setup: TileEngineSetup) {
    this.#setup = setup;
  }

  makeFan(request: FanRequest, allocate?: (bytes: number) => ArrayBufferLike): Fan {
    return buildFan(request, this.#setup.surface, allocate);
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

  /** Figures of a tile at the end of each of the given years, which must ascend. */
  figures(plan: ReceptionPlan, tile: TileId, years: readonly number[]): TileFigures[] {
    const mask = this.#mask(tile);
    const areas = cellAreas(tile);
    const needs = this.#serverNeeds(plan);
    return this.#byYear(plan, tile, years, mask.figureSpans, (channels) =>
      tileFigures(channels, needs, mask, areas, this.#setup.zones.length),
    );
  }

  /** Map layers of a tile at the end of each of the given years, which must ascend. */
  layers(plan: ReceptionPlan, tile: TileId, years: readonly number[]): TileLayers[] {
    const mask = this.#mask(tile);
    const needs = this.#serverNeeds(plan);
    return this.#byYear(plan, tile, years, mask.mapSpans, (channels) => {
      const layers = emptyLayers(tile);
      fillLayers(channels, needs, mask.mapSpans, layers);
      return layers;
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
   * step of the move costs one site. Sums may differ from the settled state in the last bit.
   */
  preview(plan: ReceptionPlan, tile: TileId, moved: MovedSite): TilePreview {
    const mask = this.#mask(tile);
    const needs = serverNeeds([...plan.stations, ...moved.stations], plan.services);
    const background = this.#background(plan, tile, moved);
    const stations = stationsReaching(moved.stations, tile).filter(
      ({ year }) => year <= moved.year,
    );
    const judged = [...background.judged];
    for (const { channel } of stations) {
      if (judged[channel] !== background.judged[channel]) continue;
      const copy = this.#cleared(channel);
      copyReception(background.judged[channel].reception, copy);
      judged[channel] = { ...background.judged[channel], reception: copy };
    }
    const layers = structuredClone(background.layers);
    for (const station of stations) {
      this.#add(station, tile, mask.mapSpans, judged[station.channel].reception);
    }
    for (const station of stations) {
      const frame = this.#frame(station.origin, tile);
      const touched = spansWithin(mask.mapSpans, frame, station.reachM);
      fillLayers(judged, needs, touched, layers);
    }
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
        this.#add(station, tile, spans, judged[station.channel].reception);
      }
      const layers = emptyLayers(tile);
      fillLayers(judged, this.#serverNeeds(plan), spans, layers);
      return { judged, layers };
    });
  }

  /**
   * Adds the stations that reach a tile in the order they come into service, and looks at the
   * state at the end of each year: one pass serves all years.
   */
  #byYear<T>(
    plan: ReceptionPlan,
    tile: TileId,
    years: readonly number[],
    spans: Spans,
    look: (channels: readonly JudgedChannel[]) => T,
  ): T[] {
    const stations = stationsReaching(plan.stations, tile);
    const judged: JudgedChannel[] = [];
    const used = new Map<number, ChannelReception>();
    let next = 0;
    return years.map((year) => {
      for (; next < stations.length && stations[next].year <= year; next++) {
        const station = stations[next];
        let reception = used.get(station.channel);
        if (!reception) {
          reception = this.#cleared(station.channel);
          used.set(station.channel, reception);
          judged.push({ channel: plan.channels[station.channel], reception });
        }
        this.#add(station, tile, spans, reception);
      }
      return look(judged);
    });
  }

  #add(station: Station, tile: TileId, spans: Spans, into: ChannelReception): void {
    const fan = this.#fans.get(station.fanKey);
    if (!fan) throw new Error(`fan ${station.fanKey} is missing`);
    const frame = this.#frame(station.origin, tile);
    const near = spansWithin(spans, frame, station.reachM);
    addStation(station, this.#antenna(station), fan, frame, near, into);
  }

  #cleared(channel: number): ChannelReception {
    this.#scratch[channel] ??= emptyReception();
    clearReception(this.#scratch[channel]);
    return this.#scratch[channel];
  }

  #serverNeeds(plan: ReceptionPlan): ServerNeeds {
    let needs = this.#needs.get(plan);
    if (!needs) {
      needs = serverNeeds(plan.stations, plan.services);
      this.#needs.set(plan, needs);
    }
    return needs;
  }

  #antenna(station: Station): AntennaTable {
    let table = this.#antennas.get(station);
    if (!table) {
      table = antennaTable(station.cells);
      this.#antennas.set(station, table);
    }
    return table;
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

/** A tile without the site that is being moved. */
interface Background {
  readonly judged: readonly JudgedChannel[];
  readonly layers: TileLayers;
}

/** A site on the move. */
export interface MovedSite {
  /** Names the move: one site, taken up at one place, in one state of everything else. */
  readonly session: string;
  readonly siteId: string;
  /** Where it is now; none when it is looked at without. */
  readonly stations: readonly Station[];
  readonly year: number;
}

export interface TilePreview {
  readonly layers: TileLayers;
  readonly figures: TileFigures;
}

/** A sample's asset and its weight, in the order of the tile's samples. */
export interface AssetShare {
  readonly asset: number;
  readonly weight: number;
}
