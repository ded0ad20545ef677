import { tileSide } from '../geo/tile-grid.ts';
import { backGain, verticalGain } from './antenna-table.ts';
import { type Fan, pathGain } from './fan.ts';
import { clearFarField, copyFarField, emptyFarField, type FarField } from './far-field.ts';
import type { SiteGeometry } from './site-geometry.ts';
import type { Spans } from './spans.ts';
import type { StationTables } from './station-tables.ts';
import { serverNone } from './tile-layers.ts';

/** What is received on one channel in the cells of a tile. */
export interface ChannelReception {
  /** SS-RSRP of the best server, in mW; 0 where nothing is received. */
  readonly bestMw: Float32Array;
  /** SS-RSRP of all others together in the interference's share of time, in mW. */
  readonly othersMw: Float32Array;
  /** The best server's own SS-RSRP in that share of time; untouched where the shares are the same. */
  readonly ownMw: Float32Array;
  /** Index of the best server, or `serverNone`. */
  readonly server: Uint16Array;
  /** What comes from stations too far off to serve, beside the others. */
  readonly far: FarField;
}

export function emptyReception(): ChannelReception {
  const count = tileSide * tileSide;
  return {
    bestMw: new Float32Array(count),
    othersMw: new Float32Array(count),
    ownMw: new Float32Array(count),
    server: new Uint16Array(count).fill(serverNone),
    far: emptyFarField(),
  };
}

export function clearReception({ bestMw, othersMw, ownMw, server, far }: ChannelReception): void {
  bestMw.fill(0);
  othersMw.fill(0);
  ownMw.fill(0);
  server.fill(serverNone);
  clearFarField(far);
}

export function copyReception(from: ChannelReception, into: ChannelReception): void {
  into.bestMw.set(from.bestMw);
  into.othersMw.set(from.othersMw);
  into.ownMw.set(from.ownMw);
  into.server.set(from.server);
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
  { bestMw, othersMw, ownMw, server }: ChannelReception,
): void {
  const { distanceM, azimuthDeg, depressionDeg } = geometry;
  const { cells, horizontal, tiltDeg, vertical, verticalEntries, axisMw, index } = station.antennas;
  const { followedM, servedM, attachRangeM } = station;
  const lastEntry = verticalEntries - 2;
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
      const gain = d <= servedM[radial] ? pathGain(wanted, azimuth, d) * perM2 : 0;
      const disturbing = apart ? pathGain(interference, azimuth, d) * perM2 : gain;
      const depression = depressionDeg[cell];
      let strongest = 0;
      let which = 0;
      let all = 0;
      for (let i = 0, at = radial * cells; i < cells; i++, at++) {
        const tilt = tiltDeg[at] + radialShare * (tiltDeg[at + cells] - tiltDeg[at]);
        const down = verticalGain(vertical, depression - tilt, i * verticalEntries, lastEntry);
        const across = horizontal[at] + radialShare * (horizontal[at + cells] - horizontal[at]);
        const shape = across * down;
        const power = axisMw[i] * (shape > backGain ? shape : backGain);
        all += power;
        if (power > strongest) {
          strongest = power;
          which = i;
        }
      }
      const received = strongest * gain;
      const best = bestMw[cell];
      if (received > best && d <= attachRangeM) {
        othersMw[cell] += (apart ? ownMw[cell] : best) + (all - strongest) * disturbing;
        bestMw[cell] = received;
        server[cell] = index[which];
        if (apart) ownMw[cell] = strongest * disturbing;
      } else {
        othersMw[cell] += all * disturbing;
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
  { bestMw, othersMw, ownMw, server }: ChannelReception,
): void {
  const { distanceM, azimuthDeg, depressionDeg } = geometry;
  const { horizontal, tiltDeg, vertical, verticalEntries, axisMw, index } = station.antennas;
  const { followedM, servedM, attachRangeM } = station;
  const lastEntry = verticalEntries - 2;
  const apart = interference !== wanted;
  const [axis0, axis1, axis2] = axisMw;
  const tilt = tiltDeg[0];

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
      const gain = d <= servedM[radial] ? pathGain(wanted, azimuth, d) * perM2 : 0;
      const disturbing = apart ? pathGain(interference, azimuth, d) * perM2 : gain;
      const down = verticalGain(vertical, depressionDeg[cell] - tilt, 0, lastEntry);
      const at = radial * 3;
      const h0 = horizontal[at];
      const h1 = horizontal[at + 1];
      const h2 = horizontal[at + 2];
      const shape0 = (h0 + radialShare * (horizontal[at + 3] - h0)) * down;
      const shape1 = (h1 + radialShare * (horizontal[at + 4] - h1)) * down;
      const shape2 = (h2 + radialShare * (horizontal[at + 5] - h2)) * down;
      const power0 = axis0 * (shape0 > backGain ? shape0 : backGain);
      const power1 = axis1 * (shape1 > backGain ? shape1 : backGain);
      const power2 = axis2 * (shape2 > backGain ? shape2 : backGain);
      let strongest = power0;
      let which = 0;
      if (power1 > strongest) {
        strongest = power1;
        which = 1;
      }
      if (power2 > strongest) {
        strongest = power2;
        which = 2;
      }
      const all = power0 + power1 + power2;
      const received = strongest * gain;
      const best = bestMw[cell];
      if (received > best && d <= attachRangeM) {
        othersMw[cell] += (apart ? ownMw[cell] : best) + (all - strongest) * disturbing;
        bestMw[cell] = received;
        server[cell] = index[which];
        if (apart) ownMw[cell] = strongest * disturbing;
      } else {
        othersMw[cell] += all * disturbing;
      }
    }
  }
}
