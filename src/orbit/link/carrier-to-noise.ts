import { freeSpaceLossDb } from '../../radio/propagation/free-space-loss.ts';

/** Boltzmann's constant in dBW/K/Hz. */
export const boltzmannDbw = -228.6;

/** One direction of a satellite link. */
export interface SatelliteHop {
  readonly eirpDbw: number;
  /** Of who receives. */
  readonly gainOverTemperatureDbPerK: number;
  readonly frequencyGhz: number;
  readonly rangeKm: number;
  /** All that is lost beside free space: gas, shadow margin, scintillation and others. */
  readonly lossDb: number;
}

/** C/N₀ in dBHz: EIRP + G/T − k − FSPL − losses. [TR 38.821, eq. 6.1.3.2-1] */
export function carrierToNoiseDensityDbHz(hop: SatelliteHop): number {
  const { eirpDbw, gainOverTemperatureDbPerK, frequencyGhz, rangeKm, lossDb } = hop;
  const pathLossDb = freeSpaceLossDb(rangeKm, 1000 * frequencyGhz) + lossDb;
  return eirpDbw + gainOverTemperatureDbPerK - boltzmannDbw - pathLossDb;
}
