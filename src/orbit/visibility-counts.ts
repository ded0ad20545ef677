import { arcSine, sine } from '../units/trigonometry.ts';
import { ephemerisOf } from './ephemeris-of.ts';
import { nearSatellites } from './near-satellites.ts';
import { type Observer, observerAt } from './observer.ts';
import { PlacesCap } from './places-cap.ts';
import type { VisibilityQuestion } from './visibility-question.ts';

/**
 * What some steps of a question give. All are whole numbers, so that parts of a period add up to
 * the same whatever the parts. By mask, then by place; a gap is counted in steps.
 */
export interface VisibilityCounts {
  readonly steps: number;
  /** Steps with at least one satellite. */
  readonly served: Uint32Array;
  /** Satellites of all steps together. */
  readonly visible: Float64Array;
  readonly leastVisible: Uint16Array;
  readonly longestGap: Uint32Array;
  /** Without any at the beginning and at the end; both are all steps where there never is one. */
  readonly firstGap: Uint32Array;
  readonly lastGap: Uint32Array;
  /** By place × 90: steps in which the highest satellite stands within each degree. */
  readonly highest: Uint32Array;
}

/** Counts the steps of a question from one to before another. */
export function countVisibility(
  question: VisibilityQuestion,
  from: number,
  to: number,
): VisibilityCounts {
  const { orbit, places, masksDeg, startMs, stepS } = question;
  const observers = places.map((place) => observerAt(place));
  const ephemeris = ephemerisOf(orbit, startMs);
  const cap = new PlacesCap(observers);
  const near = nearSatellites(orbit, ephemeris, cap, stepS);
  const sky = new PlaceSky(observers, masksDeg, cap, ephemeris.count);
  // one more than there are, since one that turns out to be far is written before it is dropped
  const positions = new Float64Array(3 * (ephemeris.count + 1));
  for (let step = from; step < to; step += 1) {
    const count = near.at(step, startMs + step * stepS * 1000, positions);
    sky.look(positions, count);
  }
  return sky.counts();
}

const quarterTurn = Math.PI / 2;

/** Counts what stands in the sky over several places. */
class PlaceSky {
  readonly #places: number;
  readonly #masks: number;
  /** Squared sines of the least elevations. */
  readonly #sines2: Float64Array;
  /** By place, as `rowOf` has it. */
  readonly #rows: Float64Array;
  readonly #cap: PlacesCap;
  /** Sines above which a mask is surely reached at all places, and below which it is at none. */
  readonly #surely: Float64Array;
  readonly #hardly: Float64Array;
  /** By satellite: between which sines it stands at all places. */
  readonly #bounds: Float64Array;
  /** Satellites at this step: by mask those at all places, and beyond them by mask and place. */
  readonly #everywhere: Uint16Array;
  readonly #now: Uint16Array;
  readonly #highestNow: Float64Array;
  readonly #gap: Uint32Array;
  readonly #counts;
  #steps = 0;

