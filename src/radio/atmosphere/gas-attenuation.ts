import { exp, power } from '../../units/elementary.ts';
import { type GasLine, oxygenLines, waterVapourLines } from './gas-lines.ts';

/** The air a wave travels through. */
export interface Air {
  /** Of the dry air alone; water vapour comes on top. */
  readonly dryPressureHpa: number;
  readonly vapourDensityGpm3: number;
  readonly temperatureK: number;
}

/** The frequencies for which annex 1 is meant, in GHz. [ITU-R P.676-13, annex 1] */
export const gasFrequenciesGhz = [1, 1000] as const;

/** Partial pressure of water vapour, in hPa. [ITU-R P.676-13, eq. 4] */
function vapourPressureHpa({ vapourDensityGpm3, temperatureK }: Air): number {
  return (vapourDensityGpm3 * temperatureK) / 216.7;
}

/** Attenuation by oxygen and the dry continuum, in dB/km. [ITU-R P.676-13, annex 1, eq. 1 and 2a] */
export function oxygenAttenuationDbPerKm(frequencyGhz: number, air: Air): number {
  const theta = 300 / air.temperatureK;
  const dry = air.dryPressureHpa;
  const vapour = vapourPressureHpa(air);
  const interference = 1e-4 * (dry + vapour) * power(theta, 0.8);
  let refractivity = dryContinuum(frequencyGhz, dry, vapour, theta);
  for (const [lineGhz, a1, a2, a3, a4, a5, a6] of oxygenLines) {
    const strength = a1 * 1e-7 * dry * theta ** 3 * exp(a2 * (1 - theta));
    const pressureWidth = a3 * 1e-4 * (dry * power(theta, 0.8 - a4) + 1.1 * vapour * theta);
    const width = Math.sqrt(pressureWidth * pressureWidth + 2.25e-6);
    const delta = (a5 + a6 * theta) * interference;
    refractivity += strength * lineShape(frequencyGhz, lineGhz, width, delta);
  }
  return 0.182 * frequencyGhz * refractivity;
}

/** Attenuation by water vapour, in dB/km. [ITU-R P.676-13, annex 1, eq. 1 and 2b] */
export function waterVapourAttenuationDbPerKm(frequencyGhz: number, air: Air): number {
  const theta = 300 / air.temperatureK;
  const vapour = vapourPressureHpa(air);
  let refractivity = 0;
  for (const line of waterVapourLines) {
    const [lineGhz, b1, b2] = line;
    const strength = b1 * 0.1 * vapour * power(theta, 3.5) * exp(b2 * (1 - theta));
    const width = vapourLineWidth(line, air.dryPressureHpa, vapour, theta);
    refractivity += strength * lineShape(frequencyGhz, lineGhz, width, 0);
  }
  return 0.182 * frequencyGhz * refractivity;
}

/** Width with pressure and Doppler broadening, in GHz. [ITU-R P.676-13, annex 1, eq. 6a and 6b] */
function vapourLineWidth(line: GasLine, dry: number, vapour: number, theta: number): number {
  const [lineGhz, , , b3, b4, b5, b6] = line;
  const pressureWidth = b3 * 1e-4 * (dry * power(theta, b4) + b5 * vapour * power(theta, b6));
  const doppler = (2.1316e-12 * lineGhz * lineGhz) / theta;
  return 0.535 * pressureWidth + Math.sqrt(0.217 * pressureWidth * pressureWidth + doppler);
}

/** Line shape, in 1/GHz. [ITU-R P.676-13, annex 1, eq. 5] */
function lineShape(frequencyGhz: number, lineGhz: number, width: number, delta: number): number {
  const below = lineGhz - frequencyGhz;
  const above = lineGhz + frequencyGhz;
  const squared = width * width;
  return (
    (frequencyGhz / lineGhz) *
    ((width - delta * below) / (below * below + squared) +
      (width - delta * above) / (above * above + squared))
  );
}

/** Pressure-induced nitrogen absorption and the Debye spectrum. [ITU-R P.676-13, annex 1, eq. 8 and 9] */
function dryContinuum(frequencyGhz: number, dry: number, vapour: number, theta: number): number {
  const debyeWidth = 5.6e-4 * (dry + vapour) * power(theta, 0.8);
  const ratio = frequencyGhz / debyeWidth;
  const debye = 6.14e-5 / (debyeWidth * (1 + ratio * ratio));
  const nitrogen = (1.4e-12 * dry * power(theta, 1.5)) / (1 + 1.9e-5 * power(frequencyGhz, 1.5));
  return frequencyGhz * dry * theta * theta * (debye + nitrogen);
}
