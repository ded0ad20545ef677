import { tileSide } from '../geo/tile-grid.ts';
import { verticalEntries, verticalGain } from './antenna-table.ts';
import { type Fan, pathGain } from './fan.ts';
import { clearFarField, copyFarField, emptyFarField, type FarField } from './far-field.ts';
import type { SiteGeometry } from './site-geometry.ts';
import type { Spans } from './spans.ts';
import type { StationTables } from './station-tables.ts';
import { serverNone } from './tile-layers.ts';

/** What is received on one channel in the cells of a tile. */
export interface ChannelReception {
  /** SS-RSRP of the best server, in mW; 0 where nothing is received that a terminal can attach to. */
  readonly bestMw: Float32Array;
  /** What all others send together in the interference's share of time, by their loads, in mW. */
  readonly othersMw: Float32Array;
  /** What the best server itself would disturb, in the same terms. */
  readonly ownMw: Float32Array;
  /** Index of the best server, or `serverNone`. */
  readonly server: Uint16Array;
  /** 1 where the best server lies beyond the radio horizon. */
  readonly beyond: Uint8Array;
  /** SS-RSRP of the strongest cell that is too far off to attach to, in mW, and its index. */
  readonly barredMw: Float32Array;
  readonly barred: Uint16Array;
  /** Cells near enough to attach to that are strong enough to serve. */
  readonly servers: Uint8Array;
  /** What comes from stations too far off to be of use, beside the others. */
  readonly far: FarField;
}

export function emptyReception(): ChannelReception {
  const count = tileSide * tileSide;
  return {
    bestMw: new Float32Array(count),
    othersMw: new Float32Array(count),
    ownMw: new Float32Array(count),
    server: new Uint16Array(count).fill(serverNone),
    beyond: new Uint8Array(count),
    barredMw: new Float32Array(count),
    barred: new Uint16Array(count).fill(serverNone),
    servers: new Uint8Array(count),
    far: emptyFarField(),
  };
}

export function clearReception(reception: ChannelReception): void {
  reception.bestMw.fill(0);
  reception.othersMw.fill(0);
  reception.ownMw.fill(0);
  reception.server.fill(serverNone);
  reception.beyond.fill(0);
  reception.barredMw.fill(0);
  reception.barred.fill(serverNone);
  reception.servers.fill(0);
  clearFarField(reception.far);
}

export function copyReception(from: ChannelReception, into: ChannelReception): void {
  into.bestMw.set(from.bestMw);
  into.othersMw.set(from.othersMw);
  into.ownMw.set(from.ownMw);
  into.server.set(from.server);
  into.beyond.set(from.beyond);
  into.barredMw.set(from.barredMw);
  into.barred.set(from.barred);
  into.servers.set(from.servers);
  copyFarField(from.far, into.far);
}

/** A station's path gain: for what it serves, and for what it disturbs. */
export interface StationFans {
  readonly wanted: Fan;
  /** The same fan when both are asked for the same share of time. */
  readonly interference: Fan;
}

/**
 * Adds one station to what a tile receives on its channel. Powers are linear, path gain is shared
 * by the station's cells, and nothing is allocated.
 */
export function addStation(
  station: StationTables,
  fans: StationFans,
  geometry: SiteGeometry,
  spans: Spans,
  into: ChannelReception,
): void {
  const { cells, sameTilt } = station.antennas;
  if (cells === 3 && sameTilt) addThreeSectors(station, fans, geometry, spans, into);
  else addCells(station, fans, geometry, spans, into);
}

