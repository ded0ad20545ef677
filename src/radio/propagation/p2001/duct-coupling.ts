import { exp, log10 } from '../../../units/elementary.ts';
import { isNearSea, isSeaPath } from '../p1812/duct-coupling.ts';

/** Loss of an antenna that its horizon shields from the duct, in dB. [ITU-R P.2001-4, attachment D.3] */
export function siteShieldingDb(
  elevationMrad: number,
  horizonKm: number,
  frequencyGhz: number,
  frequencyThird: number,
): number {
  const overMrad = elevationMrad - 0.1 * horizonKm;
  if (!(overMrad > 0)) return 0;
  return (
    20 * log10(1 + 0.361 * overMrad * Math.sqrt(frequencyGhz * horizonKm)) +
    0.264 * overMrad * frequencyThird
  );
}

/**
 * Correction for an antenna near the sea of a path that is mostly over it, in dB, at most 0, apart
 * from the antenna's height. [ITU-R P.2001-4, attachment D.4]
 */
export function shoreFactor(seaShare: number, toSeaKm: number, horizonKm: number): number {
  if (!isSeaPath(seaShare) || !isNearSea(toSeaKm, horizonKm)) return 0;
  return toSeaKm === 0 ? 1 : exp(-0.25 * toSeaKm * toSeaKm);
}

/** The same correction for an antenna at the shore. [ITU-R P.2001-4, eqs. D.4.2, D.4.3] */
export function shoreCouplingDb(antennaAmslM: number): number {
  // 1 + tanh x = 2 / (1 + e^−2x)
  return -6 / (1 + exp(-0.14 * (50 - antennaAmslM)));
}

/** Loss of ducts at low frequencies over the sea, in dB. [ITU-R P.2001-4, eq. D.5.2] */
export function longWaveDuctLossDb(frequencyGhz: number, seaShare: number): number {
  if (frequencyGhz >= 0.5) return 0;
  return (45.375 - 137 * frequencyGhz + 92.5 * frequencyGhz * frequencyGhz) * seaShare;
}
