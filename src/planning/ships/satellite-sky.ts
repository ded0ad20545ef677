import type { Position } from '../../geo/position.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { Ephemeris } from '../../orbit/ephemeris.ts';
import { ephemerisOf } from '../../orbit/ephemeris-of.ts';
import { lookAngles } from '../../orbit/look-angles.ts';
import { nearSatellites } from '../../orbit/near-satellites.ts';
import { type Observer, observerAt } from '../../orbit/observer.ts';
import type { OrbitDefinition } from '../../orbit/orbit-definition.ts';
import { PlacesCap } from '../../orbit/places-cap.ts';

/** The highest satellite of a system over a place at a time. */
export interface SystemSight {
  readonly satellite: string;
  readonly elevationDeg: number;
  readonly azimuthDeg: number;
  readonly rangeKm: number;
  /** Satellites at an elevation or higher. */
  countAbove(elevationDeg: number): number;
}

/** The satellites of some systems at one time. */
export interface SkyNow {
  /** By system id; systems without any satellite above the horizon are not there. */
  sightsFrom(place: Position): Map<string, SystemSight>;
}

/** When the sky is looked at, step by step, and from where. */
export interface SkyWatch {
  readonly places: readonly Position[];
  /** Since 1970, UTC. */
  readonly startMs: number;
  readonly stepMs: number;
}

/**
 * The satellites of systems over some places, at steps that must be asked in rising order.
 *
 * @param epochMs since 1970, UTC: that of orbits without one of their own, the start of the plan's period
 */
export function satelliteSky(
  systems: readonly Pick<SatelliteSystem, 'id' | 'orbit'>[],
  epochMs: number,
  { places, startMs, stepMs }: SkyWatch,
): (step: number) => SkyNow {
  const cap = new PlacesCap(places.map((place) => observerAt(place)));
  const watched = systems.map(({ id, orbit }) => {
    const ephemeris = keptEphemeris(orbit, epochMs);
    const { count } = ephemeris;
    return {
      id,
      ephemeris,
      near: nearSatellites(orbit, ephemeris, cap, stepMs / 1000),
      positions: new Float64Array(3 * count),
      which: new Int32Array(count),
    };
  });
  return (step) => {
    const timeMs = startMs + step * stepMs;
    const now = watched.map((system) => ({
      ...system,
      count: system.near.at(step, timeMs, system.positions, system.which),
    }));
    return {
      sightsFrom: (place) => {
        const observer = observerAt(place);
        return new Map(
          now.flatMap(({ id, ephemeris, positions, which, count }) => {
            const sight = highest(observer, positions, count);
            if (!sight) return [];
            const name = ephemeris.nameOf(which[sight.index]);
            const angles = lookAngles(observer, positions, 3 * sight.index);
            const countAbove = (elevationDeg: number) =>
              sight.elevationsDeg.filter((each) => each >= elevationDeg).length;
            return [[id, { satellite: name, ...angles, countAbove }]];
          }),
        );
      },
    };
  };
}

const kept = new WeakMap<OrbitDefinition, { epochMs: number; ephemeris: Ephemeris }>();

/** To read thousands of mean elements takes longer than to ask where they are. */
function keptEphemeris(orbit: OrbitDefinition, epochMs: number): Ephemeris {
  const known = kept.get(orbit);
  if (known?.epochMs === epochMs) return known.ephemeris;
  const ephemeris = ephemerisOf(orbit, epochMs);
  kept.set(orbit, { epochMs, ephemeris });
  return ephemeris;
}

function highest(
  observer: Observer,
  positions: Float64Array,
  count: number,
): { index: number; elevationsDeg: readonly number[] } | null {
  const { cosLatitude, sinLatitude, cosLongitude, sinLongitude } = observer;
  const [ux, uy, uz] = [cosLatitude * cosLongitude, cosLatitude * sinLongitude, sinLatitude];
  const elevationsDeg: number[] = [];
  let index = -1;
  let most = 0;
  for (let i = 0; i < count; i++) {
    const at = 3 * i;
    // below the horizontal plane: most of them, told apart by one scalar product
    const up =
      (positions[at] - observer.x) * ux +
      (positions[at + 1] - observer.y) * uy +
      (positions[at + 2] - observer.z) * uz;
    if (!(up > 0)) continue;
    const { elevationDeg } = lookAngles(observer, positions, at);
    elevationsDeg.push(elevationDeg);
    if (index >= 0 && elevationDeg <= most) continue;
    index = i;
    most = elevationDeg;
  }
  return index < 0 ? null : { index, elevationsDeg };
}
