import type { Name } from '../../network/name.ts';
import type { SatelliteSystem } from '../../network/satellite-system.ts';
import type { Ephemeris } from '../../orbit/ephemeris.ts';
import type { SatellitePlan } from '../../planning/satellite-plan.ts';
import { systemColours } from './sky-palette.ts';

/** A system as the chart shows it. */
export interface SkySystem {
  readonly id: string;
  readonly name: Name;
  readonly ephemeris: Ephemeris;
  /** Lowest elevation at which it serves, in degrees. */
  readonly maskDeg: number;
  readonly beamDiameterKm: number;
  readonly downlinkGhz: number;
  readonly isGeostationary: boolean;
  /** Place in the palette. */
  readonly colour: number;
}

/** A satellite by its system and its number in the system's ephemeris. */
export interface SatelliteKey {
  readonly systemId: string;
  readonly index: number;
}

type EphemerisMaker = (orbit: SatelliteSystem['orbit'], epochMs: number) => Ephemeris;

/** Makes the systems shown in a year; those whose orbits have not changed keep their ephemerides. */
export class SkySystems {
  readonly #ephemerisOf: EphemerisMaker;
  readonly #kept = new Map<SatelliteSystem['orbit'], { epochMs: number; ephemeris: Ephemeris }>();

  constructor(ephemerisOf: EphemerisMaker) {
    this.#ephemerisOf = ephemerisOf;
  }

  /** The systems in service at the end of a year, switched on, in the order of the plan. */
  shown(plan: SatellitePlan | undefined, year: number): SkySystem[] {
    const systems = plan?.systems ?? [];
    const epochMs = plan ? Date.parse(plan.period.startUtc) : 0;
    const orbits = new Set(systems.map(({ orbit }) => orbit));
    for (const orbit of this.#kept.keys()) if (!orbits.has(orbit)) this.#kept.delete(orbit);
    return systems.flatMap((system, place) =>
      isInService(system, year) ? [this.#shownAs(system, place, epochMs)] : [],
    );
  }

  #shownAs(system: SatelliteSystem, place: number, epochMs: number): SkySystem {
    const { id, name, orbit, minimumElevationDeg, payload } = system;
    let kept = this.#kept.get(orbit);
    if (kept?.epochMs !== epochMs) {
      kept = { epochMs, ephemeris: this.#ephemerisOf(orbit, epochMs) };
      this.#kept.set(orbit, kept);
    }
    return {
      id,
      name,
      ephemeris: kept.ephemeris,
      maskDeg: minimumElevationDeg,
      beamDiameterKm: payload.beamDiameterKm,
      downlinkGhz: payload.downlinkGhz,
      isGeostationary: orbit.type === 'geo',
      colour: place % systemColours,
    };
  }
}

function isInService({ disabled, year: from }: SatelliteSystem, year: number): boolean {
  return disabled !== true && from <= year;
}
