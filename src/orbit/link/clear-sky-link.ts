import { freeSpaceLossDb } from '../../radio/propagation/free-space-loss.ts';
import { decibelsFromRatio } from '../../units/decibel.ts';
import type { BeamRadio, SatelliteUserRadio } from './beam-radio.ts';
import { carrierToNoiseDensityDbHz } from './carrier-to-noise.ts';
import { gainOverTemperatureDb } from './gain-over-temperature.ts';
import { seaReflectionLossDb } from './ntn-tables.ts';
import { scintillationLossDb } from './scintillation.ts';
import { slantGasDb } from './zenith-gas.ts';

/** Where a satellite stands for a user. */
export interface SatelliteSight {
  readonly elevationDeg: number;
  readonly rangeKm: number;
}

/** One direction of a link in clear sky at the median place, in the terms of a budget. */
export interface ClearSkyHop {
  readonly frequencyGhz: number;
  /** Of the downlink's whole carrier; of all the power that the user has. */
  readonly eirpDbw: number;
  readonly gainOverTemperatureDbPerK: number;
  readonly freeSpaceLossDb: number;
  readonly gasLossDb: number;
  readonly scintillationLossDb: number;
  readonly seaReflectionLossDb: number;
  readonly carrierToNoiseDensityDbHz: number;
}

export interface ClearSkyLink {
  readonly downlink: ClearSkyHop;
  readonly uplink: ClearSkyHop;
}

/** Both directions of a link between a beam and a terminal in clear sky, without a margin for shadowing. */
export function clearSkyLink(
  beam: BeamRadio,
  terminal: SatelliteUserRadio,
  sight: SatelliteSight,
): ClearSkyLink {
  const edgeDb = beam.edgeLossDb ?? 0;
  return {
    downlink: hop(
      beam.downlinkGhz,
      beam.eirpDensityDbwPerMhz + decibelsFromRatio(beam.downlinkBandwidthMhz) - edgeDb,
      gainOverTemperatureDb(terminal),
      terminal.receiveGainDbi,
      sight,
    ),
    uplink: hop(
      beam.uplinkGhz,
      terminal.transmitPowerDbm - 30 + terminal.transmitGainDbi - terminal.lossDb,
      beam.gainOverTemperatureDbPerK - edgeDb,
      terminal.transmitGainDbi,
      sight,
    ),
  };
}

function hop(
  frequencyGhz: number,
  eirpDbw: number,
  gainOverTemperatureDbPerK: number,
  terminalGainDbi: number,
  { elevationDeg, rangeKm }: SatelliteSight,
): ClearSkyHop {
  const gasLossDb = slantGasDb(frequencyGhz, elevationDeg);
  const flickerDb = scintillationLossDb(frequencyGhz, elevationDeg);
  const seaDb = seaReflectionLossDb(elevationDeg, terminalGainDbi);
  return {
    frequencyGhz,
    eirpDbw,
    gainOverTemperatureDbPerK,
    freeSpaceLossDb: freeSpaceLossDb(rangeKm, 1000 * frequencyGhz),
    gasLossDb,
    scintillationLossDb: flickerDb,
    seaReflectionLossDb: seaDb,
    carrierToNoiseDensityDbHz: carrierToNoiseDensityDbHz({
      eirpDbw,
      gainOverTemperatureDbPerK,
      frequencyGhz,
      rangeKm,
      lossDb: gasLossDb + flickerDb + seaDb,
    }),
  };
}
