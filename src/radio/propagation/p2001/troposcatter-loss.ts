import { exp, log10, power } from '../../../units/elementary.ts';
import type { Climate } from '../climate.ts';

/** Meteorological and atmospheric parameters of a climatic zone. [ITU-R P.2001-4, table E.1] */
interface ZoneParameters {
  readonly lossDb: number;
  readonly gammaPerKm: number;
}

const zones: Readonly<Record<Climate['troposcatterZone'], ZoneParameters>> = {
  0: { lossDb: 116, gammaPerKm: 0.27 },
  1: { lossDb: 129.6, gammaPerKm: 0.33 },
  2: { lossDb: 119.73, gammaPerKm: 0.27 },
  3: { lossDb: 109.3, gammaPerKm: 0.32 },
  4: { lossDb: 128.5, gammaPerKm: 0.27 },
  5: { lossDb: 119.73, gammaPerKm: 0.27 },
  6: { lossDb: 123.2, gammaPerKm: 0.27 },
};

/** What troposcatter takes from zone, frequency, gains and time. */
export interface TroposcatterLink {
  readonly zone: Climate['troposcatterZone'];
  readonly frequencyGhz: number;
  readonly gammaPerKm: number;
  /** Loss that does not depend on the path: zone, frequency, coupling. [M + Lfreq + Lcoup] */
  readonly constantDb: number;
  /** Conversion from 90 % of the time. [eq. E.11] */
  readonly timeFactor: number;
}

export function troposcatterLinkOf(
  zone: Climate['troposcatterZone'],
  frequencyGhz: number,
  gainsDbi: number,
  limitedPercent: number,
): TroposcatterLink {
  const half = log10(0.5 * frequencyGhz);
  const frequencyDb = 25 * log10(frequencyGhz) - 2.5 * half * half;
  const couplingDb = 0.07 * exp(0.055 * gainsDbi);
  const { lossDb, gammaPerKm } = zones[zone];
  return {
    zone,
    frequencyGhz,
    gammaPerKm,
    constantDb: lossDb + frequencyDb + couplingDb,
    timeFactor: timeFactor(limitedPercent),
  };
}

/** [ITU-R P.2001-4, eq. E.11] */
function timeFactor(limitedPercent: number): number {
  if (limitedPercent >= 50) {
    const decades = -log10((100 - limitedPercent) / 50);
    return decades > 0 ? 1.26 * power(decades, 0.63) : 0;
  }
  return -1.26 * power(-log10(limitedPercent / 50), 0.63);
}

/** Scatter angle, no less than a millionth. [ITU-R P.2001-4, eq. E.1] */
export function limitedScatterAngleMrad(scatterAngleMrad: number): number {
  return Math.max(scatterAngleMrad, 1e-6);
}

/**
 * Troposcatter loss, in dB, not yet held above free space. The angle before its limitation.
 * [ITU-R P.2001-4, eqs. E.2 to E.16]
 */
export function troposcatterLossDb(
  link: TroposcatterLink,
  distanceKm: number,
  log10DistanceKm: number,
  scatterAngleMrad: number,
  medianRadiusKm: number,
): number {
  const { gammaPerKm } = link;
  const heightKm = 0.25e-3 * scatterAngleMrad * distanceKm;
  const scatterKm = 0.125e-6 * scatterAngleMrad * scatterAngleMrad * medianRadiusKm;
  const heightDb = 20 * log10(5 + gammaPerKm * heightKm) + 4.34 * gammaPerKm * scatterKm;
  const timeDb =
    link.timeFactor === 0
      ? 0
      : link.timeFactor * scatterFadeDb(link, 0.001 * scatterAngleMrad * medianRadiusKm, scatterKm);
  const angleMrad = limitedScatterAngleMrad(scatterAngleMrad);
  const distanceDb = Math.max(
    10 * log10DistanceKm + 30 * log10(angleMrad) + heightDb,
    20 * log10DistanceKm + 0.573 * angleMrad + 20,
  );
  return link.constantDb + distanceDb - timeDb;
}

/** Y90: what 90 % of the time has over the median, in dB. [ITU-R P.2001-4, eqs. E.6 to E.10] */
function scatterFadeDb(
  { zone, frequencyGhz }: TroposcatterLink,
  angularDistanceKm: number,
  scatterKm: number,
): number {
  const d = angularDistanceKm;
  switch (zone) {
    case 0:
      return -9.5 - 3 * exp(-0.137 * scatterKm);
    case 1:
      if (d < 100) return -8.2;
      return d >= 1000 ? -3.4 : ((1.006e-8 * d - 2.569e-5) * d + 0.02242) * d - 10.2;
    case 3:
      if (d < 100) return -10.845;
      return d >= 465 ? -8.4 : ((-4.5e-7 * d + 4.45e-4) * d - 0.122) * d - 2.645;
    case 4:
      if (d < 100) return -11.5;
      return d >= 550 ? -4 : ((-8.519e-8 * d + 7.444e-5) * d - 4.18e-4) * d - 12.1;
    default:
      return -2.2 - (8.1 - 0.23 * Math.min(frequencyGhz, 4)) * exp(-0.137 * scatterKm);
  }
}
