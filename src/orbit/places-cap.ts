import { arcCosine, cosine, sine } from '../units/trigonometry.ts';
import type { Observer } from './observer.ts';

/** The earth's smallest radius, in km: from it the horizon is furthest. */
const leastRadiusKm = 6356.75;

/** Far more than rounding takes off an angle, arc cosines of nearly 1 included. */
const roundingRad = 1e-6;

/** Places further apart than this are each looked at for themselves. */
const widestRad = Math.PI / 4;

/** What some places see alike, so that not every satellite need be looked for from every place. */
export class PlacesCap {
  /** Most that a plumb line leans against the line to the earth's centre, in radians. */
  readonly leanRad: number;
  readonly #x: number;
  readonly #y: number;
  readonly #z: number;
  /** From the middle to the furthest place, at the earth's centre, in radians. */
  readonly #radius: number;
  readonly #cosRadius: number;
  readonly #sinRadius: number;
  /** Of the radius and the lean together. */
  readonly #cosSeeing: number;
  readonly #sinSeeing: number;
  /** Of the places from the earth's centre. */
  readonly #nearestKm: number;
  readonly #furthestKm: number;

  constructor(observers: readonly Observer[]) {
    const sum = { x: 0, y: 0, z: 0 };
    for (const { x, y, z } of observers) {
      sum.x += x;
      sum.y += y;
      sum.z += z;
    }
    const size = Math.sqrt(sum.x ** 2 + sum.y ** 2 + sum.z ** 2) || 1;
    this.#x = sum.x / size;
    this.#y = sum.y / size;
    this.#z = sum.z / size;
    let leastCosine = 1;
    let leastUpright = 1;
    let nearestKm = Number.POSITIVE_INFINITY;
    let furthestKm = 0;
    for (const { x, y, z, ...turned } of observers) {
      const distance = Math.sqrt(x * x + y * y + z * z);
      const along = x * this.#x + y * this.#y + z * this.#z;
      const outward = turned.cosLongitude * x + turned.sinLongitude * y;
      const upright = turned.cosLatitude * outward + turned.sinLatitude * z;
      leastCosine = Math.min(leastCosine, along / distance);
      leastUpright = Math.min(leastUpright, upright / distance);
      nearestKm = Math.min(nearestKm, distance);
      furthestKm = Math.max(furthestKm, distance);
    }
    this.leanRad = arcCosine(leastUpright) + roundingRad;
    this.#radius = arcCosine(Math.max(-1, leastCosine)) + roundingRad;
    this.#cosRadius = cosine(this.#radius);
    this.#sinRadius = sine(this.#radius);
    this.#cosSeeing = cosine(this.#radius + this.leanRad);
    this.#sinSeeing = sine(this.#radius + this.leanRad);
    this.#nearestKm = nearestKm;
    this.#furthestKm = furthestKm;
  }

  /** Whether a satellite may stand above the horizon of any of the places. */
  mayBeSeen(x: number, y: number, z: number): boolean {
    if (this.#radius > widestRad) return true;
    const beyond = x * x + y * y + z * z - leastRadiusKm * leastRadiusKm;
    if (!(beyond > 0)) return false;
    const along = x * this.#x + y * this.#y + z * this.#z;
    // cosine of the horizon's angle, the places' and the lean together, times the distance
    return along >= leastRadiusKm * this.#cosSeeing - Math.sqrt(beyond) * this.#sinSeeing;
  }

  /**
   * How far a satellite must move around the earth before any of the places may see it, in radians;
   * 0 or less when one may already.
   *
   * @param furthestKm its greatest distance from the earth's centre
   */
  angleUntilSeen(x: number, y: number, z: number, furthestKm: number): number {
    const distance = Math.sqrt(x * x + y * y + z * z);
    const along = (x * this.#x + y * this.#y + z * this.#z) / distance;
    const away = arcCosine(Math.min(1, Math.max(-1, along)));
    const horizon = arcCosine(Math.min(1, leastRadiusKm / furthestKm));
    return away - this.#radius - this.leanRad - horizon;
  }

  /**
   * Writes between which sines a satellite's elevation above the sphere lies at all of the places,
   * the lower first; above the ellipsoid it differs by the lean at most.
   */
  bounds(x: number, y: number, z: number, into: Float64Array, at: number): void {
    if (this.#radius > widestRad) {
      into[at] = -1;
      into[at + 1] = 1;
      return;
    }
    const distance2 = x * x + y * y + z * z;
    const distance = Math.sqrt(distance2);
    const cos = (x * this.#x + y * this.#y + z * this.#z) / distance;
    const sin = Math.sqrt(Math.max(0, 1 - cos * cos));
    const cosFurthest = cos * this.#cosRadius - sin * this.#sinRadius;
    // overhead of a place or nearly, when it stands within them
    const cosNearest = cos >= this.#cosRadius ? 1 : cos * this.#cosRadius + sin * this.#sinRadius;
    into[at] = sineOfElevation(cosFurthest, distance, distance2, this.#furthestKm);
    into[at + 1] = sineOfElevation(cosNearest, distance, distance2, this.#nearestKm);
  }
}

/** By the cosine of the angle at the earth's centre, the satellite's distance and the place's. */
function sineOfElevation(
  cos: number,
  distance: number,
  distance2: number,
  radiusKm: number,
): number {
  const along = distance * cos;
  return (along - radiusKm) / Math.sqrt(distance2 + radiusKm * radiusKm - 2 * radiusKm * along);
}
