import type { Position } from '../geo/position.ts';
import { tileFrame } from '../geo/tile-frame.ts';
import { type TileId, tileKey } from '../geo/tile-grid.ts';
import type { Fan } from './fan.ts';
import { addDisturbance, nodeLattice, nodeSpans, spreadFarField } from './far-field.ts';
import type { JudgedChannel } from './judgement.ts';
import { LeastRecent } from './least-recent.ts';
import { mayServe } from './reach.ts';
import { emptyGeometry, fillGeometry } from './site-geometry.ts';
import { type Spans, spansWithin } from './spans.ts';
import type { Station } from './station.ts';
import { type StationTables, type StationTerms, stationTables } from './station-tables.ts';
import { addStation, type ChannelReception, type StationFans } from './tile-composite.ts';

/** A station, the plan it is of and what it adds to. */
export interface Arrival {
  readonly station: Station;
  readonly terms: StationTerms;
  readonly into: ChannelReception;
}

/** Adds sites to tiles; keeps between them what several need: fans, frames, tables. */
export class SiteSum {
  readonly #fans = new Map<string, Fan>();
  readonly #frames = new LeastRecent<Float64Array>(50_000);
  readonly #stationTables = new WeakMap<Station, StationTables>();
  readonly #geometry = emptyGeometry();

  takeFans(fans: readonly Fan[]): void {
    for (const fan of fans) this.#fans.set(fan.key, fan);
  }

  /** Forgets the fans whose keys are not in the list. */
  keepFans(keys: ReadonlySet<string>): void {
    for (const key of this.#fans.keys()) if (!keys.has(key)) this.#fans.delete(key);
  }

  /** Adds stations of one site, and returns the spans that they may have changed. */
  add(arrivals: readonly Arrival[], tile: TileId, spans: Spans): Spans {
    if (arrivals.length === 0) return new Int32Array(0);
    const { origin, antennaHeightM, earthDiameterM } = arrivals[0].station;
    const frame = this.#frame(origin, tile);
    const near = arrivals.filter(({ station }) => mayServe(station, tile));
    if (near.length > 0) {
      const cells = spansWithin(spans, frame, furthestReachM(near));
      fillGeometry(antennaHeightM, earthDiameterM, frame, cells, this.#geometry);
      for (const { station, terms, into } of near) {
        const tables = this.tablesOf(station, terms);
        addStation(tables, this.fansOf(station), this.#geometry, cells, into);
      }
    }
    const far = arrivals.filter((arrival) => !near.includes(arrival));
    if (far.length > 0) {
      const lattice = nodeLattice(tile.z);
      const nodes = nodeSpans(lattice);
      fillGeometry(antennaHeightM, earthDiameterM, frame, nodes, this.#geometry, lattice);
      for (const { station, terms, into } of far) {
        const tables = this.tablesOf(station, terms);
        addDisturbance(tables, this.fansOf(station), this.#geometry, lattice, into.far);
      }
    }
    return spansWithin(spans, frame, furthestReachM(arrivals));
  }

  /** The fans of a station. @throws when one of them was not taken. */
  fansOf(station: Station): StationFans {
    return {
      wanted: this.#fan(station.fanKey),
      interference: this.#fan(station.interferenceFanKey),
    };
  }

  tablesOf(station: Station, terms: StationTerms): StationTables {
    let tables = this.#stationTables.get(station);
    if (!tables) {
      tables = stationTables(station, terms, this.fansOf(station));
      this.#stationTables.set(station, tables);
    }
    return tables;
  }

  #fan(key: string): Fan {
    const fan = this.#fans.get(key);
    if (!fan) throw new Error(`fan ${key} is missing`);
    return fan;
  }

  #frame(origin: Position, tile: TileId): Float64Array {
    const key = `${origin.longitudeDeg},${origin.latitudeDeg},${tileKey(tile)}`;
    return this.#frames.getOrMake(key, () => tileFrame(origin, tile));
  }
}

function furthestReachM(arrivals: readonly Arrival[]): number {
  return Math.max(...arrivals.map(({ station }) => station.reachM));
}

/** Brings what comes from afar to the cells. */
export function spread(channels: readonly JudgedChannel[], tile: TileId, spans: Spans): void {
  const lattice = nodeLattice(tile.z);
  for (const { reception } of channels) spreadFarField(reception, lattice, spans);
}
