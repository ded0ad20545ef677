import { arcCosine, cosine, sine } from '../units/trigonometry.ts';
import type { Observer } from './observer.ts';

/** The earth's smallest radius, in km: from it the horizon is furthest. */
const leastRadiusKm = 6356.75;

/** Horizons of the ellipsoid lean by up to 0.2° against those of the sphere. */
const leanRad = (0.3 * Math.PI) / 180;

/** Tells satellites that no place of some can see, by one scalar product. */
export class PlacesCap {
  readonly #x: number;
  readonly #y: number;
  readonly #z: number;
  /** From the middle to the furthest place, at the earth's centre, in radians. */
  readonly #radius: number;
  readonly #cosRadius: number;
  readonly #sinRadius: number;

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
    for (const { x, y, z } of observers) {
      const along = x * this.#x + y * this.#y + z * this.#z;
      leastCosine = Math.min(leastCosine, along / Math.sqrt(x * x + y * y + z * z));
    }
    this.#radius = arcCosine(Math.max(-1, leastCosine)) + leanRad;
    this.#cosRadius = cosine(this.#radius);
    this.#sinRadius = sine(this.#radius);
  }

  /** Whether a satellite may stand above the horizon of any of the places. */
  mayBeSeen(x: number, y: number, z: number): boolean {
    if (this.#radius > Math.PI / 2) return true;
    const beyond = x * x + y * y + z * z - leastRadiusKm ** 2;
    if (!(beyond > 0)) return false;
    const along = x * this.#x + y * this.#y + z * this.#z;
    // cosine of the horizon's angle and the places' together, times the distance
    return along >= leastRadiusKm * this.#cosRadius - Math.sqrt(beyond) * this.#sinRadius;
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
    return away - this.#radius - arcCosine(Math.min(1, leastRadiusKm / furthestKm));
  }
}
