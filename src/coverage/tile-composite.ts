import { tileSide } from '../geo/tile-grid.ts';
import {
  type AntennaTable,
  azimuthEntries,
  backGain,
  verticalEntriesPerDeg,
} from './antenna-table.ts';
import { type Fan, fanRadials } from './fan.ts';
import type { Station } from './station.ts';
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

/** Runs of columns to be computed: row, first column, column after the last. */
export type Spans = Int32Array;

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

const degreesPerRadian = 180 / Math.PI;

/**
 * Adds one station to what a tile receives on its channel. Powers are linear, geometry and path
 * gain are shared by the station's cells, and nothing is allocated.
 *
 * @param frame the tile's coordinates about the station, see `tileFrame`
 */
export function addStation(
  station: Station,
  antennas: AntennaTable,
  fan: Fan,
  frame: Float64Array,
  spans: Spans,
  into: ChannelReception,
): void {
  const { bestMw, othersMw, server } = into;
  const { horizontal, tiltDeg, vertical, verticalEntries, sameTilt, axisMw, index } = antennas;
  const cells = antennas.cells;
  const { rows, rowOffsets, bins } = fan;
  const lastBin = bins - 2;
  const binsPerM = 1 / fan.stepM;
  const reachM = Math.min(station.reachM, (bins - 1) * fan.stepM);
  const reach2 = reachM * reachM;
  const attach2 = station.attachRangeM * station.attachRangeM;
  const { antennaHeightM, horizonM } = station;
  const perEarthDiameter = 1 / station.earthDiameterM;
  const horizonSlope = antennaHeightM / horizonM + horizonM * perEarthDiameter;
  const lastEntry = verticalEntries - 2;

  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const v = (row + 0.5) / tileSide;
    const x0 = frame[0] + v * (frame[1] + v * frame[2]);
    const x1 = frame[3] + v * (frame[4] + v * frame[5]);
    const x2 = frame[6] + v * (frame[7] + v * frame[8]);
    const y0 = frame[9] + v * (frame[10] + v * frame[11]);
    const y1 = frame[12] + v * (frame[13] + v * frame[14]);
    const y2 = frame[15] + v * (frame[16] + v * frame[17]);
    const first = spans[span + 1];
    const last = spans[span + 2];

    for (let column = first; column < last; column++) {
      const u = (column + 0.5) / tileSide;
      const x = x0 + u * (x1 + u * x2);
      const y = y0 + u * (y1 + u * y2);
      let d2 = x * x + y * y;
      if (d2 > reach2) continue;
      if (d2 < 100) d2 = 100;
      const d = Math.sqrt(d2);

      // azimuth in degrees, from a polynomial arctangent within 0.001°
      const ax = x < 0 ? -x : x;
      const ay = y < 0 ? -y : y;
      const steep = ax > ay;
      const t = steep ? ay / ax : ay > 0 ? ax / ay : 0;
      const t2 = t * t;
      let azimuth =
        t *
        (0.99997726 +
          t2 *
            (-0.33262347 +
              t2 * (0.19354346 + t2 * (-0.11643287 + t2 * (0.05265332 - t2 * 0.0117212)))));
      if (steep) azimuth = Math.PI / 2 - azimuth;
      if (y < 0) azimuth = Math.PI - azimuth;
      if (x < 0) azimuth = 2 * Math.PI - azimuth;
      const azimuthDeg = azimuth * degreesPerRadian;
      const radial = azimuthDeg >= fanRadials ? fanRadials - 1 : azimuthDeg | 0;
      const radialShare = azimuthDeg - radial;

      // path gain, linear between the four entries about the place
      const atBin = d * binsPerM;
      const bin = atBin > lastBin ? lastBin : atBin | 0;
      const binShare = atBin - bin;
      const low = rowOffsets[radial] + bin;
      const high = rowOffsets[radial + 1] + bin;
      const gainLow = rows[low] + binShare * (rows[low + 1] - rows[low]);
      const gainHigh = rows[high] + binShare * (rows[high + 1] - rows[high]);
      const gain = (gainLow + radialShare * (gainHigh - gainLow)) / d2;
      const attachable = d2 <= attach2;

      // angle below the horizontal at which the wave leaves, capped where antennas end anyway
      const slope = d < horizonM ? antennaHeightM / d + d * perEarthDiameter : horizonSlope;
      const s = slope < 1 ? slope : 1;
      const depressionDeg = degreesPerRadian * s * (1 - s * s * (0.3333 - s * s * 0.12));

      const cell = row * tileSide + column;
      let best = bestMw[cell];
      let others = othersMw[cell];
      let serving = -1;
      let down = sameTilt ? verticalGain(vertical, depressionDeg - tiltDeg[0], 0, lastEntry) : 0;
      for (let i = 0, at = radial; i < cells; i++, at += azimuthEntries) {
        if (!sameTilt) {
          down = verticalGain(
            vertical,
            depressionDeg - tiltDeg[at],
            i * verticalEntries,
            lastEntry,
          );
        }
        const across = horizontal[at] + radialShare * (horizontal[at + 1] - horizontal[at]);
        const shape = across * down;
        const power = axisMw[i] * (shape > backGain ? shape : backGain) * gain;
        if (power > best && attachable) {
          others += best;
          best = power;
          serving = i;
        } else {
          others += power;
        }
      }
      if (serving >= 0) server[cell] = index[serving];
      bestMw[cell] = best;
      othersMw[cell] = others;
    }
  }
}

/**
 * The parts of spans that may lie within a distance of a frame's origin. Takes a row as straight
 * and leaves room for its curve, so that it may keep a little too much, never too little.
 */
export function spansWithin(spans: Spans, frame: Float64Array, distanceM: number): Spans {
  const kept: number[] = [];
  for (let span = 0; span < spans.length; span += 3) {
    const row = spans[span];
    const v = (row + 0.5) / tileSide;
    const westX = frame[0] + v * (frame[1] + v * frame[2]);
    const width = frame[3] + v * (frame[4] + v * frame[5]);
    const westY = frame[9] + v * (frame[10] + v * frame[11]);
    const rise = frame[12] + frame[15] + v * (frame[13] + frame[16] + v * (frame[14] + frame[17]));
    const room = 0.02 * width;
    const crosses = westY * (westY + rise) <= 0;
    const nearest = Math.min(Math.abs(westY), Math.abs(westY + rise)) - room;
    const awayM = crosses || nearest < 0 ? 0 : nearest;
    if (awayM > distanceM) continue;
    const half = Math.sqrt(distanceM * distanceM - awayM * awayM) + room;
    const first = Math.max(spans[span + 1], Math.floor(((-half - westX) / width) * tileSide));
    const last = Math.min(spans[span + 2], Math.ceil(((half - westX) / width) * tileSide));
    if (first < last) kept.push(row, first, last);
  }
  return Int32Array.from(kept);
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
