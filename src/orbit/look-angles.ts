import { arcSine, arcTangent2 } from '../units/trigonometry.ts';
import type { Observer } from './observer.ts';

/** Where a satellite stands in the sky, in straight lines: refraction (0.1° at 5°) is left out. */
export interface LookAngles {
  /** Above the horizontal plane of the ellipsoid; negative below it. */
  readonly elevationDeg: number;
  /** Clockwise from true north, 0 to 360. */
  readonly azimuthDeg: number;
  /** Straight distance. */
  readonly rangeKm: number;
}

/**
 * Elevation, azimuth and slant range of a satellite; all NaN where it has no position.
 *
 * @param positions as an ephemeris writes them
 * @param at where x stands in them; 0 when left out
 */
export function lookAngles(observer: Observer, positions: Float64Array, at = 0): LookAngles {
  const { cosLatitude, sinLatitude, cosLongitude, sinLongitude } = observer;
  const dx = positions[at] - observer.x;
  const dy = positions[at + 1] - observer.y;
  const dz = positions[at + 2] - observer.z;
  const outward = cosLongitude * dx + sinLongitude * dy;
  const east = cosLongitude * dy - sinLongitude * dx;
  const north = cosLatitude * dz - sinLatitude * outward;
  const up = cosLatitude * outward + sinLatitude * dz;
  const rangeKm = Math.sqrt(dx * dx + dy * dy + dz * dz);
  if (Number.isNaN(rangeKm)) return { elevationDeg: rangeKm, azimuthDeg: rangeKm, rangeKm };
  const azimuthDeg = (arcTangent2(east, north) * 180) / Math.PI;
  return {
    elevationDeg: (arcSine(up / rangeKm) * 180) / Math.PI,
    azimuthDeg: azimuthDeg < 0 ? azimuthDeg + 360 : azimuthDeg,
    rangeKm,
  };
}
