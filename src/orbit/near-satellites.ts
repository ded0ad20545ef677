import { power } from '../units/elementary.ts';
import { gravityKm3PerS2 } from './earth-constants.ts';
import type { Ephemeris } from './ephemeris.ts';
import type { MeanElements, OrbitDefinition } from './orbit-definition.ts';
import type { PlacesCap } from './places-cap.ts';

/** Looks at equal steps for the satellites that some places may see. */
export interface NearSatellites {
  /**
   * Writes their positions, one after the other, and returns how many. Steps must ascend.
   *
   * @param which where given, takes their numbers
   */
  at(step: number, timeMs: number, into: Float64Array, which?: Int32Array): number;
}

/** @param stepS seconds between two steps */
export function nearSatellites(
  orbit: OrbitDefinition,
  ephemeris: Ephemeris,
  cap: PlacesCap,
  stepS: number,
): NearSatellites {
  return orbit.type === 'elements'
    ? nearByElements(orbit.satellites, ephemeris, cap, stepS)
    : nearOfAll(ephemeris, cap);
}

function nearOfAll(ephemeris: Ephemeris, cap: PlacesCap): NearSatellites {
  return {
    at(_, timeMs, into, which) {
      ephemeris.positionsAt(timeMs, into);
      let near = 0;
      for (let at = 0; at < 3 * ephemeris.count; at += 3) {
        const x = into[at];
        const y = into[at + 1];
        const z = into[at + 2];
        if (!cap.mayBeSeen(x, y, z)) continue;
        into[3 * near] = x;
        into[3 * near + 1] = y;
        into[3 * near + 2] = z;
        if (which) which[near] = at / 3;
        near += 1;
      }
      return near;
    },
  };
}

const earthTurnRadPerS = 7.2921159e-5;
/** What perturbations may add to an orbit's height, and drag to its speed. */
const heightMarginKm = 100;
const speedMargin = 1.05;

/** The model of mean elements is slow: whoever is far away is left alone until it may be near. */
function nearByElements(
  satellites: readonly MeanElements[],
  ephemeris: Ephemeris,
  cap: PlacesCap,
  stepS: number,
): NearSatellites {
  const bounds = satellites.map(({ meanMotionRevPerDay, eccentricity }) => {
    const motion = (meanMotionRevPerDay * 2 * Math.PI) / 86_400;
    const axisKm = power(gravityKm3PerS2 / motion ** 2, 1 / 3);
    const nearestKm = axisKm * (1 - eccentricity) - heightMarginKm;
    const momentum = Math.sqrt(gravityKm3PerS2 * axisKm * (1 - eccentricity ** 2));
    return {
      furthestKm: axisKm * (1 + eccentricity) + heightMarginKm,
      radPerStep: (speedMargin * momentum) / nearestKm ** 2 + earthTurnRadPerS,
    };
  });
  for (const bound of bounds) bound.radPerStep *= stepS;
  const nextStep = new Int32Array(satellites.length);
  return {
    at(step, timeMs, into, which) {
      let near = 0;
      for (let i = 0; i < satellites.length; i += 1) {
        if (nextStep[i] > step) continue;
        ephemeris.positionAt(i, timeMs, into, 3 * near);
        const x = into[3 * near];
        const y = into[3 * near + 1];
        const z = into[3 * near + 2];
        if (Number.isNaN(x)) continue;
        if (cap.mayBeSeen(x, y, z)) {
          if (which) which[near] = i;
          near += 1;
        } else {
          const away = cap.angleUntilSeen(x, y, z, bounds[i].furthestKm);
          nextStep[i] = step + Math.max(1, Math.floor(away / bounds[i].radPerStep));
        }
      }
      return near;
    },
  };
}