  constructor(
    observers: readonly Observer[],
    masksDeg: readonly number[],
    cap: PlacesCap,
    satellites: number,
  ) {
    this.#places = observers.length;
    this.#masks = masksDeg.length;
    this.#cap = cap;
    const masks = masksDeg.map((mask) => (mask * Math.PI) / 180);
    this.#sines2 = Float64Array.from(masks, (mask) => sine(mask) ** 2);
    this.#surely = Float64Array.from(masks, (mask) =>
      sine(Math.min(quarterTurn, mask + cap.leanRad)),
    );
    this.#hardly = Float64Array.from(masks, (mask) => sine(mask - cap.leanRad));
    this.#bounds = new Float64Array(2 * satellites);
    this.#everywhere = new Uint16Array(this.#masks);
    this.#rows = Float64Array.from(observers.flatMap(rowOf));
    const cells = this.#places * this.#masks;
    this.#now = new Uint16Array(cells);
    this.#highestNow = new Float64Array(this.#places);
    this.#gap = new Uint32Array(cells);
    this.#counts = {
      served: new Uint32Array(cells),
      visible: new Float64Array(cells),
      leastVisible: new Uint16Array(cells).fill(65_535),
      longestGap: new Uint32Array(cells),
      firstGap: new Uint32Array(cells),
      highest: new Uint32Array(this.#places * 90),
    };
  }

  look(positions: Float64Array, count: number): void {
    this.#now.fill(0);
    this.#everywhere.fill(0);
    this.#highestNow.fill(-1);
    const bounds = this.#bounds;
    let highest = -1;
    for (let i = 0; i < count; i += 1) {
      const at = 3 * i;
      this.#cap.bounds(positions[at], positions[at + 1], positions[at + 2], bounds, 2 * i);
      if (bounds[2 * i] > highest) highest = bounds[2 * i];
    }
    // lower than this nobody is the highest anywhere: a sine grows by less than its angle
    const mayBeHighest = highest - 2 * this.#cap.leanRad;
    for (let i = 0; i < count; i += 1) {
      const low = bounds[2 * i];
      const high = bounds[2 * i + 1];
      let from = 0;
      while (from < this.#masks && low > this.#surely[from]) {
        this.#everywhere[from] += 1;
        from += 1;
      }
      let to = from;
      while (to < this.#masks && high >= this.#hardly[to]) to += 1;
      if (to === from && high < mayBeHighest) continue;
      const at = 3 * i;
      this.#lookAt(positions[at], positions[at + 1], positions[at + 2], from, to);
    }
    this.#takeHighest();
    this.#takeNumbers();
    this.#steps += 1;
  }

  /** Looks from every place, for the masks from one to before another. */
  #lookAt(x: number, y: number, z: number, from: number, to: number): void {
    const rows = this.#rows;
    const sines2 = this.#sines2;
    const highest = this.#highestNow;
    const now = this.#now;
    const places = this.#places;
    const distance2 = x * x + y * y + z * z;
    for (let place = 0; place < places; place += 1) {
      const row = rowLength * place;
      const along = rows[row] * x + rows[row + 1] * y + rows[row + 2] * z;
      const up = along - rows[row + 3];
      if (up < 0) continue;
      const range2 = distance2 + rows[row + 4] - rows[row + 5] * along + rows[row + 6] * z;
      // squared sines are compared by their numerators: a division takes as long as all the rest
      const up2 = up * up;
      if (up2 > highest[place] * range2) highest[place] = up2 / range2;
      for (let mask = from; mask < to && up2 >= sines2[mask] * range2; mask += 1) {
        now[mask * places + place] += 1;
      }
    }
  }

  #takeHighest(): void {
    for (let place = 0; place < this.#places; place += 1) {
      const sine2 = this.#highestNow[place];
      if (sine2 < 0) continue;
      this.#counts.highest[90 * place + degreeOf(sine2)] += 1;
    }
  }

  #takeNumbers(): void {
    const { served, visible, leastVisible, longestGap, firstGap } = this.#counts;
    for (let cell = 0; cell < this.#now.length; cell += 1) {
      const number = this.#now[cell] + this.#everywhere[Math.floor(cell / this.#places)];
      visible[cell] += number;
      if (number < leastVisible[cell]) leastVisible[cell] = number;
      if (number > 0) {
        served[cell] += 1;
        this.#gap[cell] = 0;
        continue;
      }
      this.#gap[cell] += 1;
      if (served[cell] === 0) firstGap[cell] = this.#gap[cell];
      if (this.#gap[cell] > longestGap[cell]) longestGap[cell] = this.#gap[cell];
    }
  }

  counts(): VisibilityCounts {
    return { ...this.#counts, steps: this.#steps, lastGap: this.#gap };
  }
}

/** Whole degree, 0 to 89, of an elevation by its squared sine; in the zenith 89. */
function degreeOf(sine2: number): number {
  const bin = Math.floor(sine2 * bins);
  // an arc sine takes long: most bins lie within one degree
  if (bin < bins && degreesOfBins[bin] === degreesOfBins[bin + 1]) return degreesOfBins[bin];
  return exactDegreeOf(sine2);
}

function exactDegreeOf(sine2: number): number {
  const degrees = (arcSine(Math.min(1, Math.sqrt(sine2))) * 180) / Math.PI;
  return Math.min(89, Math.floor(degrees));
}

const bins = 4096;
/** At the lower edge of each bin of squared sines, and at 1. */
const degreesOfBins = Uint8Array.from({ length: bins + 1 }, (_, bin) => exactDegreeOf(bin / bins));

const rowLength = 7;

/**
 * What elevations at a place are worked out from: its plumb line u, then h, d, n and k, by which a
 * satellite at s stands u·s − h above the horizon at the squared range s² + d − n u·s + k s_z.
 */
function rowOf({ x, y, z, ...turned }: Observer): number[] {
  const ux = turned.cosLatitude * turned.cosLongitude;
  const uy = turned.cosLatitude * turned.sinLongitude;
  const uz = turned.sinLatitude;
  // the place lies along its plumb line from a point of the axis below or above the centre
  const fromAxisKm = ux * x + uy * y === 0 ? 0 : (ux * x + uy * y) / (ux * ux + uy * uy);
  const belowCentreKm = fromAxisKm * uz - z;
  return [
    ux,
    uy,
    uz,
    ux * x + uy * y + uz * z,
    x * x + y * y + z * z,
    2 * fromAxisKm,
    2 * belowCentreKm,
  ];
}
