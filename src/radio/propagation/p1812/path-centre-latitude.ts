import { earthRadiusKm } from '../../../units/constants.ts';
import { arcSine, arcTangent2, cosine, sine } from '../../../units/trigonometry.ts';

/** A place on the earth. */
export interface Place {
  readonly longitudeDeg: number;
  readonly latitudeDeg: number;
}

const radiansPerDegree = Math.PI / 180;

/**
 * Latitude of the place half of `distanceKm` along the great circle from one place towards another,
 * in degrees. [ITU-R P.2001-4, attachment H]
 */
export function pathCentreLatitudeDeg(from: Place, to: Place, distanceKm: number): number {
  const fromLatitude = from.latitudeDeg * radiansPerDegree;
  const toLatitude = to.latitudeDeg * radiansPerDegree;
  const eastward = (to.longitudeDeg - from.longitudeDeg) * radiansPerDegree;
  const cosAngle =
    sine(fromLatitude) * sine(toLatitude) +
    cosine(fromLatitude) * cosine(toLatitude) * cosine(eastward);
  const x = sine(toLatitude) - cosAngle * sine(fromLatitude);
  const y = cosine(fromLatitude) * cosine(toLatitude) * sine(eastward);
  const bearing = arcTangent2(y, x);
  const half = (0.5 * distanceKm) / earthRadiusKm;
  const sinLatitude =
    sine(fromLatitude) * cosine(half) + cosine(fromLatitude) * sine(half) * cosine(bearing);
  return arcSine(sinLatitude) / radiansPerDegree;
}
