import { exp, ln, power } from '../../units/elementary.ts';
import { arcTangent, cosine, sine } from '../../units/trigonometry.ts';
import { rainAttenuationDbPerKm, rainCoefficients } from './rain-attenuation.ts';

/** A path from the ground to a satellite, and the rain on it. */
export interface SlantPath {
  readonly latitudeDeg: number;
  readonly frequencyGhz: number;
  readonly elevationDeg: number;
  /** Of the polarisation against the horizontal; 45 for circular. */
  readonly tiltDeg: number;
  readonly stationHeightKm: number;
  /** [ITU-R P.839] */
  readonly rainHeightKm: number;
  /** Rain rate exceeded for 0.01 % of an average year. */
  readonly rainRate001MmPerHour: number;
}

const effectiveRadiusKm = 8500;

/**
 * Attenuation by rain exceeded for that share of an average year, in dB; 0 where the station
 * stands above the rain. [ITU-R P.618-13, sec. 2.2.1.1]
 */
export function slantPathRainDb(path: SlantPath, timePercent: number): number {
  return slantPathRain(path)(timePercent);
}

/** The same for many shares of the year. */
export function slantPathRain(path: SlantPath): (timePercent: number) => number {
  const rainTopKm = path.rainHeightKm - path.stationHeightKm;
  if (rainTopKm <= 0 || path.rainRate001MmPerHour <= 0) return () => 0;
  const attenuation001Db = attenuationFor001PercentDb(path, rainTopKm);
  const elevationSine = sine(radians(path.elevationDeg));
  const logAttenuation = ln(attenuation001Db);
  return (timePercent) => {
    const beta = latitudeTerm(path, timePercent, elevationSine);
    // step 10
    const exponent =
      0.655 +
      0.033 * ln(timePercent) -
      0.045 * logAttenuation -
      beta * (1 - timePercent) * elevationSine;
    return attenuation001Db * power(timePercent / 0.01, -exponent);
  };
}

/** Steps 2 to 9. */
function attenuationFor001PercentDb(path: SlantPath, rainTopKm: number): number {
  const { frequencyGhz, elevationDeg, tiltDeg } = path;
  const elevation = radians(elevationDeg);
  const elevationSine = sine(elevation);
  const groundKm = lengthInRainKm(elevationDeg, elevationSine, rainTopKm) * cosine(elevation);
  const attenuationDbPerKm = rainAttenuationDbPerKm(
    rainCoefficients(frequencyGhz, elevationDeg, tiltDeg),
    path.rainRate001MmPerHour,
  );
  const reducedKm = groundKm * horizontalReduction(groundKm, attenuationDbPerKm, frequencyGhz);
  const isBelowTop = degrees(arcTangent(rainTopKm / reducedKm)) > elevationDeg;
  const slantKm = isBelowTop ? reducedKm / cosine(elevation) : rainTopKm / elevationSine;
  const latitudeExcessDeg = Math.max(0, 36 - Math.abs(path.latitudeDeg));
  const spread =
    (31 *
      (1 - exp(-elevationDeg / (1 + latitudeExcessDeg))) *
      Math.sqrt(slantKm * attenuationDbPerKm)) /
    (frequencyGhz * frequencyGhz);
  const vertical = 1 / (1 + Math.sqrt(elevationSine) * (spread - 0.45));
  return attenuationDbPerKm * slantKm * vertical;
}

/** Length of the slant path below the rain height, step 2. */
function lengthInRainKm(elevationDeg: number, elevationSine: number, rainTopKm: number): number {
  if (elevationDeg >= 5) return rainTopKm / elevationSine;
  const root = Math.sqrt(elevationSine * elevationSine + (2 * rainTopKm) / effectiveRadiusKm);
  return (2 * rainTopKm) / (root + elevationSine);
}

/** Reduction of the horizontal path for 0.01 % of the time, step 6. */
function horizontalReduction(groundKm: number, attenuationDbPerKm: number, f: number): number {
  const cells = 0.78 * Math.sqrt((groundKm * attenuationDbPerKm) / f);
  return 1 / (1 + cells - 0.38 * (1 - exp(-2 * groundKm)));
}

/** β of step 10. */
function latitudeTerm(path: SlantPath, timePercent: number, elevationSine: number): number {
  const latitudeDeg = Math.abs(path.latitudeDeg);
  if (timePercent >= 1 || latitudeDeg >= 36) return 0;
  const low = -0.005 * (latitudeDeg - 36);
  return path.elevationDeg >= 25 ? low : low + 1.8 - 4.25 * elevationSine;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function degrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
