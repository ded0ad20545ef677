import { exp, log10, power } from '../../../units/elementary.ts';
import {
  ductFrequencyLossDb,
  isNearSea,
  isSeaPath,
  seaCouplingDb,
  siteShieldingLossDb,
} from './duct-coupling.ts';
import type { Horizons } from './horizons.ts';

/** What the ducting model takes from a path. */
export interface DuctingPath {
  readonly distanceKm: number;
  readonly frequencyGhz: number;
  readonly timePercent: number;
  readonly effectiveRadiusKm: number;
  /** β0. */
  readonly incidencePercent: number;
  /** Influence τ of the longest inland stretch. */
  readonly inland: number;
  readonly seaShare: number;
  /** From the terminals over land to the sea. */
  readonly transmitterLandKm: number;
  readonly receiverLandKm: number;
  /** Antennas above mean sea level. */
  readonly transmitterM: number;
  readonly receiverM: number;
  /** Antennas above the smooth surface. */
  readonly transmitterEffectiveM: number;
  readonly receiverEffectiveM: number;
  readonly roughnessM: number;
  readonly horizons: Horizons;
}

/** Loss by ducting and layer reflection, in dB. [ITU-R P.1812-8, eq. 46 to 56] */
export function ductingLossDb(path: DuctingPath): number {
  return couplingLossDb(path) + angularLossDb(path) + timeLossDb(path);
}

/** Loss between the antennas and the duct. [ITU-R P.1812-8, eq. 47] */
function couplingLossDb(path: DuctingPath): number {
  const { frequencyGhz, horizons, seaShare, transmitterLandKm, receiverLandKm } = path;
  const { transmitterKm, receiverKm, transmitterMrad, receiverMrad } = horizons;
  let lossDb =
    ductFrequencyLossDb(frequencyGhz) +
    20 * log10(transmitterKm + receiverKm) +
    siteShieldingLossDb(transmitterMrad, transmitterKm, frequencyGhz) +
    siteShieldingLossDb(receiverMrad, receiverKm, frequencyGhz);
  if (isSeaPath(seaShare)) {
    if (isNearSea(transmitterLandKm, transmitterKm)) {
      lossDb += seaCouplingDb(transmitterLandKm, path.transmitterM);
    }
    if (isNearSea(receiverLandKm, receiverKm)) {
      lossDb += seaCouplingDb(receiverLandKm, path.receiverM);
    }
  }
  return lossDb;
}

/** Loss by the angle that the duct has to bend through. [ITU-R P.1812-8, eq. 51 and 52] */
function angularLossDb({ distanceKm, effectiveRadiusKm, frequencyGhz, horizons }: DuctingPath) {
  const angleMrad =
    (1000 * distanceKm) / effectiveRadiusKm +
    Math.min(horizons.transmitterMrad, 0.1 * horizons.transmitterKm) +
    Math.min(horizons.receiverMrad, 0.1 * horizons.receiverKm);
  return ductAttenuationDbPerMrad(effectiveRadiusKm, frequencyGhz) * angleMrad;
}

/** Specific attenuation in a duct, in dB per mrad. [ITU-R P.1812-8, eq. 51] */
export function ductAttenuationDbPerMrad(radiusKm: number, frequencyGhz: number): number {
  return 5e-5 * radiusKm * power(frequencyGhz, 1 / 3);
}

/** Loss by the share of time that ducts last, in dB. [ITU-R P.1812-8, eq. 53 to 56] */
function timeLossDb(path: DuctingPath): number {
  const { distanceKm: d, timePercent, incidencePercent, horizons } = path;
  const share =
    incidencePercent * geometryFactor(path) * roughnessFactor(path.roughnessM, d, horizons);
  const decades = log10(share);
  const gamma =
    (1.076 / power(2.0058 - decades, 1.012)) *
    exp(-(9.51 - 4.8 * decades + 0.198 * decades * decades) * 1e-6 * power(d, 1.13));
  return (
    -12 + (1.2 + 3.7e-3 * d) * log10(timePercent / share) + 12 * power(timePercent / share, gamma)
  );
}

/** How the path's geometry lowers the incidence, μ2, at most 1. [ITU-R P.1812-8, eq. 55] */
function geometryFactor(path: DuctingPath): number {
  const { distanceKm: d, effectiveRadiusKm, inland } = path;
  const exponent = Math.max(-3.4, -0.6 - 3.5e-9 * power(d, 3.1) * inland);
  const roots = Math.sqrt(path.transmitterEffectiveM) + Math.sqrt(path.receiverEffectiveM);
  const shape = ((500 / effectiveRadiusKm) * d * d) / (roots * roots);
  return Math.min(1, power(shape, exponent));
}

/** How rough ground lowers it, μ3. [ITU-R P.1812-8, eq. 56] */
function roughnessFactor(
  roughnessM: number,
  distanceKm: number,
  { transmitterKm, receiverKm }: Pick<Horizons, 'transmitterKm' | 'receiverKm'>,
): number {
  if (!(roughnessM > 10)) return 1;
  const betweenKm = Math.min(distanceKm - transmitterKm - receiverKm, 40);
  return exp(-4.6e-5 * (roughnessM - 10) * (43 + 6 * betweenKm));
}
