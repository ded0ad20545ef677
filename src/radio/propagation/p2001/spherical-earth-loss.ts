import { log10, power } from '../../../units/elementary.ts';

/** What a ground does to a wave of one frequency and polarisation, apart from the earth's radius. */
export interface GroundFactors {
  /** Surface admittance times the cube root of the radius in km. [eq. A.3.2] */
  readonly admittance: number;
}

/** [ITU-R P.2001-4, eqs. A.3.2a, A.3.2b] */
function groundFactors(
  permittivity: number,
  conductivitySpm: number,
  frequencyGhz: number,
  vertical: boolean,
): GroundFactors {
  const loss = (18 * conductivitySpm) / frequencyGhz;
  const horizontal =
    0.036 *
    power(frequencyGhz, -1 / 3) *
    power((permittivity - 1) * (permittivity - 1) + loss * loss, -1 / 4);
  const admittance = vertical
    ? horizontal * Math.sqrt(permittivity * permittivity + loss * loss)
    : horizontal;
  return { admittance };
}

/** What the loss over a smooth earth needs of a frequency and polarisation. */
export interface SphericalEarth {
  readonly land: GroundFactors;
  readonly sea: GroundFactors;
  readonly frequencyThird: number;
  readonly wavelengthM: number;
}

/** [ITU-R P.2001-4, attachment A.3] */
export function sphericalEarthOf(
  frequencyGhz: number,
  vertical: boolean,
  wavelengthM: number,
): SphericalEarth {
  return {
    land: groundFactors(22, 0.003, frequencyGhz, vertical),
    sea: groundFactors(80, 5, frequencyGhz, vertical),
    frequencyThird: power(frequencyGhz, 1 / 3),
    wavelengthM,
  };
}

/** Spherical-earth loss, in dB; may be negative beyond the horizon. [ITU-R P.2001-4, attachment A.2] */
export function sphericalEarthLossDb(
  earth: SphericalEarth,
  distanceKm: number,
  fromM: number,
  toM: number,
  radiusKm: number,
  seaShare: number,
): number {
  const roots = Math.sqrt(fromM) + Math.sqrt(toM);
  const horizonKm = Math.sqrt(0.002 * radiusKm) * roots;
  if (distanceKm >= horizonKm) {
    return firstTermLossDb(earth, distanceKm, fromM, toM, radiusKm, seaShare);
  }
  const sumM = fromM + toM;
  const m = (250 * distanceKm * distanceKm) / (radiusKm * sumM);
  const z = ((1.5 * (fromM - toM)) / sumM) * Math.sqrt((3 * m) / ((m + 1) * (m + 1) * (m + 1)));
  const b = 2 * Math.sqrt((m + 1) / (3 * m)) * thirdAngleCosine(z);
  const fromKm = (distanceKm / 2) * (1 + b);
  const toKm = distanceKm - fromKm;
  const clearanceM =
    ((fromM - (500 * fromKm * fromKm) / radiusKm) * toKm +
      (toM - (500 * toKm * toKm) / radiusKm) * fromKm) /
    distanceKm;
  const requiredM = 17.456 * Math.sqrt((fromKm * toKm * earth.wavelengthM) / distanceKm);
  if (clearanceM > requiredM) return 0;
  const grazingRadiusKm = 500 * (distanceKm / roots) * (distanceKm / roots);
  const grazingDb = firstTermLossDb(earth, distanceKm, fromM, toM, grazingRadiusKm, seaShare);
  return grazingDb < 0 ? 0 : (1 - clearanceM / requiredM) * grazingDb;
}

/** First-term loss over the land and the sea of a path, in dB. [ITU-R P.2001-4, eq. A.3.1] */
function firstTermLossDb(
  earth: SphericalEarth,
  distanceKm: number,
  fromM: number,
  toM: number,
  radiusKm: number,
  seaShare: number,
): number {
  const radiusThird = power(radiusKm, 1 / 3);
  const x = ((21.88 * earth.frequencyThird) / (radiusThird * radiusThird)) * distanceKm;
  const y = (0.9575 * earth.frequencyThird * earth.frequencyThird) / radiusThird;
  let lossDb = 0;
  if (seaShare > 0) {
    lossDb += seaShare * groundLossDb(earth.sea.admittance / radiusThird, x, y * fromM, y * toM);
  }
  if (seaShare < 1) {
    lossDb +=
      (1 - seaShare) * groundLossDb(earth.land.admittance / radiusThird, x, y * fromM, y * toM);
  }
  return lossDb;
}

/** [ITU-R P.2001-4, eqs. A.3.3 to A.3.8; distance and heights not yet times β] */
function groundLossDb(admittance: number, x: number, yFrom: number, yTo: number): number {
  const k2 = admittance * admittance;
  const k4 = k2 * k2;
  const beta = (1 + 1.6 * k2 + 0.67 * k4) / (1 + 4.5 * k2 + 1.53 * k4);
  const leastDb = 2 + 20 * log10(admittance);
  const scale = beta * beta;
  return (
    -distanceTermDb(beta * x) -
    Math.max(heightGainDb(scale * yFrom), leastDb) -
    Math.max(heightGainDb(scale * yTo), leastDb)
  );
}

/** [ITU-R P.2001-4, eq. A.3.6] */
function distanceTermDb(x: number): number {
  return x >= 1.6 ? 11 + 10 * log10(x) - 17.6 * x : -20 * log10(x) - 5.6488 * power(x, 1.425);
}

/** [ITU-R P.2001-4, eq. A.3.7] */
function heightGainDb(b: number): number {
  return b > 2
    ? 17.6 * Math.sqrt(b - 1.1) - 5 * log10(b - 1.1) - 8
    : 20 * log10(b + 0.1 * b * b * b);
}

/**
 * cos(π/3 + arccos(z)/3), the root of 4y³ − 3y + z in −½ … ½, by Newton's method from the linear
 * root, from where it cannot overshoot. [ITU-R P.2001-4, eq. A.2.2c]
 */
function thirdAngleCosine(z: number): number {
  let y = z / 3;
  for (let i = 0; i < 60; i++) {
    const step = ((4 * y * y - 3) * y + z) / (12 * y * y - 3);
    y -= step;
    if (!(Math.abs(step) > 1e-12)) break;
  }
  return y;
}
