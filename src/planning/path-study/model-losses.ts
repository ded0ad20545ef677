import type { PathProfile } from '../../radio/propagation/path-profile.ts';
import type {
  Link,
  PathLoss,
  PropagationModel,
  ValidityRange,
} from '../../radio/propagation/propagation-model.ts';

/** What a model says of a path for one share of time. */
export interface TimedLoss {
  readonly timePercent: number;
  /** Null when the model refuses. */
  readonly loss: PathLoss | null;
  /** Why there is no loss. */
  readonly refusal: string | null;
  /** Quantities of the path that lie outside the model's range. */
  readonly outside: readonly OutsideRange[];
}

/** A quantity that lies outside a model's range. */
export interface OutsideRange extends ValidityRange {
  readonly value: number;
}

/** What a model says of a path. */
export interface ModelLosses {
  readonly id: string;
  readonly name: string;
  /** In the order of the shares of time that were asked for. */
  readonly atTimes: readonly TimedLoss[];
}

/** The losses of a path as models see them, for several shares of time. */
export function modelLosses(
  models: readonly PropagationModel[],
  link: Link,
  profile: PathProfile,
  timePercents: readonly number[],
): ModelLosses[] {
  return models.map((model) => ({
    id: model.id,
    name: model.name,
    atTimes: timePercents.map((timePercent) => timedLoss(model, { ...link, timePercent }, profile)),
  }));
}

/** One model, one share of time; a refusal is an answer too. */
export function timedLoss(model: PropagationModel, link: Link, profile: PathProfile): TimedLoss {
  const { timePercent } = link;
  const outside = outsideRanges(model.validity, link, profile);
  const refusal = model.refusal(link);
  if (refusal !== null) return { timePercent, loss: null, refusal, outside };
  try {
    const loss = model.predictPath(link, profile);
    if (Number.isFinite(loss.lossDb)) return { timePercent, loss, refusal: null, outside };
    return { timePercent, loss: null, refusal: `no finite loss: ${loss.lossDb} dB`, outside };
  } catch (error) {
    return { timePercent, loss: null, refusal: (error as Error).message, outside };
  }
}

/** The first part of a path: its samples up to and with one of them. */
export function profileUpTo(profile: PathProfile, last: number): PathProfile {
  return {
    distancesKm: profile.distancesKm.subarray(0, last + 1),
    heightsM: profile.heightsM.subarray(0, last + 1),
    clutterM: profile.clutterM.subarray(0, last + 1),
    zones: profile.zones.subarray(0, last + 1),
  };
}

function outsideRanges(
  validity: readonly ValidityRange[],
  link: Link,
  { distancesKm }: PathProfile,
): OutsideRange[] {
  const distanceKm = distancesKm[distancesKm.length - 1];
  return validity.flatMap((range) => {
    const value = range.quantity === 'distanceKm' ? distanceKm : link[range.quantity];
    return value >= range.from && value <= range.to ? [] : [{ ...range, value }];
  });
}
