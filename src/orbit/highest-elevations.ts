import type { Position } from '../geo/position.ts';
import { arcSine } from '../units/trigonometry.ts';
import type { Ephemeris } from './ephemeris.ts';
import { observerAt } from './observer.ts';
import { PlacesCap } from './places-cap.ts';

/** Tells at any time how high the highest satellite of a system stands at each of some places. */
export class HighestElevations {
  readonly #ephemeris: Ephemeris;
  readonly #cap: PlacesCap;
  readonly #positions: Float64Array;
  /** By place: its own place in km, then the direction of its zenith. */
  readonly #places: Float64Array;

  /** @param places at sea level */
  constructor(ephemeris: Ephemeris, places: readonly Position[]) {
    const observers = places.map((place) => observerAt(place));
    this.#ephemeris = ephemeris;
    this.#cap = new PlacesCap(observers);
    this.#positions = new Float64Array(3 * ephemeris.count);
    this.#places = Float64Array.from(
      observers.flatMap((o) => [
        o.x,
        o.y,
        o.z,
        o.cosLatitude * o.cosLongitude,
        o.cosLatitude * o.sinLongitude,
        o.sinLatitude,
      ]),
    );
  }

  /**
   * Writes degrees above the horizontal plane, as `lookAngles` has them; −90 where no satellite can
   * be above the horizon of any of the places.
   *
   * @param timeMs since 1970, UTC
   */
  at(timeMs: number, into: Float32Array): void {
    const positions = this.#positions;
    this.#ephemeris.positionsAt(timeMs, positions);
    let near = 0;
    for (let at = 0; at < positions.length; at += 3) {
      const x = positions[at];
      const y = positions[at + 1];
      const z = positions[at + 2];
      if (!this.#cap.mayBeSeen(x, y, z)) continue;
      positions[near++] = x;
      positions[near++] = y;
      positions[near++] = z;
    }
    const places = this.#places;
    for (let place = 0; place < into.length; place++) {
      const o = 6 * place;
      let highest = -1;
      for (let at = 0; at < near; at += 3) {
        const dx = positions[at] - places[o];
        const dy = positions[at + 1] - places[o + 1];
        const dz = positions[at + 2] - places[o + 2];
        const up = places[o + 3] * dx + places[o + 4] * dy + places[o + 5] * dz;
        const sine = up / Math.sqrt(dx * dx + dy * dy + dz * dz);
        if (sine > highest) highest = sine;
      }
      into[place] = (arcSine(highest) * 180) / Math.PI;
    }
  }
}
