import { exp, power } from '../../../units/elementary.ts';
import { sine } from '../../../units/trigonometry.ts';

/** Specific attenuation by oxygen at sea level, in dB/km, up to 54 GHz. [ITU-R P.2001-4, eq. F.6.1] */
export function oxygenDbPerKm(frequencyGhz: number): number {
  const f2 = frequencyGhz * frequencyGhz;
  return (7.2 / (f2 + 0.34) + 0.62 / (power(54 - frequencyGhz, 1.16) + 0.83)) * f2 * 1e-3;
}

/** Specific attenuation at sea level by water vapour of this density there, in dB/km. [ITU-R P.2001-4, eq. F.6.2] */
export function vapourDbPerKm(frequencyGhz: number, densityGpm3: number): number {
  const f = frequencyGhz;
  const eta = 0.955 + 0.006 * densityGpm3;
  const line = f - 22.235;
  const asymmetry = (f - 22) / (f + 22);
  return (
    (0.046 +
      0.0019 * densityGpm3 +
      ((3.98 * eta) / (line * line + 9.42 * eta * eta)) * (1 + asymmetry * asymmetry)) *
    f *
    f *
    densityGpm3 *
    1e-4
  );
}

/** Water vapour that rain adds to the air on the ground, in g/m³. [ITU-R P.2001-4, eq. F.5.1] */
export function rainVapourGpm3(groundM: number): number {
  return groundM <= 2600 ? 0.4 + 0.0003 * groundM : 5 * exp(-groundM / 1800);
}

/** Density at sea level of vapour that has this density on the ground. [ITU-R P.2001-4, eq. F.6.2b] */
export function seaLevelDensityGpm3(groundDensityGpm3: number, groundM: number): number {
  return groundDensityGpm3 * exp(groundM / 2000);
}

/** Attenuations of a path, in dB; filled again and again. */
export interface GasLosses {
  oxygenDb: number;
  vapourDb: number;
  /** By water vapour while it rains. */
  rainVapourDb: number;
}

export function emptyGasLosses(): GasLosses {
  return { oxygenDb: Number.NaN, vapourDb: Number.NaN, rainVapourDb: Number.NaN };
}

/** Specific attenuations over a ground, in dB/km; filled again and again. */
export interface SpecificAttenuation {
  oxygenDbPerKm: number;
  vapourDbPerKm: number;
  rainVapourDbPerKm: number;
}

export function specificAttenuation(
  frequencyGhz: number,
  densityGpm3: number,
  groundM: number,
): SpecificAttenuation {
  const into = {
    oxygenDbPerKm: oxygenDbPerKm(frequencyGhz),
    vapourDbPerKm: 0,
    rainVapourDbPerKm: 0,
  };
  setVapour(frequencyGhz, densityGpm3, groundM, into);
  return into;
}

/** The vapour over another ground. [ITU-R P.2001-4, attachments F.5 and F.6] */
export function setVapour(
  frequencyGhz: number,
  densityGpm3: number,
  groundM: number,
  into: SpecificAttenuation,
): void {
  const dry = seaLevelDensityGpm3(densityGpm3, groundM);
  const wet = seaLevelDensityGpm3(densityGpm3 + rainVapourGpm3(groundM), groundM);
  into.vapourDbPerKm = vapourDbPerKm(frequencyGhz, dry);
  into.rainVapourDbPerKm = vapourDbPerKm(frequencyGhz, wet);
}

/** Surface path. [ITU-R P.2001-4, attachment F.2] */
export function setSurfaceGases(
  specific: SpecificAttenuation,
  distanceKm: number,
  meanAntennaM: number,
  into: GasLosses,
): void {
  const vapourKm = distanceKm * exp(-meanAntennaM / 2000);
  into.oxygenDb = specific.oxygenDbPerKm * distanceKm * exp(-meanAntennaM / 5000);
  into.vapourDb = specific.vapourDbPerKm * vapourKm;
  into.rainVapourDb = specific.rainVapourDbPerKm * vapourKm;
}

/** Adds the leg from an antenna to the common volume of troposcatter. [ITU-R P.2001-4, attachment F.4] */
export function addLegGases(
  specific: SpecificAttenuation,
  groundM: number,
  elevationMrad: number,
  distanceKm: number,
  into: GasLosses,
): void {
  const s = sine(0.001 * elevationMrad);
  const oxygenKm = 5 / (0.65 * s + 0.35 * Math.sqrt(s * s + 0.00304));
  const vapourKm = 2 / (0.65 * s + 0.35 * Math.sqrt(s * s + 0.00122));
  const effectiveVapourKm = vapourKm * (1 - exp(-distanceKm / vapourKm)) * exp(-groundM / 2000);
  into.oxygenDb +=
    specific.oxygenDbPerKm * oxygenKm * (1 - exp(-distanceKm / oxygenKm)) * exp(-groundM / 5000);
  into.vapourDb += specific.vapourDbPerKm * effectiveVapourKm;
  into.rainVapourDb += specific.rainVapourDbPerKm * effectiveVapourKm;
}
