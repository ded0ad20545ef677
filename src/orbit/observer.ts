import type { Position } from '../geo/position.ts';
import { cosine, sine } from '../units/trigonometry.ts';
import { equatorialRadiusKm, flattening } from './earth-constants.ts';

/** A place on the earth with the directions around it, in axes that turn with the earth. */
export interface Observer {
  /** From the earth's centre, in km. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly cosLatitude: number;
  readonly sinLatitude: number;
  readonly cosLongitude: number;
  readonly sinLongitude: number;
}

/** @param heightKm above the ellipsoid */
export function observerAt({ longitudeDeg, latitudeDeg }: Position, heightKm = 0): Observer {
  const cosLatitude = cosine((latitudeDeg * Math.PI) / 180);
  const sinLatitude = sine((latitudeDeg * Math.PI) / 180);
  const cosLongitude = cosine((longitudeDeg * Math.PI) / 180);
  const sinLongitude = sine((longitudeDeg * Math.PI) / 180);
  const squeeze = (1 - flattening) ** 2;
  // radius of curvature across the meridian
  const normalKm =
    equatorialRadiusKm / Math.sqrt(cosLatitude ** 2 + squeeze * sinLatitude * sinLatitude);
  const fromAxisKm = (normalKm + heightKm) * cosLatitude;
  return {
    x: fromAxisKm * cosLongitude,
    y: fromAxisKm * sinLongitude,
    z: (normalKm * squeeze + heightKm) * sinLatitude,
    cosLatitude,
    sinLatitude,
    cosLongitude,
    sinLongitude,
  };
}
