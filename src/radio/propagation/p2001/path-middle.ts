import { earthRadiusKm } from '../../../units/constants.ts';
import { arcSine, arcTangent2, cosine, sine } from '../../../units/trigonometry.ts';

export interface Place {
  readonly latitudeDeg: number;
  readonly longitudeDeg: number;
}

/** Latitude of the middle of a great-circle path of `distanceKm`, in degrees. [ITU-R P.2001-4, attachment H] */
export function middleLatitudeDeg(from: Place, to: Place, distanceKm: number): number {
  const fromNorth = radians(from.latitudeDeg);
  const toNorth = radians(to.latitudeDeg);
  const east = radians(to.longitudeDeg - from.longitudeDeg);
  const cosAngle =
    sine(fromNorth) * sine(toNorth) + cosine(fromNorth) * cosine(toNorth) * cosine(east);
  const x = sine(toNorth) - cosAngle * sine(fromNorth);
  const y = cosine(fromNorth) * cosine(toNorth) * sine(east);
  const bearing =
    Math.abs(x) < 1e-9 && Math.abs(y) < 1e-9 ? radians(to.longitudeDeg) : arcTangent2(y, x);
  const halfAngle = distanceKm / 2 / earthRadiusKm;
  const s =
    sine(fromNorth) * cosine(halfAngle) + cosine(fromNorth) * sine(halfAngle) * cosine(bearing);
  return (arcSine(s) * 180) / Math.PI;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
