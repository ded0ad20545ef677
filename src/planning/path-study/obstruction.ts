import { type PathProfile, seaZone } from '../../radio/propagation/path-profile.ts';
import { clearShare, type PathGeometry } from './path-geometry.ts';

/** What stands in the way of a path. */
export type Obstruction =
  /** The bulge of the earth stands in the first Fresnel zone. */
  | 'curvature'
  /** The sea before a low antenna does, and nearly as much on a flat earth. */
  | 'lowAntenna'
  /** Land does. */
  | 'terrain'
  /** Nothing does: distance and power decide. */
  | 'power';

/** What stands where least of the first Fresnel zone is free. */
export function obstructionOf(geometry: PathGeometry, { zones }: PathProfile): Obstruction {
  if (geometry.isClear) return 'power';
  const { index, clearanceM, fresnelRadiusM } = geometry.tightest;
  if (zones[index] !== seaZone) return 'terrain';
  const missingM = clearShare * fresnelRadiusM - clearanceM;
  const isBulge = !geometry.inSight || 2 * geometry.bulgeM[index] >= missingM;
  return isBulge ? 'curvature' : 'lowAntenna';
}
