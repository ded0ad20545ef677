import type { Ephemeris } from '../../orbit/ephemeris.ts';

/** Works out positions somewhere else: those of all satellites at each time, one time after the other. */
export type AskPositions = (timesMs: readonly number[]) => Promise<Float64Array>;

/** In two minutes a low satellite flies 8°: a cubic through four such places is right within 0.1 km. */
const stepMs = 120_000;
/** Keyframes asked for ahead of the time shown. */
const ahead = 6;
const mostKept = 24;

/**
 * Positions of many satellites whose model is slow: it is asked, elsewhere, for a time every two
 * minutes, and between these they are interpolated. Until four about a time are there the
 * satellites have no position.
 */
export class KeyframeEphemeris implements Ephemeris {
  readonly #exact: Ephemeris;
  readonly #ask: AskPositions;
  readonly #onArrival: () => void;
  readonly #frames = new Map<number, Float64Array>();
  readonly #asked = new Set<number>();
  /** The other place has failed: the model is asked here. */
  #isAlone = false;

  /** @param onArrival called when positions have come that were missing */
  constructor(exact: Ephemeris, ask: AskPositions, onArrival: () => void) {
    this.#exact = exact;
    this.#ask = ask;
    this.#onArrival = onArrival;
  }

  get count(): number {
    return this.#exact.count;
  }

  nameOf(index: number): string {
    return this.#exact.nameOf(index);
  }

  /** Of one satellite alone the model itself is asked. */
  positionAt(index: number, timeMs: number, into: Float64Array, at?: number): void {
    this.#exact.positionAt(index, timeMs, into, at);
  }

  positionsAt(timeMs: number, into: Float64Array): void {
    if (this.#isAlone) {
      this.#exact.positionsAt(timeMs, into);
      return;
    }
    const number = Math.floor(timeMs / stepMs);
    this.#want(number);
    const frames = this.#frames;
    const a = frames.get(number - 1);
    const b = frames.get(number);
    const c = frames.get(number + 1);
    const d = frames.get(number + 2);
    const length = 3 * this.count;
    if (!a || !b || !c || !d) {
      into.fill(Number.NaN, 0, length);
      return;
    }
    // Lagrange's weights for places −1, 0, 1 and 2
    const t = timeMs / stepMs - number;
    const weightA = (-t * (t - 1) * (t - 2)) / 6;
    const weightB = ((t + 1) * (t - 1) * (t - 2)) / 2;
    const weightC = (-(t + 1) * t * (t - 2)) / 2;
    const weightD = ((t + 1) * t * (t - 1)) / 6;
    for (let i = 0; i < length; i++) {
      into[i] = weightA * a[i] + weightB * b[i] + weightC * c[i] + weightD * d[i];
    }
  }

  /** Asks for what is missing about a time and soon after. */
  #want(number: number): void {
    const missing: number[] = [];
    for (let frame = number - 1; frame <= number + ahead; frame++) {
      if (!this.#frames.has(frame) && !this.#asked.has(frame)) missing.push(frame);
    }
    // few at once, so that the first are there soon, and not one by one
    if (missing.length === 0 || (missing.length < 3 && missing[0] > number + 3)) return;
    for (const frame of missing) this.#asked.add(frame);
    void this.#fetch(missing, number);
  }

  async #fetch(missing: readonly number[], about: number): Promise<void> {
    try {
      const positions = await this.#ask(missing.map((frame) => frame * stepMs));
      const length = 3 * this.count;
      missing.forEach((frame, i) => {
        this.#frames.set(frame, positions.subarray(i * length, (i + 1) * length));
      });
      this.#forget(about);
    } catch {
      // slower frames are better than none
      this.#isAlone = true;
    } finally {
      for (const frame of missing) this.#asked.delete(frame);
    }
    this.#onArrival();
  }

  #forget(about: number): void {
    if (this.#frames.size <= mostKept) return;
    const far = [...this.#frames.keys()].sort((x, y) => Math.abs(y - about) - Math.abs(x - about));
    for (const frame of far.slice(0, far.length - mostKept)) this.#frames.delete(frame);
  }
}
