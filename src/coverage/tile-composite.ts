import { tileSide } from '../geo/tile-grid.ts';
import { backGain, verticalEntriesPerDeg } from './antenna-table.ts';
import type { Fan } from './fan.ts';
import type { SiteGeometry } from './site-geometry.ts';
import type { Spans } from './spans.ts';
import type { StationTables } from './station-tables.ts';
import { serverNone } from './tile-layers.ts';

/** What is received on one channel in the cells of a tile. */
export interface ChannelReception {
  /** SS-RSRP of the best server, in mW; 0 where nothing is received. */
  readonly bestMw: Float32Array;
  /** SS-RSRP of all others together, in mW. */
  readonly othersMw: Float32Array;
  /** Index of the best server, or `serverNone`. */
  readonly server: Uint16Array;
}

export function emptyReception(): ChannelReception {
  const count = tileSide * tileSide;
  return {
    bestMw: new Float32Array(count),
    othersMw: new Float32Array(count),
    server: new Uint16Array(count).fill(serverNone),
  };
}

export function clearReception({ bestMw, othersMw, server }: ChannelReception): void {
  bestMw.fill(0);
  othersMw.fill(0);
  server.fill(serverNone);
}

export function copyReception(from: ChannelReception, into: ChannelReception): void {
  into.bestMw.set(from.bestMw);
  into.othersMw.set(from.othersMw);
  into.server.set(from.server);
}

/**
 * Adds one station to what a tile receives on its channel. Powers are linear, path gain is shared
 * by the station's cells, and nothing is allocated.
 */
export function addStation(
  station: StationTables,
  fan: Fan,
  geometry: SiteGeometry,
  spans: Spans,
  into: ChannelReception,
): void {
  const { bestMw, othersMw, server } = into;
  const { distanceM, azimuthDeg, depressionDeg } = geometry;
  const { horizontal, tiltDeg, vertical, verticalEntries, sameTilt, axisMw, index } =
    station.antennas;
  const { followedM, attachRangeM } = station;
  const cells = station.antennas.cells;
  const { rows, rowOffsets } = fan;
  const lastBin = fan.bins - 2;
  const binsPerM = 1 / fan.stepM;
  const lastEntry = verticalEntries - 2;

  for (let span = 0; span < spans.length; span += 3) {
    const start = spans[span] * tileSide;
    const end = start + spans[span + 2];
    for (let cell = start + spans[span + 1]; cell < end; cell++) {
      const azimuth = azimuthDeg[cell];
      const radial = azimuth | 0;
      const d = distanceM[cell];
      if (d > followedM[radial]) continue;
      const radialShare = azimuth - radial;

      // path gain, linear between the four entries about the place
      const atBin = d * binsPerM;
      const bin = atBin > lastBin ? lastBin : atBin | 0;
      const binShare = atBin - bin;
      const low = rowOffsets[radial] + bin;
      const high = rowOffsets[radial + 1] + bin;
      const gainLow = rows[low] + binShare * (rows[low + 1] - rows[low]);
      const gainHigh = rows[high] + binShare * (rows[high + 1] - rows[high]);
      const gain = (gainLow + radialShare * (gainHigh - gainLow)) / (d * d);

      const depression = depressionDeg[cell];
      let strongest = 0;
      let which = 0;
      let all = 0;
      let down = sameTilt ? verticalGain(vertical, depression - tiltDeg[0], 0, lastEntry) : 0;
      for (let i = 0, at = radial * cells; i < cells; i++, at++) {
        if (!sameTilt) {
          const tilt = tiltDeg[at] + radialShare * (tiltDeg[at + cells] - tiltDeg[at]);
          down = verticalGain(vertical, depression - tilt, i * verticalEntries, lastEntry);
        }
        const across = horizontal[at] + radialShare * (horizontal[at + cells] - horizontal[at]);
        const shape = across * down;
        const power = axisMw[i] * (shape > backGain ? shape : backGain) * gain;
        all += power;
        if (power > strongest) {
          strongest = power;
          which = i;
        }
      }
      const best = bestMw[cell];
      if (strongest > best && d <= attachRangeM) {
        othersMw[cell] += best + (all - strongest);
        bestMw[cell] = strongest;
        server[cell] = index[which];
      } else {
        othersMw[cell] += all;
      }
    }
  }
}

/** Gain at an angle in degrees off the tilted axis, from the cut that begins at `start`. */
function verticalGain(
  vertical: Float32Array,
  offAxisDeg: number,
  start: number,
  lastEntry: number,
): number {
  const magnitude = (offAxisDeg < 0 ? -offAxisDeg : offAxisDeg) * verticalEntriesPerDeg;
  const off = magnitude > lastEntry ? lastEntry : magnitude;
  const entry = off | 0;
  const from = start + entry;
  return vertical[from] + (off - entry) * (vertical[from + 1] - vertical[from]);
}
