import type { Position } from '../geo/position.ts';
import { arcTangent2 } from '../units/trigonometry.ts';
import { equatorialRadiusKm, flattening } from './earth-constants.ts';

/** The place from which a satellite is seen overhead. */
export interface SubSatellitePoint extends Position {
  /** Of the satellite above the ellipsoid. */
  readonly heightKm: number;
}

/**
 * The place under a satellite on the WGS 84 ellipsoid, within a millimetre; all NaN where it has no
 * position. [Bowring 1976, twice]
 *
 * @param positions as an ephemeris writes them
 * @param at where x stands in them; 0 when left out
 */
export function subSatellitePoint(positions: Float64Array, at = 0): SubSatellitePoint {
  const x = positions[at];
  const y = positions[at + 1];
  const z = positions[at + 2];
  if (Number.isNaN(x)) return { longitudeDeg: x, latitudeDeg: x, heightKm: x };
  const fromAxis = Math.sqrt(x * x + y * y);
  const polarRadiusKm = equatorialRadiusKm * (1 - flattening);
  const eccentricity2 = flattening * (2 - flattening);
  const second2 = eccentricity2 / (1 - eccentricity2);
  let across = fromAxis;
  let along = z;
  for (let i = 0; i < 2; i += 1) {
    // of the parametric latitude
    const width = across;
    const height = along * (1 - flattening);
    const size = Math.sqrt(width * width + height * height);
    const cos = width / size;
    const sin = height / size;
    across = fromAxis - eccentricity2 * equatorialRadiusKm * cos ** 3;
    along = z + second2 * polarRadiusKm * sin ** 3;
  }
  const size = Math.sqrt(across * across + along * along);
  const cos = across / size;
  const sin = along / size;
  return {
    longitudeDeg: (arcTangent2(y, x) * 180) / Math.PI,
    latitudeDeg: (arcTangent2(sin, cos) * 180) / Math.PI,
    heightKm:
      fromAxis * cos + z * sin - equatorialRadiusKm * Math.sqrt(1 - eccentricity2 * sin * sin),
  };
}
