import { geodesicBetween, geodesicDestination } from '../geo/geodesic.ts';
import type { Position } from '../geo/position.ts';
import type { PathProfile } from '../radio/propagation/path-profile.ts';
import { type Ground, type GroundSample, sampleGround } from './ground.ts';

/**
 * The ground along the geodesic between two places, by equal steps no longer than asked for, two
 * at least. @throws when the places are the same or the step is no length.
 *
 * @param waterLevelM above mean sea level; heights are above it
 */
export function profileBetween(
  ground: Ground,
  from: Position,
  to: Position,
  stepKm: number,
  waterLevelM = 0,
): PathProfile {
  if (!(stepKm > 0)) throw new RangeError(`step of a profile: ${stepKm} km — expected more than 0`);
  const { distanceM, bearingDeg } = geodesicBetween(from, to);
  if (!(distanceM > 0)) throw new RangeError(`path of ${distanceM} m — expected two places`);
  const steps = Math.max(2, Math.ceil(distanceM / 1000 / stepKm));
  const distancesKm = new Float64Array(steps + 1);
  const heightsM = new Float64Array(steps + 1);
  const clutterM = new Float64Array(steps + 1);
  const zones = new Uint8Array(steps + 1);
  const sample: GroundSample = { heightM: 0, clutterM: 0, zone: 0 };
  for (let i = 0; i <= steps; i++) {
    const place = i === steps ? to : geodesicDestination(from, (distanceM * i) / steps, bearingDeg);
    sampleGround(ground, place.longitudeDeg, place.latitudeDeg, sample, waterLevelM);
    distancesKm[i] = (distanceM * i) / steps / 1000;
    heightsM[i] = sample.heightM;
    clutterM[i] = sample.clutterM;
    zones[i] = sample.zone;
  }
  return { distancesKm, heightsM, clutterM, zones };
}
