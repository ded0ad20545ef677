import { earthRadiusKm } from '../units/constants.ts';
import { cosine, sine } from '../units/trigonometry.ts';
import { equatorialRadiusKm, gravityKm3PerS2, secondZonalHarmonic } from './earth-constants.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { WalkerShell } from './orbit-definition.ts';
import { siderealAngle } from './sidereal-angle.ts';

const turn = 2 * Math.PI;

/**
 * Satellites of Walker shells: circular orbits at the mean motion of two bodies, whose nodes drift
 * by J2. At the epoch the first satellite of the first plane of each shell crosses the equator
 * northwards, and its plane's right ascension is 0.
 *
 * @param epochMs since 1970, UTC
 */
export function walkerEphemeris(shells: readonly WalkerShell[], epochMs: number): Ephemeris {
  const parts: ShellEphemeris[] = [];
  let count = 0;
  for (const shell of shells) {
    parts.push(new ShellEphemeris(shell, count, epochMs));
    count += shell.planes * shell.satellitesPerPlane;
  }
  const partOf = (index: number) => {
    let i = parts.length - 1;
    while (parts[i].first > index) i -= 1;
    return i;
  };
  return {
    count,
    nameOf(index) {
      const shell = partOf(index);
      const name = parts[shell].nameOf(index);
      return parts.length === 1 ? name : `${shell + 1}/${name}`;
    },
    positionsAt(timeMs, into) {
      const sidereal = siderealAngle(timeMs);
      for (const part of parts) {
        part.turnTo(timeMs, sidereal);
        part.writeAll(into);
      }
    },
    positionAt(index, timeMs, into, at = 0) {
      const part = parts[partOf(index)];
      part.turnTo(timeMs, siderealAngle(timeMs));
      part.writeOne(index, into, at);
    },
  };
}

/** Places a shell's satellites by angle addition: four sines a step, whatever their number. */
class ShellEphemeris {
  /** Number of its first satellite among those of all shells. */
  readonly first: number;
  readonly #shell: WalkerShell;
  readonly #epochMs: number;
  readonly #radiusKm: number;
  readonly #turnsPerS: number;
  readonly #nodeTurnsPerS: number;
  readonly #cosInclination: number;
  readonly #sinInclination: number;
  /** Cosine and sine by plane, of its node and of its phase against the first plane's. */
  readonly #nodes: Float64Array;
  readonly #phases: Float64Array;
  /** The same by place within a plane. */
  readonly #places: Float64Array;
  /** Cosine and sine of the first satellite's argument of latitude and of its node's longitude. */
  #cosFirst = 1;
  #sinFirst = 0;
  #cosNode = 1;
  #sinNode = 0;

  constructor(shell: WalkerShell, first: number, epochMs: number) {
    const { planes, satellitesPerPlane, phasing } = shell;
    const inclination = (shell.inclinationDeg * Math.PI) / 180;
    this.first = first;
    this.#shell = shell;
    this.#epochMs = epochMs;
    this.#radiusKm = earthRadiusKm + shell.altitudeKm;
    this.#cosInclination = cosine(inclination);
    this.#sinInclination = sine(inclination);
    const motion = Math.sqrt(gravityKm3PerS2 / this.#radiusKm ** 3);
    const flatness = secondZonalHarmonic * (equatorialRadiusKm / this.#radiusKm) ** 2;
    this.#turnsPerS = motion / turn;
    this.#nodeTurnsPerS = (-1.5 * flatness * motion * this.#cosInclination) / turn;
    const total = planes * satellitesPerPlane;
    this.#nodes = circle(planes, (plane) => ((plane / planes) * shell.raanSpreadDeg) / 360);
    this.#phases = circle(planes, (plane) => ((plane * phasing) % total) / total);
    this.#places = circle(satellitesPerPlane, (place) => place / satellitesPerPlane);
  }

  nameOf(index: number): string {
    const { satellitesPerPlane } = this.#shell;
    const within = index - this.first;
    const plane = Math.floor(within / satellitesPerPlane);
    return `${plane + 1}-${within - plane * satellitesPerPlane + 1}`;
  }

  turnTo(timeMs: number, sidereal: number): void {
    const passedS = (timeMs - this.#epochMs) / 1000;
    const turns = passedS * this.#turnsPerS;
    const along = (turns - Math.floor(turns)) * turn;
    const node = passedS * this.#nodeTurnsPerS * turn - sidereal;
    this.#cosFirst = cosine(along);
    this.#sinFirst = sine(along);
    this.#cosNode = cosine(node);
    this.#sinNode = sine(node);
  }

  writeAll(into: Float64Array): void {
    const { planes, satellitesPerPlane } = this.#shell;
    let at = 3 * this.first;
    for (let plane = 0; plane < planes; plane += 1) {
      at = this.#write(plane, 0, satellitesPerPlane, into, at);
    }
  }

  writeOne(index: number, into: Float64Array, at: number): void {
    const { satellitesPerPlane } = this.#shell;
    const within = index - this.first;
    const plane = Math.floor(within / satellitesPerPlane);
    const place = within - plane * satellitesPerPlane;
    this.#write(plane, place, place + 1, into, at);
  }

  /** Writes some satellites of a plane, and tells where the next goes. */
  #write(plane: number, from: number, to: number, into: Float64Array, start: number): number {
    const cosN = this.#nodes[2 * plane];
    const sinN = this.#nodes[2 * plane + 1];
    const cosNode = cosN * this.#cosNode - sinN * this.#sinNode;
    const sinNode = sinN * this.#cosNode + cosN * this.#sinNode;
    const cosP = this.#phases[2 * plane];
    const sinP = this.#phases[2 * plane + 1];
    const cosFirst = cosP * this.#cosFirst - sinP * this.#sinFirst;
    const sinFirst = sinP * this.#cosFirst + cosP * this.#sinFirst;
    const radius = this.#radiusKm;
    const nodeX = radius * cosNode;
    const nodeY = radius * sinNode;
    const sideX = -radius * this.#cosInclination * sinNode;
    const sideY = radius * this.#cosInclination * cosNode;
    const sideZ = radius * this.#sinInclination;
    const places = this.#places;
    let at = start;
    for (let place = from; place < to; place += 1) {
      const cosA = places[2 * place];
      const sinA = places[2 * place + 1];
      const cos = cosFirst * cosA - sinFirst * sinA;
      const sin = sinFirst * cosA + cosFirst * sinA;
      into[at] = nodeX * cos + sideX * sin;
      into[at + 1] = nodeY * cos + sideY * sin;
      into[at + 2] = sideZ * sin;
      at += 3;
    }
    return at;
  }
}

/** Cosine and sine of some angles, given in turns, one pair after the other. */
function circle(count: number, turnsOf: (index: number) => number): Float64Array {
  const values = new Float64Array(2 * count);
  for (let i = 0; i < count; i += 1) {
    const angle = turnsOf(i) * turn;
    values[2 * i] = cosine(angle);
    values[2 * i + 1] = sine(angle);
  }
  return values;
}
