import type { Horizons, PathOverEarth } from './horizons.ts';

/** A straight surface under a path, by its heights above mean sea level at the two ends. */
export interface Surface {
  readonly startM: number;
  readonly endM: number;
}

/** Straight line fitted to the ground. [ITU-R P.1812-8, eq. 85 to 88] */
export function fittedSurface({ distancesKm, heightsM }: PathOverEarth): Surface {
  let v1 = 0;
  let v2 = 0;
  for (let i = 1; i < distancesKm.length; i++) {
    const d = distancesKm[i];
    const before = distancesKm[i - 1];
    v1 += (d - before) * (heightsM[i] + heightsM[i - 1]);
    v2 += (d - before) * (heightsM[i] * (2 * d + before) + heightsM[i - 1] * (d + 2 * before));
  }
  const d = distancesKm[distancesKm.length - 1];
  return { startM: (2 * v1 * d - v2) / (d * d), endM: (v2 - v1 * d) / (d * d) };
}

/**
 * The surface that diffraction is reckoned from: the fitted one, lowered where the ground rises
 * above the line between the antennas, and never above the ground at the ends.
 * [ITU-R P.1812-8, eq. 89 to 91]
 */
export function diffractionSurface(path: PathOverEarth, fitted: Surface): Surface {
  const { distancesKm, heightsM, transmitterM, receiverM } = path;
  const last = distancesKm.length - 1;
  const pathKm = distancesKm[last];
  let obstructionM = Number.NEGATIVE_INFINITY;
  let transmitterSlope = Number.NEGATIVE_INFINITY;
  let receiverSlope = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < last; i++) {
    const d = distancesKm[i];
    const overM = heightsM[i] - (transmitterM * (pathKm - d) + receiverM * d) / pathKm;
    obstructionM = Math.max(obstructionM, overM);
    transmitterSlope = Math.max(transmitterSlope, overM / d);
    receiverSlope = Math.max(receiverSlope, overM / (pathKm - d));
  }
  // none is negative where ground rises above the line, but for rounding where it only touches
  const fromSlope = Math.max(0, transmitterSlope);
  const toSlope = Math.max(0, receiverSlope);
  let { startM, endM } = fitted;
  if (obstructionM > 0 && fromSlope + toSlope > 0) {
    startM -= (obstructionM * fromSlope) / (fromSlope + toSlope);
    endM -= (obstructionM * toSlope) / (fromSlope + toSlope);
  }
  return { startM: Math.min(heightsM[0], startM), endM: Math.min(heightsM[last], endM) };
}

/** The surface that ducting is reckoned from. [ITU-R P.1812-8, eq. 92] */
export function ductingSurface({ heightsM }: PathOverEarth, fitted: Surface): Surface {
  return {
    startM: Math.min(fitted.startM, heightsM[0]),
    endM: Math.min(fitted.endM, heightsM[heightsM.length - 1]),
  };
}

/**
 * Roughness of the ground between the horizons above a surface, in metres; 0 with nothing between
 * the ends. [ITU-R P.1812-8, eq. 93 and 95]
 */
export function terrainRoughnessM(
  { distancesKm, heightsM }: PathOverEarth,
  { startM, endM }: Surface,
  { transmitterSample, receiverSample }: Horizons,
): number {
  if (transmitterSample < 0) return 0;
  const slope = (endM - startM) / distancesKm[distancesKm.length - 1];
  let roughnessM = Number.NEGATIVE_INFINITY;
  for (let i = transmitterSample; i <= receiverSample; i++) {
    roughnessM = Math.max(roughnessM, heightsM[i] - (startM + slope * distancesKm[i]));
  }
  return roughnessM;
}
