import { ratioFromDecibels } from '../units/decibel.ts';
import {
  type AntennaTable,
  antennaTable,
  azimuthEntries,
  strongestByAzimuth,
} from './antenna-table.ts';
import type { Fan } from './fan.ts';
import { followedFloorDbm, type ReceptionPlan, type Station } from './station.ts';
import type { StationFans } from './tile-composite.ts';

/** What the composite reads of a station, worked out once. */
export interface StationTables {
  readonly antennas: AntennaTable;
  /** How far the station counts at all, by azimuth in whole degrees. */
  readonly followedM: Float32Array;
  /** How far it is heard, no farther than it counts. */
  readonly heardM: Float32Array;
  readonly attachRangeM: number;
  /** Where the smooth earth hides it from the terminal. */
  readonly horizonM: number;
  /** By cell: the RSRP in mW from which it counts as a server. */
  readonly serverNeedMw: Float64Array;
}

/** What a plan tells of all its stations. */
export type StationTerms = Pick<ReceptionPlan, 'carriers' | 'terminalHeightM'>;

export function stationTables(
  station: Station,
  { carriers, terminalHeightM }: StationTerms,
  fans: StationFans,
): StationTables {
  const { earthDiameterM, antennaHeightM, cells } = station;
  const antennas = antennaTable(cells, carriers);
  const within = (reachM: number) => Math.min(reachM, station.reachM);
  const heardM = followedReachM(antennas, fans.wanted).map(within);
  const disturbedM =
    fans.interference === fans.wanted
      ? heardM
      : followedReachM(antennas, fans.interference).map(within);
  return {
    antennas,
    followedM: heardM.map((reachM, azimuth) => Math.max(reachM, disturbedM[azimuth])),
    heardM,
    attachRangeM: station.attachRangeM,
    horizonM:
      Math.sqrt(earthDiameterM * antennaHeightM) + Math.sqrt(earthDiameterM * terminalHeightM),
    serverNeedMw: Float64Array.from(cells, (cell) => carriers[cell.carrier].serverNeedMw),
  };
}

/**
 * Distance in metres, by azimuth in whole degrees and up to the next, within which any of a
 * station's cells is followed.
 */
function followedReachM(antennas: AntennaTable, fan: Fan): Float32Array {
  const floorMw = ratioFromDecibels(followedFloorDbm);
  const strongest = strongestByAzimuth(antennas);
  const reachOf = (azimuth: number, radial: number): number => {
    const strongestMw = strongest[azimuth];
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