/** Any number of cells, each with its own tilt. */
function addCells(
  station: StationTables,
  { wanted, interference }: StationFans,
  geometry: SiteGeometry,
  spans: Spans,
  { bestMw, othersMw, ownMw, server, beyond, barredMw, barred, servers }: ChannelReception,
): void {
  const { distanceM, azimuthDeg, depressionDeg } = geometry;
  const { cells, horizontal, tiltDeg, vertical, floor, axisMw, load, index } = station.antennas;
  const { followedM, heardM, attachRangeM, horizonM, serverNeedMw } = station;
  const apart = interference !== wanted;

  for (let span = 0; span < spans.length; span += 3) {
    const start = spans[span] * tileSide;
    const end = start + spans[span + 2];
    for (let cell = start + spans[span + 1]; cell < end; cell++) {
      const azimuth = azimuthDeg[cell];
      const radial = azimuth | 0;
      const d = distanceM[cell];
      if (d > followedM[radial]) continue;
      const radialShare = azimuth - radial;
      const perM2 = 1 / (d * d);
      const gain = d <= heardM[radial] ? pathGain(wanted, azimuth, d) * perM2 : 0;
      const disturbing = apart ? pathGain(interference, azimuth, d) * perM2 : gain;
      const depression = depressionDeg[cell];
      const attaches = d <= attachRangeM;
      let strongest = 0;
      let which = 0;
      let all = 0;
      let count = 0;
      for (let i = 0, at = radial * cells; i < cells; i++, at++) {
        const tilt = tiltDeg[at] + radialShare * (tiltDeg[at + cells] - tiltDeg[at]);
        const down = verticalGain(vertical, depression - tilt, i * verticalEntries);
        const across = horizontal[at] + radialShare * (horizontal[at + cells] - horizontal[at]);
        const shape = across * down;
        const power = axisMw[i] * (shape > floor[i] ? shape : floor[i]);
        all += power * load[i];
        if (power * gain >= serverNeedMw[i]) count++;
        if (power > strongest) {
          strongest = power;
          which = i;
        }
      }
      if (attaches) servers[cell] += count;
      const received = strongest * gain;
      const own = strongest * load[which];
      if (attaches && received > bestMw[cell]) {
        othersMw[cell] += ownMw[cell] + (all - own) * disturbing;
        bestMw[cell] = received;
        server[cell] = index[which];
        beyond[cell] = d > horizonM ? 1 : 0;
        ownMw[cell] = own * disturbing;
      } else {
        othersMw[cell] += all * disturbing;
        if (!attaches && received > barredMw[cell]) {
          barredMw[cell] = received;
          barred[cell] = index[which];
        }
      }
    }
  }
}

/** The same for three cells of one tilt, as most sites have: written out, a quarter faster. */
function addThreeSectors(
  station: StationTables,
  { wanted, interference }: StationFans,
  geometry: SiteGeometry,
  spans: Spans,
  { bestMw, othersMw, ownMw, server, beyond, barredMw, barred, servers }: ChannelReception,
): void {
  const { distanceM, azimuthDeg, depressionDeg } = geometry;
  const { horizontal, tiltDeg, vertical, floor, axisMw, load, index } = station.antennas;
  const { followedM, heardM, attachRangeM, horizonM, serverNeedMw } = station;
  const apart = interference !== wanted;
  const [axis0, axis1, axis2] = axisMw;
  const [load0, load1, load2] = load;
  const [need0, need1, need2] = serverNeedMw;
  const leastNeed = Math.min(need0, need1, need2);
  const tilt = tiltDeg[0];
  const least = floor[0];

  for (let span = 0; span < spans.length; span += 3) {
    const start = spans[span] * tileSide;
    const end = start + spans[span + 2];
    for (let cell = start + spans[span + 1]; cell < end; cell++) {
      const azimuth = azimuthDeg[cell];
      const radial = azimuth | 0;
      const d = distanceM[cell];
      if (d > followedM[radial]) continue;
      const radialShare = azimuth - radial;
      const perM2 = 1 / (d * d);
      const gain = d <= heardM[radial] ? pathGain(wanted, azimuth, d) * perM2 : 0;
      const disturbing = apart ? pathGain(interference, azimuth, d) * perM2 : gain;
      const down = verticalGain(vertical, depressionDeg[cell] - tilt, 0);
      const at = radial * 3;
      const h0 = horizontal[at];
      const h1 = horizontal[at + 1];
      const h2 = horizontal[at + 2];
      const shape0 = (h0 + radialShare * (horizontal[at + 3] - h0)) * down;
      const shape1 = (h1 + radialShare * (horizontal[at + 4] - h1)) * down;
      const shape2 = (h2 + radialShare * (horizontal[at + 5] - h2)) * down;
      const power0 = axis0 * (shape0 > least ? shape0 : least);
      const power1 = axis1 * (shape1 > least ? shape1 : least);
      const power2 = axis2 * (shape2 > least ? shape2 : least);
      let strongest = power0;
      let own = power0 * load0;
      let which = 0;
      if (power1 > strongest) {
        strongest = power1;
        own = power1 * load1;
        which = 1;
      }
      if (power2 > strongest) {
        strongest = power2;
        own = power2 * load2;
        which = 2;
      }
      const all = power0 * load0 + power1 * load1 + power2 * load2;
      const received = strongest * gain;
      const attaches = d <= attachRangeM;
      if (attaches && received >= leastNeed) {
        servers[cell] +=
          (power0 * gain >= need0 ? 1 : 0) +
          (power1 * gain >= need1 ? 1 : 0) +
          (power2 * gain >= need2 ? 1 : 0);
      }
      if (attaches && received > bestMw[cell]) {
        othersMw[cell] += ownMw[cell] + (all - own) * disturbing;
        bestMw[cell] = received;
        server[cell] = index[which];
        beyond[cell] = d > horizonM ? 1 : 0;
        ownMw[cell] = own * disturbing;
      } else {
        othersMw[cell] += all * disturbing;
        if (!attaches && received > barredMw[cell]) {
          barredMw[cell] = received;
          barred[cell] = index[which];
        }
      }
    }
  }
}
