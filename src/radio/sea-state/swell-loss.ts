import { speedOfLightMps } from '../../units/constants.ts';
import { knifeEdgeLossDb } from '../propagation/p526/knife-edge-loss.ts';
import { deepWaterWavelengthM } from './wind-sea.ts';

/**
 * Loss in dB behind the crest next to a terminal in the trough, which hides the horizon from an
 * antenna lower than the waves are high; 0 for a higher one. The crest is a knife edge half a
 * wavelength of the sea away, the other antenna on the horizon. Estimate: a crest is no edge, and
 * a vessel is in the trough for part of the time only. [ITU-R P.526-15, eq. 26 and 31]
 *
 * @param heightM of the antenna above the water that the terminal floats on
 */
export function swellLossDb(
  heightM: number,
  significantWaveHeightM: number,
  frequencyMhz: number,
): number {
  const hiddenM = significantWaveHeightM - heightM;
  if (hiddenM <= 0) return 0;
  const wavelengthM = speedOfLightMps / (frequencyMhz * 1e6);
  const crestM = deepWaterWavelengthM(significantWaveHeightM) / 2;
  return knifeEdgeLossDb(hiddenM * Math.sqrt(2 / (wavelengthM * crestM)));
}
