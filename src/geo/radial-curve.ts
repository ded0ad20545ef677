import { cosine, sine, tangent } from '../units/trigonometry.ts';
import type { Position } from './position.ts';

/**
 * A radial as a curve of second order in the distance d in metres, within 30 m of the geodesic at
 * 100 km: latitude = origin + d (north + d northBend), longitude = origin + d (east + d eastBend),
 * in degrees.
 */
export interface RadialCurve {
  readonly origin: Position;
  readonly north: number;
  readonly northBend: number;
  readonly east: number;
  readonly eastBend: number;
}

const semiMajorM = 6_378_137;
const eccentricity2 = 0.00669437999014;

export function radialCurve(origin: Position, azimuthDeg: number): RadialCurve {
  const latitude = (origin.latitudeDeg * Math.PI) / 180;
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const degrees = 180 / Math.PI;
  const root = Math.sqrt(1 - eccentricity2 * sine(latitude) ** 2);
  const meridianM = (semiMajorM * (1 - eccentricity2)) / root ** 3;
  const normalM = semiMajorM / root;
  const slope = tangent(latitude);
  const northPerM = cosine(azimuth);
  const eastPerM = sine(azimuth);
  const east = (degrees * eastPerM) / (normalM * cosine(latitude));
  return {
    origin,
    north: (degrees * northPerM) / meridianM,
    northBend: (-degrees * eastPerM * eastPerM * slope) / (2 * meridianM * normalM),
    east,
    eastBend: (east * northPerM * slope) / normalM,
  };
}
