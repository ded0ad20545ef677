import type { PathProfile } from '../path-profile.ts';
import type { PathGeometry } from './path-geometry.ts';

/**
 * Effective heights over a smooth surface and the roughness of the ground between the horizons.
 * [ITU-R P.2001-4, sec. 3.8]
 */
export function fitSmoothSurface(
  profile: PathProfile,
  transmitterIndex: number,
  receiverIndex: number,
  path: PathGeometry,
): void {
  const { distancesKm, heightsM } = profile;
  const { distanceKm } = path;
  let area = 0;
  let moment = 0;
  for (let i = 1; i < distancesKm.length; i++) {
    const d0 = distancesKm[i - 1];
    const d1 = distancesKm[i];
    const h0 = heightsM[i - 1];
    const h1 = heightsM[i];
    area += (d1 - d0) * (h1 + h0);
    moment += (d1 - d0) * (h1 * (2 * d1 + d0) + h0 * (d1 + 2 * d0));
  }
  const startM = (2 * area * distanceKm - moment) / (distanceKm * distanceKm);
  const endM = (moment - area * distanceKm) / (distanceKm * distanceKm);

  const ductStartM = Math.min(startM, path.transmitterGroundM);
  const ductEndM = Math.min(endM, path.receiverGroundM);
  path.transmitterDuctHeightM = path.transmitterAmslM - ductStartM;
  path.receiverDuctHeightM = path.receiverAmslM - ductEndM;
  const slope = (ductEndM - ductStartM) / distanceKm;
  path.roughnessM = transmitterIndex < 0 ? 0 : Number.NEGATIVE_INFINITY;
  for (let i = Math.max(transmitterIndex, 1); i <= receiverIndex; i++) {
    const above = heightsM[i] - (ductStartM + slope * distancesKm[i]);
    if (above > path.roughnessM) path.roughnessM = above;
  }
  lowerForObstructions(profile, startM, endM, path);
}

/** Smooth surface of the diffraction model. [ITU-R P.2001-4, eqs. 3.8.8 to 3.8.11] */
function lowerForObstructions(
  { distancesKm, heightsM }: PathProfile,
  startM: number,
  endM: number,
  path: PathGeometry,
): void {
  const { distanceKm, transmitterAmslM: fromM, receiverAmslM: toM } = path;
  let obstructionM = Number.NEGATIVE_INFINITY;
  let fromSlope = Number.NEGATIVE_INFINITY;
  let toSlope = Number.NEGATIVE_INFINITY;
  for (let i = 1; i < distancesKm.length - 1; i++) {
    const atKm = distancesKm[i];
    const beyondKm = distanceKm - atKm;
    const above = heightsM[i] - (fromM * beyondKm + toM * atKm) / distanceKm;
    obstructionM = Math.max(obstructionM, above);
    fromSlope = Math.max(fromSlope, above / atKm);
    toSlope = Math.max(toSlope, above / beyondKm);
  }
  setDiffractionHeights(path, startM, endM, obstructionM, fromSlope, toSlope);
}

/** Antennas above the smooth surface, lowered where the ground rises above the line of sight. [ITU-R P.2001-4, eqs. 3.8.9 to 3.8.11] */
function setDiffractionHeights(
  path: PathGeometry,
  startM: number,
  endM: number,
  obstructionM: number,
  fromSlope: number,
  toSlope: number,
): void {
  let loweredStartM = startM;
  let loweredEndM = endM;
  if (obstructionM > 0) {
    loweredStartM -= (obstructionM * fromSlope) / (fromSlope + toSlope);
    loweredEndM -= (obstructionM * toSlope) / (fromSlope + toSlope);
  }
  path.transmitterDiffractionHeightM =
    path.transmitterAmslM - Math.min(loweredStartM, path.transmitterGroundM);
  path.receiverDiffractionHeightM =
    path.receiverAmslM - Math.min(loweredEndM, path.receiverGroundM);
}
