import { log10 } from '../../../units/elementary.ts';
import { arcTangent } from '../../../units/trigonometry.ts';

/** Loss J over an edge, in dB; 0 below ν = −0.7806. [ITU-R P.1546-6, annex 5, eq. 12a] */
export function obstacleLossDb(nu: number): number {
  if (nu <= -0.7806) return 0;
  const x = nu - 0.1;
  return 6.9 + 20 * log10(Math.sqrt(x * x + 1) + x);
}

/** Elevation of something so high at a distance, in degrees. */
export function elevationDeg(heightM: number, distanceM: number): number {
  return (arcTangent(heightM / distanceM) * 180) / Math.PI;
}
