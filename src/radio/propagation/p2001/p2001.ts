import type { PathProfile } from '../path-profile.ts';
import { type AnomalousPropagation, predictAnomalous } from './anomalous-propagation.ts';
import { findActualPoint, findSmoothPoint } from './bullington-points.ts';
import { correlatedLossDb, uncorrelatedLossDb } from './combined-loss.ts';
import { freeSpaceDb, slantKm } from './free-space.ts';
import { findHorizons } from './horizons.ts';
import { type NormalPropagation, predictNormal } from './normal-propagation.ts';
import { type P2001Conditions, type P2001Link, p2001Link } from './p2001-link.ts';
import { checkInput } from './p2001-range.ts';
import { emptyPathGeometry, type PathGeometry } from './path-geometry.ts';
import { measureZones } from './radio-zones.ts';
import { fitSmoothSurface } from './smooth-surface.ts';
import { sporadicELoss } from './sporadic-e.ts';
import { predictTroposcatter, type Troposcatter } from './troposcatter.ts';

export interface P2001Input extends P2001Conditions {
  /** Antennas above the ground under them. */
  readonly transmitterHeightM: number;
  readonly receiverHeightM: number;
  readonly profile: PathProfile;
}

/** A prediction with all that led to it; symbols of the Recommendation in brackets. */
export interface P2001Result {
  /** Basic transmission loss. [Lb] */
  readonly lossDb: number;
  readonly link: P2001Link;
  readonly geometry: Readonly<PathGeometry>;
  /** Samples of the horizons, counted from 0; −1 when the path has no sample between its ends. */
  readonly transmitterHorizonIndex: number;
  readonly receiverHorizonIndex: number;
  /** Angle between the antennas at the centre of the median effective earth. [θe] */
  readonly pathAngleRad: number;
  /** [Lbfs] */
  readonly freeSpaceDb: number;
  /** Sub-model 1. */
  readonly normal: NormalPropagation;
  /** Sub-model 2. */
  readonly anomalous: AnomalousPropagation;
  /** Sub-models 1 and 2 together. [Lbm12] */
  readonly surfaceLossDb: number;
  /** Sub-model 3. */
  readonly troposcatter: Troposcatter;
  /** Sub-model 4. [Lbm4] */
  readonly sporadicEDb: number;
}

/**
 * Path loss of the wide-range model. [ITU-R P.2001-4]
 * @throws RangeError for inputs that the Recommendation has no answer for.
 */
export function p2001(input: P2001Input): P2001Result {
  checkInput(input);
  const { profile } = input;
  const link = p2001Link(input);
  const { medianRadiusKm, radiusKm, curvaturePerKm } = link.refractivity;
  const geometry = endsOf(input);
  measureZones(profile, geometry);
  const { transmitterIndex, receiverIndex } = findHorizons(
    profile,
    medianRadiusKm,
    link.wavelengthM,
    geometry,
  );
  fitSmoothSurface(profile, transmitterIndex, receiverIndex, geometry);
  findActualPoint(profile, curvaturePerKm, link.wavelengthM, geometry);
  findSmoothPoint(profile, radiusKm, link.wavelengthM, geometry);

  const { distanceKm, transmitterAmslM, receiverAmslM } = geometry;
  const lineKm = slantKm(distanceKm, transmitterAmslM, receiverAmslM);
  const freeDb = freeSpaceDb(input.frequencyGhz, lineKm);
  const normal = predictNormal(link, geometry, freeDb);
  const anomalous = predictAnomalous(link, geometry, normal.gases);
  const surfaceLossDb = correlatedLossDb(normal.lossDb, anomalous.lossDb);
  const troposcatter = predictTroposcatter(link, geometry, freeDb);
  const sporadicEDb = sporadicELoss({
    frequencyGhz: input.frequencyGhz,
    criticalMhz: link.criticalMhz,
    medianRadiusKm,
    ...geometry,
  }).lossDb;
  return {
    lossDb: uncorrelatedLossDb(surfaceLossDb, troposcatter.lossDb, sporadicEDb),
    link,
    geometry,
    transmitterHorizonIndex: transmitterIndex,
    receiverHorizonIndex: receiverIndex,
    pathAngleRad: distanceKm / medianRadiusKm,
    freeSpaceDb: freeDb,
    normal,
    anomalous,
    surfaceLossDb,
    troposcatter,
    sporadicEDb,
  };
}

/** Ends and middle of the path. [ITU-R P.2001-4, secs. 3.2, 3.3] */
function endsOf({ profile, transmitterHeightM, receiverHeightM }: P2001Input): PathGeometry {
  const { distancesKm, heightsM } = profile;
  const last = distancesKm.length - 1;
  const geometry = emptyPathGeometry();
  geometry.distanceKm = distancesKm[last];
  geometry.transmitterGroundM = heightsM[0];
  geometry.receiverGroundM = heightsM[last];
  geometry.middleGroundM = (heightsM[Math.floor(last / 2)] + heightsM[Math.ceil(last / 2)]) / 2;
  geometry.transmitterAmslM = transmitterHeightM + heightsM[0];
  geometry.receiverAmslM = receiverHeightM + heightsM[last];
  return geometry;
}
