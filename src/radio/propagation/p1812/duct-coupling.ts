import { exp, log10, power } from '../../../units/elementary.ts';

/** The frequency's part in the loss between antennas and a duct, in dB. [ITU-R P.1812-8, eq. 47 and 47a] */
export function ductFrequencyLossDb(frequencyGhz: number): number {
  const longWaveDb =
    frequencyGhz < 0.5 ? 45.375 - 137 * frequencyGhz + 92.5 * frequencyGhz * frequencyGhz : 0;
  return 102.45 + 20 * log10(frequencyGhz) + longWaveDb;
}

/**
 * Loss of a terminal that is shielded from the duct by its horizon, in dB.
 * [ITU-R P.1812-8, eq. 48]
 */
export function siteShieldingLossDb(
  horizonMrad: number,
  horizonKm: number,
  frequencyGhz: number,
): number {
  const angle = horizonMrad - 0.1 * horizonKm;
  if (!(angle > 0)) return 0;
  return (
    20 * log10(1 + 0.361 * angle * Math.sqrt(frequencyGhz * horizonKm)) +
    0.264 * angle * power(frequencyGhz, 1 / 3)
  );
}

/** Distances and shares this near a limit count as on it: rounding must not decide. */
const rounding = 1e-9;

/** Whether so much of a path lies over the sea that its terminals couple into sea ducts. */
export function isSeaPath(seaShare: number): boolean {
  return seaShare >= 0.75 - rounding;
}

/** Whether a terminal is near enough to the sea to couple into sea ducts. [ITU-R P.1812-8, eq. 49] */
export function isNearSea(landKm: number, horizonKm: number): boolean {
  return landKm <= 5 + rounding && landKm <= horizonKm;
}

/**
 * What a terminal so near to the sea gains by it, in dB and negative. [ITU-R P.1812-8, eq. 49]
 *
 * @param landKm from the terminal over land to the sea
 * @param antennaM above mean sea level
 */
export function seaCouplingDb(landKm: number, antennaM: number): number {
  // 1 + tanh x
  const low = 2 / (1 + exp(-0.14 * (50 - antennaM)));
  return -3 * exp(-0.25 * landKm * landKm) * low;
}
