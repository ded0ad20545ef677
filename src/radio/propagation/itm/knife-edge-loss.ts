import { log10 } from '../../../units/elementary.ts';

/** Loss over one ideal knife edge, in dB, from the square of its ν. [TN101, eq. III.24b and c] */
function fresnelLossDb(nuSquared: number): number {
  return nuSquared < 5.76
    ? 6.02 + 9.11 * Math.sqrt(nuSquared) - 1.27 * nuSquared
    : 12.953 + 10 * log10(nuSquared);
}

/**
 * Loss over the two horizons taken as knife edges, in dB. [TN101, eq. I.1 and I.7]
 * `angleRad` is the angle and `beyondM` the distance between the two.
 */
export function knifeEdgeLossDb(
  waveNumberPerM: number,
  angleRad: number,
  beyondM: number,
  transmitterHorizonM: number,
  receiverHorizonM: number,
): number {
  // 1 / 4π
  const scale = 0.0795775 * waveNumberPerM * (angleRad * angleRad);
  return (
    fresnelLossDb((scale * transmitterHorizonM * beyondM) / (beyondM + transmitterHorizonM)) +
    fresnelLossDb((scale * receiverHorizonM * beyondM) / (beyondM + receiverHorizonM))
  );
}
