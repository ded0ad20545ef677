import {
  frontToBackDb,
  horizontalLossDb,
  tiltTowards,
  verticalLossDb,
} from '../radio/sector-pattern.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import type { CellRadio } from './station.ts';

/** Entries by azimuth, one per degree, the last repeating the first. */
export const azimuthEntries = 361;

/** Entries of the vertical cut per degree off the axis. */
const verticalEntriesPerDeg = 10;

/** Weakest direction relative to the axis, linear. */
export const backGain = ratioFromDecibels(-frontToBackDb);

/** The antennas of a station's cells as linear tables. */
export interface AntennaTable {
  readonly cells: number;
  /** Horizontal gain by true azimuth in degrees, then by cell: neighbours in memory. */
  readonly horizontal: Float32Array;
  /** Tilt in degrees, positive down, in the same order. */
  readonly tiltDeg: Float32Array;
  /** Vertical gain by cell, then by tenths of a degree off the tilted axis; constant from the last entry on. */
  readonly vertical: Float32Array;
  readonly verticalEntries: number;
  /** Whether all cells have one vertical cut and one electrical tilt, the same all around. */
  readonly sameTilt: boolean;
  /** SS-RSRP on the axis without path loss, in mW. */
  readonly axisMw: Float64Array;
  readonly index: Uint16Array;
}

/** Tabulates the antennas of a station. */
export function antennaTable(cells: readonly CellRadio[]): AntennaTable {
  // the vertical cut reaches its floor within 1.3 beamwidths
  const widest = Math.max(...cells.map((cell) => cell.verticalBeamwidthDeg));
  const verticalEntries = Math.ceil(1.3 * widest * verticalEntriesPerDeg) + 2;
  const horizontal = new Float32Array(cells.length * azimuthEntries);
  const tiltDeg = new Float32Array(cells.length * azimuthEntries);
  const vertical = new Float32Array(cells.length * verticalEntries);
  cells.forEach((cell, i) => {
    for (let azimuth = 0; azimuth < azimuthEntries; azimuth++) {
      const offAxisDeg = azimuth - cell.azimuthDeg;
      const at = azimuth * cells.length + i;
      horizontal[at] = ratioFromDecibels(-horizontalLossDb(cell, offAxisDeg));
      tiltDeg[at] = tiltTowards(cell.electricalTiltDeg, cell.mechanicalTiltDeg, offAxisDeg);
    }
    for (let entry = 0; entry < verticalEntries; entry++) {
      vertical[i * verticalEntries + entry] = ratioFromDecibels(
        -verticalLossDb(cell, entry / verticalEntriesPerDeg),
      );
    }
  });
  return {
    cells: cells.length,
    horizontal,
    tiltDeg,
    vertical,
    verticalEntries,
    sameTilt: cells.every((cell) => isAlike(cell, cells[0])),
    axisMw: Float64Array.from(cells, (cell) => cell.axisMw),
    index: Uint16Array.from(cells, (cell) => cell.index),
  };
}

function isAlike(cell: CellRadio, first: CellRadio): boolean {
  return (
    cell.mechanicalTiltDeg === 0 &&
    cell.electricalTiltDeg === first.electricalTiltDeg &&
    cell.verticalBeamwidthDeg === first.verticalBeamwidthDeg
  );
}

/** Gain at an angle in degrees off the tilted axis, from the cut that begins at `start`. */
export function verticalGain(
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
