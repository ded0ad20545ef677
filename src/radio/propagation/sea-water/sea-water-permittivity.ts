import { exp } from '../../../units/elementary.ts';

/** What the sea is at its surface. */
export interface SeaWater {
  readonly temperatureC: number;
  /** In grams of salt per kilogram of water. */
  readonly salinityGpkg: number;
}

/** Complex relative permittivity ε = real − j·loss; `loss` holds the conductivity. */
export interface Permittivity {
  readonly real: number;
  readonly loss: number;
}

/** Temperatures and salinities for which P.527 gives sea water. [ITU-R P.527-6, sec. 5.1.2] */
export const seaWaterRange = { temperatureC: [-4, 40], salinityGpkg: [0, 40] } as const;

/** The double Debye spectrum: three permittivities and two relaxation frequencies in GHz. */
interface Relaxation {
  readonly static: number;
  readonly middle: number;
  readonly optical: number;
  readonly lowGhz: number;
  readonly highGhz: number;
}

/** Relative permittivity of sea water up to 1000 GHz. [ITU-R P.527-6, sec. 5.1.2] */
export function seaWaterPermittivity(frequencyGhz: number, water: SeaWater): Permittivity {
  const relaxation = withSalt(pureWater(water.temperatureC), water);
  const low = frequencyGhz / relaxation.lowGhz;
  const high = frequencyGhz / relaxation.highGhz;
  const lowPart = (relaxation.static - relaxation.middle) / (1 + low * low);
  const highPart = (relaxation.middle - relaxation.optical) / (1 + high * high);
  return {
    real: lowPart + highPart + relaxation.optical,
    loss: low * lowPart + high * highPart + (18 * seaWaterConductivitySpm(water)) / frequencyGhz,
  };
}

/** Conductivity of sea water at low frequencies, in siemens per metre. [ITU-R P.527-6, sec. 5.1.2] */
export function seaWaterConductivitySpm({ temperatureC: t, salinityGpkg: s }: SeaWater): number {
  const at35 = 2.903602 + t * (8.607e-2 + t * (4.738817e-4 + t * (-2.991e-6 + t * 4.3047e-9)));
  const at15C = (s * (37.5109 + s * (5.45216 + s * 1.4409e-2))) / (1004.75 + s * (182.283 + s));
  const slope = (6.9431 + s * (3.2841 - s * 9.9486e-2)) / (84.85 + s * (69.024 + s));
  const offset = 49.843 + s * (-0.2276 + s * 0.198e-2);
  return at35 * at15C * (1 + (slope * (t - 15)) / (offset + t));
}

/** [ITU-R P.527-6, sec. 5.1.1] */
function pureWater(temperatureC: number): Relaxation {
  const theta = 300 / (temperatureC + 273.15) - 1;
  const lowest = 77.66 + 103.3 * theta;
  const lowGhz = 20.2 + theta * (-146.4 + theta * 316);
  return {
    static: lowest,
    middle: 0.0671 * lowest,
    optical: 3.52 - 7.52 * theta,
    lowGhz,
    highGhz: 39.8 * lowGhz,
  };
}

/** What salt does to the spectrum of pure water. [ITU-R P.527-6, sec. 5.1.2] */
function withSalt(pure: Relaxation, { temperatureC: t, salinityGpkg: s }: SeaWater): Relaxation {
  return {
    static: pure.static * exp(s * (-3.56417e-3 + 4.74868e-6 * s + 1.15574e-5 * t)),
    middle: pure.middle * exp(s * (-6.28908e-3 + 1.76032e-4 * s - 9.22144e-5 * t)),
    optical: pure.optical * (1 + s * (-2.04265e-3 + 1.57883e-4 * t)),
    lowGhz: pure.lowGhz * (1 + s * (2.39357e-3 + t * (-3.1353e-5 + t * 2.52477e-7))),
    highGhz: pure.highGhz * (1 + s * (-1.99723e-2 + 1.81176e-4 * t)),
  };
}
