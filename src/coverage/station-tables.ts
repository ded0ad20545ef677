import { ratioFromDecibels } from '../units/decibel.ts';
import { type AntennaTable, antennaTable, azimuthEntries, backGain } from './antenna-table.ts';
import type { Fan } from './fan.ts';
import { followedFloorDbm, type Station } from './station.ts';
import type { StationFans } from './tile-composite.ts';

/** What the composite reads of a station, worked out once. */
export interface StationTables {
  readonly antennas: AntennaTable;
  /** How far the station counts at all, by azimuth in whole degrees. */
  readonly followedM: Float32Array;
  /** How far it can be a server, no farther than it counts. */
  readonly servedM: Float32Array;
  readonly attachRangeM: number;
}

export function stationTables(station: Station, fans: StationFans): StationTables {
  const antennas = antennaTable(station.cells);
  const within = (reachM: number) => Math.min(reachM, station.reachM);
  const servedM = followedReachM(antennas, fans.wanted).map(within);
  const disturbedM =
    fans.interference === fans.wanted
      ? servedM
      : followedReachM(antennas, fans.interference).map(within);
  return {
    antennas,
    followedM: servedM.map((reachM, azimuth) => Math.max(reachM, disturbedM[azimuth])),
    servedM,
    attachRangeM: station.attachRangeM,
  };
}

/**
 * Distance in metres, by azimuth in whole degrees and up to the next, within which any of a
 * station's cells is followed.
 */
function followedReachM(antennas: AntennaTable, fan: Fan): Float32Array {
  const floorMw = ratioFromDecibels(followedFloorDbm);
  const reachOf = (azimuth: number, radial: number): number => {
    let strongestMw = 0;
    for (let i = 0; i < antennas.cells; i++) {
      const across = Math.max(antennas.horizontal[azimuth * antennas.cells + i], backGain);
      strongestMw = Math.max(strongestMw, antennas.axisMw[i] * across);
    }
    let bin = fan.bins - 1;
    const row = fan.rowOffsets[radial];
    while (bin > 1 && strongestMw * fan.rows[row + bin] < floorMw * (bin * fan.stepM) ** 2) bin--;
    return (bin + 1) * fan.stepM;
  };
  const lastRadial = fan.rowOffsets.length - 1;
  const reachM = Float32Array.from({ length: azimuthEntries }, (_, azimuth) => {
    const radial = Math.floor(azimuth * fan.radialsPerDeg);
    return Math.max(reachOf(azimuth, radial), reachOf(azimuth, Math.min(radial + 1, lastRadial)));
  });
  return reachM.map((own, azimuth) => Math.max(own, reachM[azimuth + 1] ?? own));
}
