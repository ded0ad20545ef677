import { exp, log10, pow10 } from '../../../units/elementary.ts';
import { arcTangent, cosine, sine } from '../../../units/trigonometry.ts';
import type { Climate } from '../climate.ts';
import { knifeEdgeLossDb } from '../p526/knife-edge-loss.ts';
import { freeSpaceDb } from './free-space.ts';

const layerHeightKm = 120;

/** Of elevations, which near high masts are slopes past the zenith. */
const leastCosine = 1e-3;

/** Critical frequency of the sporadic E layer exceeded for a share of time, in MHz. [ITU-R P.2001-4, eq. G.1.1] */
export function sporadicEFrequencyMhz(climate: Climate, limitedPercent: number): number {
  if (limitedPercent < 1) {
    return between(
      climate.sporadicE01PercentMhz,
      climate.sporadicE1PercentMhz,
      limitedPercent,
      0.1,
      1,
    );
  }
  if (limitedPercent > 10) {
    return between(
      climate.sporadicE10PercentMhz,
      climate.sporadicE50PercentMhz,
      limitedPercent,
      10,
      50,
    );
  }
  return between(
    climate.sporadicE1PercentMhz,
    climate.sporadicE10PercentMhz,
    limitedPercent,
    1,
    10,
  );
}

function between(low: number, high: number, percent: number, from: number, to: number): number {
  return low + ((high - low) * log10(percent / from)) / log10(to / from);
}

/** Loss by sporadic E and its parts, in dB. */
interface SporadicELoss {
  readonly lossDb: number;
  readonly oneHopDb: number;
  readonly twoHopDb: number;
}

/** What both hops need of a path. */
interface SporadicEPath {
  readonly frequencyGhz: number;
  readonly criticalMhz: number;
  readonly distanceKm: number;
  readonly medianRadiusKm: number;
  readonly transmitterElevationMrad: number;
  readonly receiverElevationMrad: number;
  readonly transmitterHorizonKm: number;
  readonly receiverHorizonKm: number;
}

/** [ITU-R P.2001-4, attachment G] */
export function sporadicELoss(path: SporadicEPath): SporadicELoss {
  const oneHopDb = hopsLossDb(path, 1);
  const twoHopDb = hopsLossDb(path, 2);
  const lossDb =
    oneHopDb < twoHopDb - 20
      ? oneHopDb
      : twoHopDb < oneHopDb - 20
        ? twoHopDb
        : oneHopDb - 10 * log10(1 + pow10(0.1 * (oneHopDb - twoHopDb)));
  return { lossDb, oneHopDb, twoHopDb };
}

/** [ITU-R P.2001-4, eqs. G.2.1 to G.2.8, G.3.1 to G.3.8] */
function hopsLossDb(path: SporadicEPath, hops: 1 | 2): number {
  const { frequencyGhz, medianRadiusKm } = path;
  const ionosphereDb =
    ionosphereFactor(path.distanceKm / hops) * criticalRatio(path) +
    exp((path.distanceKm - (hops === 1 ? 1660 : 3220)) / (280 * hops));
  const halfAngle = path.distanceKm / (2 * hops * medianRadiusKm);
  const above = medianRadiusKm + layerHeightKm;
  const slopeKm =
    2 *
    hops *
    Math.sqrt(
      medianRadiusKm * medianRadiusKm +
        above * above -
        2 * medianRadiusKm * above * cosine(halfAngle),
    );
  const takeOff =
    0.5 * Math.PI -
    arcTangent(
      (medianRadiusKm * sine(halfAngle)) /
        (layerHeightKm + medianRadiusKm * (1 - cosine(halfAngle))),
    ) -
    halfAngle;
  return (
    freeSpaceDb(frequencyGhz, slopeKm) +
    ionosphereDb +
    horizonLossDb(path.transmitterElevationMrad, path.transmitterHorizonKm, takeOff, frequencyGhz) +
    horizonLossDb(path.receiverElevationMrad, path.receiverHorizonKm, takeOff, frequencyGhz)
  );
}

/** Loss per square of the frequency ratio, by the distance per hop. [ITU-R P.2001-4, eqs. G.2.1, G.3.1] */
function ionosphereFactor(hopKm: number): number {
  return (
    40 / (1 + hopKm / 130 + (hopKm / 250) * (hopKm / 250)) + 0.2 * (hopKm / 2600) * (hopKm / 2600)
  );
}

function criticalRatio({ frequencyGhz, criticalMhz }: SporadicEPath): number {
  const ratio = (1000 * frequencyGhz) / criticalMhz;
  return ratio * ratio;
}

/** Loss by the horizon that the wave passes under its take-off angle. [ITU-R P.2001-4, eqs. G.2.5 to G.2.7] */
function horizonLossDb(
  elevationMrad: number,
  horizonKm: number,
  takeOff: number,
  frequencyGhz: number,
): number {
  const elevation = 0.001 * elevationMrad;
  const under = elevation - takeOff;
  const nu =
    3.651 *
    Math.sqrt(
      (1000 * frequencyGhz * horizonKm * (1 - cosine(under))) /
        Math.max(cosine(elevation), leastCosine),
    );
  return knifeEdgeLossDb(under >= 0 ? nu : -nu);
}

/** A loss that sporadic E exceeds over any path of up to so many kilometres, in dB. */
export function leastSporadicELossDb(
  frequencyGhz: number,
  criticalMhz: number,
  longestKm: number,
): number {
  const ratio = (1000 * frequencyGhz) / criticalMhz;
  return (40 / (1 + longestKm / 130 + (longestKm / 250) * (longestKm / 250))) * ratio * ratio - 10;
}
