import { earthRadiusKm, speedOfLightMps } from '../../../units/constants.ts';
import { log10, power } from '../../../units/elementary.ts';
import { cosine, sine } from '../../../units/trigonometry.ts';
import { freeSpaceLossDb } from '../free-space-loss.ts';
import { radioHorizonKm } from '../p526/spherical-earth-clearance.ts';
import {
  type SeaWater,
  seaWaterPermittivity,
  seaWaterRange,
} from '../sea-water/sea-water-permittivity.ts';
import { fresnelReflection } from './fresnel-reflection.ts';
import { type ReflectionPoint, reflectionPoint } from './reflection-point.ts';
import { coherentShare, type RoughnessRule } from './sea-roughness.ts';

/** Two antennas over the sea. */
export interface TwoRayLink {
  readonly frequencyMhz: number;
  /** Above the sea, both positive. */
  readonly heightsM: readonly [transmitter: number, receiver: number];
  readonly polarisation: 'horizontal' | 'vertical';
  /** Effective earth-radius factor. */
  readonly kFactor: number;
  readonly water: SeaWater;
  readonly significantWaveHeightM: number;
  readonly roughness: RoughnessRule;
}

/** What two rays give at one distance. */
export interface TwoRayLoss {
  /** Null where there is no overlay. */
  readonly lossDb: number | null;
  /**
   * Why there is none: the ends do not see each other, or the ray grazes the sea at so small an
   * angle that rays no longer describe the field and diffraction decides.
   */
  readonly reason: 'beyond the horizon' | 'too close to the horizon' | null;
}

const beyondHorizon: TwoRayLoss = { lossDb: null, reason: 'beyond the horizon' };
const tooClose: TwoRayLoss = { lossDb: null, reason: 'too close to the horizon' };

/**
 * Basic transmission loss in dB by distance over the sea, of a direct and a reflected ray over a
 * spherical earth: free space, and the lobes in which the two rays add and cancel. Isotropic
 * antennas; what the waves scatter besides is left out. It is an overlay within line of sight for
 * a path whose state is known, never a prediction for a share of time.
 * [ITU-R P.525-4; ITU-R P.527-6; Kerr; Ament or Miller and Brown]
 *
 * @throws for what is not a link over the sea.
 */
export function twoRayLoss(link: TwoRayLink): (distanceKm: number) => TwoRayLoss {
  refuseMisuse(link);
  const effectiveRadiusKm = link.kFactor * earthRadiusKm;
  const wavelengthM = speedOfLightMps / (link.frequencyMhz * 1e6);
  const permittivity = seaWaterPermittivity(link.frequencyMhz / 1000, link.water);
  const horizonKm = radioHorizonKm(effectiveRadiusKm, link.heightsM);
  // Kerr's limit of ray optics over a sphere
  const smallestTangent = power(wavelengthM / (2000 * Math.PI * effectiveRadiusKm), 1 / 3);

  return (distanceKm) => {
    if (!(distanceKm > 0)) throw new Error(`distance ${distanceKm} km: expected more than 0`);
    if (distanceKm >= horizonKm) return beyondHorizon;
    const point = reflectionPoint(distanceKm, link.heightsM, effectiveRadiusKm);
    const { grazingTangent, directM } = point;
    if (grazingTangent < smallestTangent) return tooClose;
    const coefficient = fresnelReflection(permittivity, grazingTangent, link.polarisation);
    const share = reflectedShare(point, link, wavelengthM);
    const turn = phaseRad(point.pathDifferenceM / wavelengthM);
    const real = 1 + share * (coefficient.real * cosine(turn) + coefficient.imaginary * sine(turn));
    const imaginary =
      share * (coefficient.imaginary * cosine(turn) - coefficient.real * sine(turn));
    const gainDb = 10 * log10(real * real + imaginary * imaginary);
    return { lossDb: freeSpaceLossDb(directM / 1000, link.frequencyMhz) - gainDb, reason: null };
  };
}

/** Distance beyond which there are no more lobes over a flat sea, in km. */
export function breakPointKm(heightsM: readonly [number, number], frequencyMhz: number): number {
  return (4 * heightsM[0] * heightsM[1] * frequencyMhz * 1e3) / speedOfLightMps;
}

/** Field of the reflected ray over that of the direct one, before the sea's own coefficient. */
function reflectedShare(point: ReflectionPoint, link: TwoRayLink, wavelengthM: number): number {
  const { grazingTangent, directM, pathDifferenceM, divergence } = point;
  const grazingSine = grazingTangent / Math.sqrt(1 + grazingTangent * grazingTangent);
  const coherent = coherentShare(
    link.roughness,
    link.significantWaveHeightM,
    grazingSine,
    wavelengthM,
  );
  return (divergence * coherent * directM) / (directM + pathDifferenceM);
}

/** Angle of a number of wavelengths, whole ones left out. */
function phaseRad(wavelengths: number): number {
  return 2 * Math.PI * (wavelengths - Math.round(wavelengths));
}

function refuseMisuse({
  frequencyMhz,
  heightsM,
  kFactor,
  water,
  significantWaveHeightM,
}: TwoRayLink): void {
  mustBeWithin('frequency in MHz', frequencyMhz, 30, 100_000);
  for (const heightM of heightsM) mustBeWithin('antenna height in m', heightM, 0.1, 20_000);
  mustBeWithin('k', kFactor, 0.1, 1e9);
  mustBeWithin('sea temperature in °C', water.temperatureC, ...seaWaterRange.temperatureC);
  mustBeWithin('salinity in g/kg', water.salinityGpkg, ...seaWaterRange.salinityGpkg);
  mustBeWithin('significant wave height in m', significantWaveHeightM, 0, 30);
}

function mustBeWithin(quantity: string, value: number, from: number, to: number): void {
  if (value >= from && value <= to) return;
  throw new Error(`${quantity}: ${value}: expected ${from} to ${to}`);
}
