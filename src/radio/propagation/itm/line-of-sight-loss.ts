import { exp, log10 } from '../../../units/elementary.ts';
import { cosine, sine } from '../../../units/trigonometry.ts';
import type { ItmMedium } from './itm-medium.ts';
import type { PathGeometry } from './path-geometry.ts';
import { irregularityShare, reflectingPlaneDeviationM } from './terrain-roughness.ts';

const quarterTurn = Math.PI / 2;

/** Loss of a direct and a reflected ray together, in dB. [The Algorithm, eq. 4.46 to 4.50] */
export function twoRayLossDb(
  { transmitter, receiver, irregularityM }: PathGeometry,
  { waveNumberPerM, impedance }: ItmMedium,
  distanceM: number,
): number {
  const heightsM = transmitter.effectiveHeightM + receiver.effectiveHeightM;
  const grazingSine = heightsM / Math.sqrt(distanceM * distanceM + heightsM * heightsM);
  const deviationM = reflectingPlaneDeviationM(irregularityM * irregularityShare(distanceM));
  const scattered = exp(-Math.min(10, waveNumberPerM * deviationM * grazingSine));

  const above = grazingSine + impedance.real;
  const below = above * above + impedance.imaginary * impedance.imaginary;
  const size = grazingSine * grazingSine - impedance.size * impedance.size;
  let real = (size / below) * scattered;
  let imaginary = ((-2 * grazingSine * impedance.imaginary) / below) * scattered;
  const square = real * real + imaginary * imaginary;
  if (square < 0.25 || square < grazingSine) {
    const scale = Math.sqrt(grazingSine / square);
    real *= scale;
    imaginary *= scale;
  }

  let phaseRad =
    (waveNumberPerM * 2 * transmitter.effectiveHeightM * receiver.effectiveHeightM) / distanceM;
  if (phaseRad > quarterTurn) phaseRad = Math.PI - (quarterTurn * quarterTurn) / phaseRad;
  real += cosine(phaseRad);
  imaginary -= sine(phaseRad);
  return -10 * log10(real * real + imaginary * imaginary);
}

/** Weight of the two rays against diffraction in line of sight. [ERL 79-ITS 67, sec. 3] */
export function twoRayWeight(
  frequencyMhz: number,
  irregularityM: number,
  smoothHorizonsM: number,
): number {
  return 1 / (1 + (frequencyMhz * irregularityM) / Math.max(10e3, smoothHorizonsM));
}
