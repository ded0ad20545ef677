import { exp, power } from '../../../units/elementary.ts';
import { groundImpedance, type Impedance } from './ground-impedance.ts';

/** Refractivity scale height of the atmosphere, in metres. [TN101, eq. 4.3] */
const scaleHeightM = 9460;

/** Curvature of the actual earth, per metre. */
const earthCurvaturePerM = 157e-9;

/** What a path runs through: air, earth and wave. */
export interface ItmMedium {
  readonly frequencyMhz: number;
  readonly waveNumberPerM: number;
  readonly impedance: Impedance;
  readonly cubeRootMhz: number;
  /** The next two follow the height of the path. */
  surfaceRefractivityN: number;
  effectiveRadiusM: number;
}

/** Surface refractivity at a height above the sea, in N-units. [TN101, eq. 4.3] */
function refractivityAtHeightN(seaLevelN: number, heightM: number): number {
  return heightM === 0 ? seaLevelN : seaLevelN * exp(-heightM / scaleHeightM);
}

/** Effective earth radius, in metres. [TN101, eq. 4.4] */
function effectiveRadiusM(surfaceRefractivityN: number): number {
  return 1 / (earthCurvaturePerM * (1 - 0.04665 * exp(surfaceRefractivityN / 179.3)));
}

/** The medium of a wave at sea level. */
export function itmMedium(
  frequencyMhz: number,
  relativePermittivity: number,
  conductivitySpm: number,
  polarisation: 'horizontal' | 'vertical',
): ItmMedium {
  return {
    frequencyMhz,
    waveNumberPerM: frequencyMhz / 47.7,
    impedance: groundImpedance(frequencyMhz, relativePermittivity, conductivitySpm, polarisation),
    cubeRootMhz: power(frequencyMhz, 1 / 3),
    surfaceRefractivityN: Number.NaN,
    effectiveRadiusM: Number.NaN,
  };
}

/** Sets the air of a path that lies on average `pathHeightM` above the sea. @throws out of range. */
export function setPathHeight(medium: ItmMedium, seaLevelN: number, pathHeightM: number): void {
  const surfaceN = refractivityAtHeightN(seaLevelN, pathHeightM);
  if (surfaceN === medium.surfaceRefractivityN) return;
  if (!(surfaceN >= 150 && surfaceN <= 400)) {
    throw new RangeError(
      `ITM: surface refractivity ${surfaceN} of a path ${pathHeightM} m above the sea is outside 150 to 400`,
    );
  }
  const radiusM = effectiveRadiusM(surfaceN);
  if (!(radiusM >= 4e6 && radiusM <= 13_333_333)) {
    throw new RangeError(
      `ITM: effective earth radius ${radiusM} m is outside 4000 to 13333.333 km`,
    );
  }
  medium.surfaceRefractivityN = surfaceN;
  medium.effectiveRadiusM = radiusM;
}
