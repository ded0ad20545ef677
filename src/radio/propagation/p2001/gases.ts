import { exp, power } from '../../../units/elementary.ts';
import { sine } from '../../../units/trigonometry.ts';
import { elevationAboveLevel } from './elevation.ts';

/** Specific attenuation by oxygen at sea level, in dB/km, up to 54 GHz. [ITU-R P.2001-4, eq. F.6.1] */
function oxygenDbPerKm(frequencyGhz: number): number {
  const f2 = frequencyGhz * frequencyGhz;
  return (7.2 / (f2 + 0.34) + 0.62 / (power(54 - frequencyGhz, 1.16) + 0.83)) * f2 * 1e-3;
}

/** Specific attenuation at sea level by water vapour of this density there, in dB/km. [ITU-R P.2001-4, eq. F.6.2] */
function vapourDbPerKm(frequencyGhz: number, densityGpm3: number): number {
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
function rainVapourGpm3(groundM: number): number {
  return groundM <= 2600 ? 0.4 + 0.0003 * groundM : 5 * exp(-groundM / 1800);
}

/** The air over a ground; set again and again. */
export interface Air {
  readonly frequencyGhz: number;
  /** Water vapour on the ground. */
  readonly densityGpm3: number;
  readonly oxygenDbPerKm: number;
  groundM: number;
  /** At sea level, dry and while it rains. */
  vapourDbPerKm: number;
  rainVapourDbPerKm: number;
  /** How much less of them there is at the ground. */
  oxygenShare: number;
  vapourShare: number;
}

/** The air of a place, over a ground at sea level. */
export function seaAir(frequencyGhz: number, densityGpm3: number): Air {
  const air: Air = {
    frequencyGhz,
    densityGpm3,
    oxygenDbPerKm: oxygenDbPerKm(frequencyGhz),
    groundM: Number.NaN,
    vapourDbPerKm: Number.NaN,
    rainVapourDbPerKm: Number.NaN,
    oxygenShare: Number.NaN,
    vapourShare: Number.NaN,
  };
  setAirGround(air, 0);
  return air;
}

/** The same air over another ground. [ITU-R P.2001-4, eqs. F.4.2, F.5.1, F.6.2b] */
export function setAirGround(air: Air, groundM: number): void {
  if (air.groundM === groundM) return;
  const { frequencyGhz, densityGpm3 } = air;
  const vapourShare = exp(-groundM / 2000);
  air.groundM = groundM;
  air.vapourShare = vapourShare;
  air.oxygenShare = exp(-groundM / 5000);
  air.vapourDbPerKm = vapourDbPerKm(frequencyGhz, densityGpm3 / vapourShare);
  air.rainVapourDbPerKm = vapourDbPerKm(
    frequencyGhz,
    (densityGpm3 + rainVapourGpm3(groundM)) / vapourShare,
  );
}

/** Attenuations of a path, in dB; filled again and again. */
export interface GasLosses {
  oxygenDb: number;
  vapourDb: number;
  /** By water vapour while it rains. */
  rainVapourDb: number;
}

/** Surface path between antennas of this mean height above sea level. [ITU-R P.2001-4, attachment F.2] */
export function surfaceGases(air: Air, distanceKm: number, meanAntennaM: number): GasLosses {
  const vapourKm = distanceKm * exp(-meanAntennaM / 2000);
  return {
    oxygenDb: air.oxygenDbPerKm * distanceKm * exp(-meanAntennaM / 5000),
    vapourDb: air.vapourDbPerKm * vapourKm,
    rainVapourDb: air.rainVapourDbPerKm * vapourKm,
  };
}

/**
 * Adds the leg from an antenna to the common volume of troposcatter; elevations count as 0 when
 * negative. [ITU-R P.2001-4, attachment F.4]
 */
export function addLegGases(
  air: Air,
  elevationMrad: number,
  distanceKm: number,
  into: GasLosses,
): void {
  const s = elevationMrad > 0 ? sine(elevationAboveLevel(elevationMrad)) : 0;
  const oxygenKm = 5 / (0.65 * s + 0.35 * Math.sqrt(s * s + 0.00304));
  const vapourKm = 2 / (0.65 * s + 0.35 * Math.sqrt(s * s + 0.00122));
  const effectiveVapourKm = vapourKm * (1 - exp(-distanceKm / vapourKm)) * air.vapourShare;
  into.oxygenDb +=
    air.oxygenDbPerKm * oxygenKm * (1 - exp(-distanceKm / oxygenKm)) * air.oxygenShare;
  into.vapourDb += air.vapourDbPerKm * effectiveVapourKm;
  into.rainVapourDb += air.rainVapourDbPerKm * effectiveVapourKm;
}
