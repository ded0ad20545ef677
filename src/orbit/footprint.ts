import type { Position } from '../geo/position.ts';
import { earthRadiusKm } from '../units/constants.ts';
import { arcCosine, arcTangent2, cosine, sine } from '../units/trigonometry.ts';
import { flattening } from './earth-constants.ts';

/**
 * How far around the point beneath it a satellite is seen at an elevation or higher, as an angle at
 * the earth's centre: ψ = acos(R cos ε / (R + h)) − ε, in degrees.
 *
 * @param elevationDeg 0 to 90
 */
export function footprintHalfAngleDeg(heightKm: number, elevationDeg: number): number {
  const elevation = (elevationDeg * Math.PI) / 180;
  const atSatellite = (earthRadiusKm * cosine(elevation)) / (earthRadiusKm + heightKm);
  return ((arcCosine(atSatellite) - elevation) * 180) / Math.PI;
}

/**
 * The edge of a footprint or of another round patch beneath a satellite, clockwise from north and
 * not closed, on a sphere (elevations along it are right within 0.2°). Longitudes run on from one
 * place to the next, beyond ±180° too; they make a whole turn where the patch holds a pole.
 *
 * @param positions of the satellite, as an ephemeris writes them
 * @param places how many
 * @param at where x stands in the positions; 0 when left out
 */
export function footprintRing(
  positions: Float64Array,
  halfAngleDeg: number,
  places: number,
  at = 0,
): Position[] {
  const x = positions[at];
  const y = positions[at + 1];
  const z = positions[at + 2];
  if (Number.isNaN(x)) return [];
  const fromAxis = Math.sqrt(x * x + y * y);
  const distance = Math.sqrt(fromAxis * fromAxis + z * z);
  const sinLatitude = z / distance;
  const cosLatitude = fromAxis / distance;
  const longitude = arcTangent2(y, x);
  const halfAngle = (halfAngleDeg * Math.PI) / 180;
  const cosHalf = cosine(halfAngle);
  const sinHalf = sine(halfAngle);
  const squeeze = (1 - flattening) ** 2;
  let last = longitude;
  return Array.from({ length: places }, (_, i) => {
    const bearing = (2 * Math.PI * i) / places;
    const north = sinHalf * cosine(bearing);
    const up = sinLatitude * cosHalf + cosLatitude * north;
    const outward = cosLatitude * cosHalf - sinLatitude * north;
    const aside = sinHalf * sine(bearing);
    const raw = longitude + arcTangent2(aside, outward);
    last = raw + 2 * Math.PI * Math.round((last - raw) / (2 * Math.PI));
    // from the angle at the centre to that of the plumb line
    const level = Math.sqrt(outward * outward + aside * aside);
    return {
      longitudeDeg: (last * 180) / Math.PI,
      latitudeDeg: (arcTangent2(up, level * squeeze) * 180) / Math.PI,
    };
  });
}
