import type { ShipCourse } from '../../planning/ships/ship-course.ts';
import type { ShipDot, ShipState } from '../sky/ship-dots.ts';

/** A ship to be drawn: what it is called there, and its way. */
export interface FleetShip {
  /** Fleet and ship, as `rowKey` joins them. */
  readonly id: string;
  readonly course: ShipCourse;
}

type Dot = { -readonly [Key in keyof ShipDot]: ShipDot[Key] };

/** A ship slower than this lies still on the chart: it has no heading there. */
const stillKn = 0.2;
const metresPerSecondOfKnot = 1852 / 3600;

/**
 * The places of hundreds of ships at the times of the frames. Dots and their list are reused from
 * frame to frame; each ship remembers the leg that it was on, as time goes on step by step.
 */
export class FleetDots {
  #ships: readonly FleetShip[] = [];
  #dots: Dot[] = [];
  #legs = new Int32Array(0);
  readonly #shown: Dot[] = [];

  get ships(): readonly FleetShip[] {
    return this.#ships;
  }

  /** Takes other ships; who serves them is not known at first. */
  setShips(ships: readonly FleetShip[]): void {
    this.#ships = ships;
    this.#legs = new Int32Array(ships.length);
    this.#dots = ships.map(({ id }) => ({
      id,
      longitudeDeg: 0,
      latitudeDeg: 0,
      headingDeg: Number.NaN,
      state: 'unknown',
    }));
  }

  /** Who serves each ship now, in the order of the ships. */
  setState(ship: number, state: ShipState): void {
    this.#dots[ship].state = state;
  }

  /** The ships at sea at a time, ms since 1970; good until it is asked again. */
  at(timeMs: number): readonly ShipDot[] {
    const shown = this.#shown;
    let count = 0;
    for (let i = 0; i < this.#ships.length; i++) {
      if (this.#place(i, timeMs)) shown[count++] = this.#dots[i];
    }
    shown.length = count;
    return shown;
  }

  /** Puts a dot where its ship is; false when it is not at sea. */
  #place(ship: number, timeMs: number): boolean {
    const { timesMs, longitudesDeg, latitudesDeg, kilometres, headingsDeg } =
      this.#ships[ship].course;
    const last = timesMs.length - 1;
    if (!(timeMs >= timesMs[0] && timeMs <= timesMs[last])) return false;
    const leg = legAt(timesMs, timeMs, this.#legs[ship]);
    this.#legs[ship] = leg;
    const durationMs = timesMs[leg + 1] - timesMs[leg];
    const share = durationMs > 0 ? (timeMs - timesMs[leg]) / durationMs : 0;
    const dot = this.#dots[ship];
    const longitude = longitudesDeg[leg] + share * (longitudesDeg[leg + 1] - longitudesDeg[leg]);
    // ways run on beyond the date line
    dot.longitudeDeg = longitude - 360 * Math.round(longitude / 360);
    dot.latitudeDeg = latitudesDeg[leg] + share * (latitudesDeg[leg + 1] - latitudesDeg[leg]);
    const metres = 1000 * (kilometres[leg + 1] - kilometres[leg]);
    const isStill = metres < (stillKn * metresPerSecondOfKnot * durationMs) / 1000;
    dot.headingDeg = isStill ? Number.NaN : headingsDeg[leg];
    return true;
  }
}

/** The leg of a time, looked for from the one before: the same, or the next, or by halving. */
function legAt(timesMs: Float64Array, timeMs: number, near: number): number {
  const last = timesMs.length - 2;
  if (timeMs >= timesMs[near]) {
    if (near >= last || timeMs < timesMs[near + 1]) return Math.min(near, last);
    if (near + 1 >= last || timeMs < timesMs[near + 2]) return Math.min(near + 1, last);
  }
  let low = 0;
  let high = timesMs.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (timesMs[middle] <= timeMs) low = middle;
    else high = middle;
  }
  return low;
}
