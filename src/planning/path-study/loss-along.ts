import { freeSpaceLossDb } from '../../radio/propagation/free-space-loss.ts';
import { type PathProfile, seaZone } from '../../radio/propagation/path-profile.ts';
import type { Link, PropagationModel } from '../../radio/propagation/propagation-model.ts';
import { reflectionPoint } from '../../radio/propagation/two-ray/reflection-point.ts';
import { type TwoRayLink, twoRayLoss } from '../../radio/propagation/two-ray/two-ray-loss.ts';
import { earthRadiusKm } from '../../units/constants.ts';
import type { Conditions } from '../conditions.ts';
import { profileUpTo, timedLoss } from './model-losses.ts';

/** The sea off Jiangsu that the two-ray overlay reflects from; its waves are those of the conditions. */
const overlaySea = {
  water: { temperatureC: 15, salinityGpkg: 30 },
  roughness: 'miller-brown',
} as const;

/** Places along the way at which the model is asked, and at which the two rays are. */
const modelPlaces = 48;
const overlayPlaces = 400;

/** Loss by distance. Entries are NaN where there is none. */
export interface LossCurve {
  readonly distancesKm: Float64Array;
  readonly lossDb: Float64Array;
}

/** Losses between the transmitter and the places along a path, the receiver at each in turn. */
export interface LossAlong {
  readonly model: LossCurve;
  readonly freeSpace: LossCurve;
  /** Two rays over the sea, within line of sight; null where the sea reflects nowhere. */
  readonly twoRay: LossCurve | null;
  /** Of the sea that the rays are reflected by. */
  readonly significantWaveHeightM: number;
}

/** What a path loses on its way, by the project's model and by two rays. */
export function lossAlong(
  model: PropagationModel,
  link: Link,
  profile: PathProfile,
  waves: Pick<Conditions, 'significantWaveHeightM'>,
): LossAlong {
  const { distancesKm } = profile;
  const last = distancesKm.length - 1;
  // denser near the transmitter, where losses turn most
  const places = new Set<number>();
  for (let i = 1; i <= modelPlaces; i++) {
    places.add(Math.max(1, Math.round(last * (i / modelPlaces) ** 2)));
  }
  const kms = Float64Array.from([...places], (n) => distancesKm[n]);
  const losses = Float64Array.from([...places], (n) => {
    const { loss } = timedLoss(model, link, profileUpTo(profile, n));
    return loss ? loss.lossDb : Number.NaN;
  });
  return {
    model: { distancesKm: kms, lossDb: losses },
    freeSpace: {
      distancesKm: kms,
      lossDb: kms.map((km) => freeSpaceLossDb(km, link.frequencyMhz)),
    },
    twoRay: twoRayCurve(link, profile, waves),
    significantWaveHeightM: waves.significantWaveHeightM,
  };
}

/** Two rays wherever the ends see each other and the ray is reflected by the sea. */
function twoRayCurve(
  link: Link,
  profile: PathProfile,
  { significantWaveHeightM }: Pick<Conditions, 'significantWaveHeightM'>,
): LossCurve | null {
  const { distancesKm } = profile;
  const reachKm = distancesKm[distancesKm.length - 1];
  const sea: TwoRayLink = {
    ...overlaySea,
    significantWaveHeightM,
    frequencyMhz: link.frequencyMhz,
    heightsM: [Math.max(0.1, link.transmitterHeightAmslM), link.receiverHeightM],
    polarisation: link.polarisation,
    kFactor: link.kFactor,
  };
  const lossAt = twoRayLoss(sea);
  const kms = Float64Array.from(
    { length: overlayPlaces },
    (_, i) => (reachKm * (i + 1)) / overlayPlaces,
  );
  const losses = kms.map((km) => {
    const { lossDb } = lossAt(km);
    return lossDb !== null && isOverSea(profile, km, sea) ? lossDb : Number.NaN;
  });
  return losses.some((loss) => !Number.isNaN(loss)) ? { distancesKm: kms, lossDb: losses } : null;
}

/** Whether both the place itself and the one where the ray is reflected are sea. */
function isOverSea({ distancesKm, zones }: PathProfile, km: number, sea: TwoRayLink): boolean {
  const reflectedKm = reflectionPoint(km, sea.heightsM, sea.kFactor * earthRadiusKm).distanceKm;
  const last = distancesKm.length - 1;
  const zoneAt = (at: number) => zones[Math.round((at / distancesKm[last]) * last)];
  return zoneAt(km) === seaZone && zoneAt(reflectedKm) === seaZone;
}
