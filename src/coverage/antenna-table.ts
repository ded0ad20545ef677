import type { AntennaPattern } from '../radio/antenna/antenna-pattern.ts';
import { cutsOf, floorDbOf } from '../radio/antenna/pattern-cuts.ts';
import { type SectorPattern, tiltTowards } from '../radio/sector-pattern.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import { cellPattern } from './cell-pattern.ts';
import type { CarrierTerms, StationCell } from './station.ts';

/** Entries by azimuth, one per degree, the last repeating the first. */
export const azimuthEntries = 361;

/** The vertical cut is tabulated by tenths of a degree, a quarter turn up and down from the tilted axis. */
const verticalEntriesPerDeg = 10;
const verticalSpanDeg = 90;

/** Entries of one vertical cut. */
export const verticalEntries = 2 * verticalSpanDeg * verticalEntriesPerDeg + 2;
const lastVertical = verticalEntries - 2;

/** The antennas of a station's cells as linear tables. */
export interface AntennaTable {
  readonly cells: number;
  /** Horizontal gain by true azimuth in degrees, then by cell: neighbours in memory. */
  readonly horizontal: Float32Array;
  /** Tilt in degrees, positive down, in the same order. */
  readonly tiltDeg: Float32Array;
  /** Vertical gain by cell, then by tenths of a degree below the tilted axis, from a quarter turn above it. */
  readonly vertical: Float32Array;
  /** By cell: no direction is weaker than this against the axis. */
  readonly floor: Float64Array;
  /** Whether all cells have one vertical cut, one floor and one electrical tilt, the same all around. */
  readonly sameTilt: boolean;
  /** SS-RSRP on the axis without path loss, in mW. */
  readonly axisMw: Float64Array;
  /** Share of it that disturbs others. */
  readonly load: Float64Array;
  readonly index: Uint16Array;
}

/** Tabulates the antennas of a station. */
export function antennaTable(
  cells: readonly StationCell[],
  carriers: readonly CarrierTerms[],
): AntennaTable {
  const horizontal = new Float32Array(cells.length * azimuthEntries);
  const tiltDeg = new Float32Array(cells.length * azimuthEntries);
  const vertical = new Float32Array(cells.length * verticalEntries);
  const patternOf = (cell: StationCell) => cellPattern(cell, carriers);
  cells.forEach((cell, i) => {
    const cuts = cutsOf(patternOf(cell));
    for (let azimuth = 0; azimuth < azimuthEntries; azimuth++) {
      const offAxisDeg = azimuth - cell.azimuthDeg;
      const at = azimuth * cells.length + i;
      horizontal[at] = ratioFromDecibels(-cuts.acrossDb(offAxisDeg));
      tiltDeg[at] = tiltTowards(cell.electricalTiltDeg, cell.mechanicalTiltDeg, offAxisDeg);
    }
    for (let entry = 0; entry < verticalEntries; entry++) {
      const belowDeg = entry / verticalEntriesPerDeg - verticalSpanDeg;
      vertical[i * verticalEntries + entry] = ratioFromDecibels(-cuts.downDb(belowDeg));
    }
  });
  const [first] = cells;
  return {
    cells: cells.length,
    horizontal,
    tiltDeg,
    vertical,
    floor: Float64Array.from(cells, (cell) => ratioFromDecibels(-floorDbOf(patternOf(cell)))),
    sameTilt: cells.every(
      (cell) =>
        cell.mechanicalTiltDeg === 0 &&
        cell.electricalTiltDeg === first.electricalTiltDeg &&
        isSameCut(patternOf(cell), patternOf(first)),
    ),
    axisMw: Float64Array.from(cells, (cell) => cell.axisMw),
    load: Float64Array.from(cells, (cell) => cell.downlinkLoad),
    index: Uint16Array.from(cells, (cell) => cell.index),
  };
}

/** The strongest that any cell of a station sends towards each whole degree, in any plane, in mW. */
export function strongestByAzimuth(table: AntennaTable): Float64Array {
  return Float64Array.from({ length: azimuthEntries }, (_, azimuth) => {
    let strongestMw = 0;
    for (let i = 0; i < table.cells; i++) {
      const across = Math.max(table.horizontal[azimuth * table.cells + i], table.floor[i]);
      strongestMw = Math.max(strongestMw, table.axisMw[i] * across);
    }
    return strongestMw;
  });
}

/** Gain at an angle in degrees below the tilted axis, from the cut that begins at `start`. */
export function verticalGain(vertical: Float32Array, belowDeg: number, start: number): number {
  const at = (belowDeg + verticalSpanDeg) * verticalEntriesPerDeg;
  const within = at < 0 ? 0 : at > lastVertical ? lastVertical : at;
  const entry = within | 0;
  const from = start + entry;
  return vertical[from] + (within - entry) * (vertical[from + 1] - vertical[from]);
}

function isSameCut(a: SectorPattern | AntennaPattern, b: SectorPattern | AntennaPattern): boolean {
  if (a === b) return true;
  if ('horizontalDb' in a || 'horizontalDb' in b) return false;
  return a.verticalBeamwidthDeg === b.verticalBeamwidthDeg;
}
