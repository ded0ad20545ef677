import {
  oxygenAttenuationDbPerKm,
  waterVapourAttenuationDbPerKm,
} from '../../radio/atmosphere/gas-attenuation.ts';
import { exp, power } from '../../units/elementary.ts';
import { sine } from '../../units/trigonometry.ts';

const known = new Map<number, number>();

/**
 * Attenuation by oxygen and water vapour straight up from the sea, in dB: specific attenuation
 * summed over the mean annual global reference atmosphere (7.5 g/m³ at the ground).
 * [ITU-R P.676-13, annex 1; P.835-6, annex 1]
 */
function zenithGasDb(frequencyGhz: number): number {
  const found = known.get(frequencyGhz);
  if (found !== undefined) return found;
  let sumDb = 0;
  const stepKm = 0.5;
  for (let heightKm = stepKm / 2; heightKm < 25; heightKm += stepKm) {
    const air = airAt(heightKm);
    const perKm =
      oxygenAttenuationDbPerKm(frequencyGhz, air) +
      waterVapourAttenuationDbPerKm(frequencyGhz, air);
    sumDb += perKm * stepKm;
  }
  known.set(frequencyGhz, sumDb);
  return sumDb;
}

/** The same on a slant path: A_zenith / sin α, held below 5° where the air's layers bend it. [TR 38.811, eq. 6.6-8] */
export function slantGasDb(frequencyGhz: number, elevationDeg: number): number {
  return zenithGasDb(frequencyGhz) / sine((Math.max(5, elevationDeg) * Math.PI) / 180);
}

/** Troposphere up to 11 km, and the first layer above it. [ITU-R P.835-6, eq. 2 to 8] */
function airAt(heightKm: number) {
  const temperatureK = heightKm < 11 ? 288.15 - 6.5 * heightKm : 216.65;
  const pressureHpa =
    heightKm < 11
      ? 1013.25 * power(288.15 / temperatureK, -34.1632 / 6.5)
      : 226.3226 * exp((-34.1632 * (heightKm - 11)) / 216.65);
  const vapourDensityGpm3 = 7.5 * exp(-heightKm / 2);
  const vapourHpa = (vapourDensityGpm3 * temperatureK) / 216.7;
  return { dryPressureHpa: pressureHpa - vapourHpa, vapourDensityGpm3, temperatureK };
}
