import { exp, log10 } from '../../../units/elementary.ts';
import { frequencyGainDb } from './frequency-gain.ts';
import type { ItmMedium } from './itm-medium.ts';
import type { PathGeometry } from './path-geometry.ts';

/** Attenuation function F of angle times distance, in dB. [The Algorithm, eq. 6.9] */
function attenuationDb(angleDistanceM: number): number {
  if (angleDistanceM <= 10e3) {
    return 133.4 + 0.332e-3 * angleDistanceM - 10 * log10(angleDistanceM);
  }
  if (angleDistanceM <= 70e3) {
    return 104.6 + 0.212e-3 * angleDistanceM - 2.5 * log10(angleDistanceM);
  }
  return 71.8 + 0.157e-3 * angleDistanceM + 5 * log10(angleDistanceM);
}

/** Scattering efficiency of the air at the crossing of the horizon rays. [TN101, eq. 9.3a] */
function scatteringEfficiency(crossingM: number, surfaceRefractivityN: number): number {
  const height = Math.min(1.7, crossingM / 8000);
  const square = height * height;
  const refractivityTerm =
    0.031 - surfaceRefractivityN * 2.32e-3 + surfaceRefractivityN * surfaceRefractivityN * 5.67e-6;
  return (crossingM / 1755.6) * (1 + refractivityTerm * exp(-square * square * square));
}

/** Gain where the air scatters least, in dB; the limit for an efficiency of 0. [TN101, eq. 9.5] */
function inefficientGainDb(r1: number, r2: number): number {
  const factor = (1 + Math.SQRT2 / r1) * (1 + Math.SQRT2 / r2);
  return 10 * log10((factor * factor * (r1 + r2)) / (r1 + r2 + 2 * Math.SQRT2));
}

/**
 * Frequency gain H0 of both terminals with its correction for asymmetry, in dB; infinite where
 * scatter is not defined. [TN101, eq. 9.4 and 9.5; The Algorithm, eq. 4.66]
 */
export function scatterGainDb(
  { transmitter, receiver }: PathGeometry,
  { waveNumberPerM, effectiveRadiusM, surfaceRefractivityN }: ItmMedium,
  distanceM: number,
): number {
  const offsetM = transmitter.horizonM - receiver.horizonM;
  const heightRatio =
    offsetM < 0
      ? transmitter.effectiveHeightM / receiver.effectiveHeightM
      : receiver.effectiveHeightM / transmitter.effectiveHeightM;
  const aheadM = Math.abs(offsetM);
  const angleRad = transmitter.horizonRad + receiver.horizonRad + distanceM / effectiveRadiusM;
  const r1 = 2 * waveNumberPerM * angleRad * transmitter.effectiveHeightM;
  const r2 = 2 * waveNumberPerM * angleRad * receiver.effectiveHeightM;
  if (r1 < 0.2 && r2 < 0.2) return Number.POSITIVE_INFINITY;

  const asymmetry = (distanceM - aheadM) / (distanceM + aheadM);
  const q = Math.min(Math.max(0.1, heightRatio / asymmetry), 10);
  const s = Math.max(0.1, asymmetry);
  const crossingM = ((distanceM - aheadM) * (distanceM + aheadM) * angleRad * 0.25) / distanceM;
  const efficiency = scatteringEfficiency(crossingM, surfaceRefractivityN);
  const evenDb = (frequencyGainDb(r1, efficiency) + frequencyGainDb(r2, efficiency)) / 2;
  const correctionDb = 6 * (0.6 - log10(Math.max(efficiency, 1))) * log10(s) * log10(q);
  const gainDb = Math.max(0, evenDb + Math.min(evenDb, correctionDb));
  return efficiency < 1
    ? efficiency * gainDb + (1 - efficiency) * inefficientGainDb(r1, r2)
    : gainDb;
}

/** Troposcatter loss relative to free space, in dB, for a frequency gain. [The Algorithm, eq. 4.63] */
export function troposcatterLossDb(
  { waveNumberPerM, effectiveRadiusM, surfaceRefractivityN }: ItmMedium,
  lineOfSightRad: number,
  distanceM: number,
  gainDb: number,
): number {
  const angleRad = distanceM / effectiveRadiusM - lineOfSightRad;
  const square = angleRad * angleRad;
  return (
    attenuationDb(angleRad * distanceM) +
    10 * log10(waveNumberPerM * 47.7 * square * square) -
    0.1 * (surfaceRefractivityN - 301) * exp((-angleRad * distanceM) / 40e3) +
    gainDb
  );
}
