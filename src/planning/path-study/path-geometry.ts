import { radioHorizonKm } from '../../radio/propagation/p526/spherical-earth-clearance.ts';
import type { PathProfile } from '../../radio/propagation/path-profile.ts';
import { earthRadiusKm, speedOfLightMps } from '../../units/constants.ts';

/** Share of the first Fresnel zone that must be free for a loss as in free space. [ITU-R P.530-18, sec. 2.2.2] */
export const clearShare = 0.6;

/** The ends of a ray, above the sea as the heights of the profile are. */
export interface RayEnds {
  readonly transmitterAmslM: number;
  readonly receiverAmslM: number;
}

/** A stretch of a path between two distances from the transmitter. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** A stretch over one radio zone. */
export interface ZoneStretch extends Stretch {
  readonly zone: number;
}

/** The sample at which least of the first Fresnel zone is free. */
export interface TightestPlace {
  readonly index: number;
  readonly distanceKm: number;
  /** Of the ray above ground and clutter; negative where it is blocked. */
  readonly clearanceM: number;
  readonly fresnelRadiusM: number;
  /** Clearance in radii of the first Fresnel zone. */
  readonly share: number;
}

/** How a ray lies over the curved earth. Arrays have one entry per sample of the profile. */
export interface PathGeometry extends RayEnds {
  readonly distanceKm: number;
  /** By which the curved sea rises above the straight line between the ends of the path. */
  readonly bulgeM: Float64Array;
  /** Of the first Fresnel zone. */
  readonly fresnelRadiusM: Float64Array;
  /** Of the ray above ground and clutter; at the ends above the ground alone. */
  readonly clearanceM: Float64Array;
  readonly tightest: TightestPlace;
  readonly inSight: boolean;
  /** Whether 0.6 of the first Fresnel zone is free all along. */
  readonly isClear: boolean;
  /** Where less than 0.6 of it is. */
  readonly obstructed: readonly Stretch[];
  /** From either end to where the smooth sea hides it. */
  readonly horizonsKm: readonly [transmitter: number, receiver: number];
  readonly zones: readonly ZoneStretch[];
}

/**
 * Line of sight, bulge and first Fresnel zone along a profile, over an earth of k times its radius.
 *
 * @param profile with at least three samples
 */
export function pathGeometry(
  profile: PathProfile,
  ends: RayEnds,
  frequencyMhz: number,
  kFactor: number,
): PathGeometry {
  const { distancesKm, heightsM, clutterM } = profile;
  const last = distancesKm.length - 1;
  const distanceKm = distancesKm[last];
  const radiusKm = kFactor * earthRadiusKm;
  const wavelengthM = speedOfLightMps / (frequencyMhz * 1e6);
  const bulgeM = distancesKm.map((km) => (500 * km * (distanceKm - km)) / radiusKm);
  const fresnelRadiusM = distancesKm.map((km) =>
    Math.sqrt((1000 * wavelengthM * km * (distanceKm - km)) / distanceKm),
  );
  const clearanceM = distancesKm.map((km, i) => {
    const standing = i === 0 || i === last ? 0 : clutterM[i];
    return rayHeightM(ends, km / distanceKm) - heightsM[i] - standing - bulgeM[i];
  });
  const tightest = tightestPlace(distancesKm, clearanceM, fresnelRadiusM);
  return {
    ...ends,
    distanceKm,
    bulgeM,
    fresnelRadiusM,
    clearanceM,
    tightest,
    inSight: tightest.clearanceM > 0,
    isClear: tightest.share >= clearShare,
    obstructed: obstructedStretches(distancesKm, clearanceM, fresnelRadiusM),
    horizonsKm: [
      radioHorizonKm(radiusKm, [Math.max(0, ends.transmitterAmslM), 0]),
      radioHorizonKm(radiusKm, [Math.max(0, ends.receiverAmslM), 0]),
    ],
    zones: zoneStretches(profile),
  };
}

/** Height of the straight ray at a share of its way. */
function rayHeightM({ transmitterAmslM, receiverAmslM }: RayEnds, share: number): number {
  return transmitterAmslM + (receiverAmslM - transmitterAmslM) * share;
}

function tightestPlace(
  distancesKm: Float64Array,
  clearanceM: Float64Array,
  fresnelRadiusM: Float64Array,
): TightestPlace {
  let index = 1;
  for (let i = 2; i < distancesKm.length - 1; i++) {
    if (clearanceM[i] / fresnelRadiusM[i] < clearanceM[index] / fresnelRadiusM[index]) index = i;
  }
  return {
    index,
    distanceKm: distancesKm[index],
    clearanceM: clearanceM[index],
    fresnelRadiusM: fresnelRadiusM[index],
    share: clearanceM[index] / fresnelRadiusM[index],
  };
}

/** A stretch begins and ends midway between two samples. */
function obstructedStretches(
  distancesKm: Float64Array,
  clearanceM: Float64Array,
  fresnelRadiusM: Float64Array,
): Stretch[] {
  const isObstructed = (i: number) => clearanceM[i] < clearShare * fresnelRadiusM[i];
  return runs(distancesKm, (i) => (isObstructed(i) ? 1 : 0))
    .filter(({ value }) => value === 1)
    .map(({ fromKm, toKm }) => ({ fromKm, toKm }));
}

function zoneStretches({ distancesKm, zones }: PathProfile): ZoneStretch[] {
  return runs(distancesKm, (i) => zones[i]).map(({ value, ...stretch }) => ({
    ...stretch,
    zone: value,
  }));
}

/** Stretches over which a value stays the same; it changes midway between two samples. */
function runs(
  distancesKm: Float64Array,
  valueAt: (i: number) => number,
): (Stretch & { readonly value: number })[] {
  const found: (Stretch & { readonly value: number })[] = [];
  let fromKm = 0;
  for (let i = 1; i < distancesKm.length; i++) {
    if (valueAt(i) === valueAt(i - 1)) continue;
    const toKm = (distancesKm[i - 1] + distancesKm[i]) / 2;
    found.push({ fromKm, toKm, value: valueAt(i - 1) });
    fromKm = toKm;
  }
  const last = distancesKm.length - 1;
  found.push({ fromKm, toKm: distancesKm[last], value: valueAt(last) });
  return found;
}
