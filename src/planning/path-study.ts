import { geodesicBetween } from '../geo/geodesic.ts';
import type { Position } from '../geo/position.ts';
import type { Departure } from '../radio/antenna/pattern-loss.ts';
import { pathModels } from '../radio/propagation/model-registry.ts';
import type { PathProfile } from '../radio/propagation/path-profile.ts';
import type { Link, PropagationModel } from '../radio/propagation/propagation-model.ts';
import { elevationM } from '../terrain/elevation-grid.ts';
import type { Ground } from '../terrain/ground.ts';
import { profileBetween } from '../terrain/profile-between.ts';
import { antennaAboveWaterM, terminalAboveWaterM } from './above-water.ts';
import { conditionsOf } from './conditions-of.ts';
import { type CellBudget, cellBudget, depressionDeg } from './path-study/cell-budget.ts';
import { type LossAlong, lossAlong } from './path-study/loss-along.ts';
import { type ModelLosses, modelLosses } from './path-study/model-losses.ts';
import { type PathGeometry, pathGeometry } from './path-study/path-geometry.ts';
import { type PathQuestion, shortestPathKm } from './path-study/path-question.ts';
import { pathVerdict, type Verdict } from './path-study/path-verdict.ts';
import { kFactorOfSeason } from './season.ts';

/** Samples lie no farther apart than those of the map's radials. */
const longestStepKm = 0.2;
/** Short paths are sampled at least this many times. */
const fewestSteps = 60;
/** No antenna stands lower above its ground: models take none lower. */
const lowestMastM = 1;

/** Everything the profile tool shows of one path. */
export interface PathStudy {
  readonly from: Position;
  readonly to: Position;
  readonly distanceKm: number;
  /** At the transmitter, clockwise from true north. */
  readonly bearingDeg: number;
  readonly frequencyMhz: number;
  /** That of the season. */
  readonly kFactor: number;
  /** Of the water, above mean sea level; profile and geometry have it at 0. */
  readonly waterLevelM: number;
  /** Above the ground or the water. */
  readonly receiverHeightM: number;
  /** True where the antenna that was asked for would stand in the ground; it is taken 1 m above. */
  readonly isRaised: boolean;
  readonly profile: PathProfile;
  readonly geometry: PathGeometry;
  /** Imported heights stand under the path, or the plain and illustrative hills. */
  readonly ground: 'imported' | 'illustrative';
  readonly modelId: string;
  /** The project's share of time first. */
  readonly timePercents: readonly number[];
  /** The project's model first. */
  readonly models: readonly ModelLosses[];
  readonly budget: CellBudget | null;
  readonly verdict: Verdict | null;
  /** Null unless it was asked for. */
  readonly along: LossAlong | null;
}

/** Studies one path over a ground. @throws RangeError when it is too short. */
export async function studyPath(ground: Ground, question: PathQuestion): Promise<PathStudy> {
  const { from, to, carrier, asker, propagation, waterLevelM } = question;
  const { distanceM, bearingDeg } = geodesicBetween(from, to);
  const distanceKm = distanceM / 1000;
  if (!(distanceKm >= shortestPathKm)) {
    throw new RangeError(`path of ${distanceM} m: expected at least ${1000 * shortestPathKm} m`);
  }
  const stepKm = Math.min(longestStepKm, distanceKm / fewestSteps);
  const profile = profileBetween(ground, from, to, stepKm, waterLevelM);
  const conditions = conditionsOf(question);
  const kFactor = kFactorOfSeason(propagation.kFactor, conditions.season);
  const askedHeightM = transmitterAboveWaterM(question);
  const receiverHeightM = terminalAboveWaterM(asker.terminal, conditions, waterLevelM);
  const lowestAmslM = profile.heightsM[0] + lowestMastM;
  const transmitterAmslM = Math.max(lowestAmslM, askedHeightM);
  const receiverAmslM = profile.heightsM[profile.heightsM.length - 1] + receiverHeightM;
  const geometry = pathGeometry(
    profile,
    { transmitterAmslM, receiverAmslM },
    carrier.downlinkMhz,
    kFactor,
  );
  const departure: Departure = {
    bearingDeg,
    depressionDeg: depressionDeg(transmitterAmslM, distanceKm, kFactor),
  };
  const link = linkOf(question, { transmitterAmslM, receiverHeightM, kFactor });
  const models = inOrder(await pathModels(), propagation.modelId);
  const [model] = models;
  const timePercents = [...new Set([propagation.timePercent, 50, 10])];
  const losses = modelLosses(models, link, profile, timePercents);
  const budget = cellBudget(carrier, question.sectors, asker, departure, question);
  const judged = { question, profile, geometry, model, link, budget, departure };
  return {
    from,
    to,
    distanceKm,
    bearingDeg,
    frequencyMhz: carrier.downlinkMhz,
    kFactor,
    waterLevelM,
    receiverHeightM,
    isRaised: askedHeightM < lowestAmslM,
    profile,
    geometry,
    ground: isImported(ground, [from, to]) ? 'imported' : 'illustrative',
    modelId: propagation.modelId,
    timePercents,
    models: losses,
    budget,
    verdict: pathVerdict(judged, losses[0].atTimes[0].loss?.lossDb ?? null),
    along: question.alongTheWay ? lossAlong(model, link, profile, conditions) : null,
  };
}

function linkOf(
  { from, carrier, propagation, climate }: PathQuestion,
  {
    transmitterAmslM,
    receiverHeightM,
    kFactor,
  }: { transmitterAmslM: number; receiverHeightM: number; kFactor: number },
): Link {
  return {
    frequencyMhz: carrier.downlinkMhz,
    transmitterHeightAmslM: transmitterAmslM,
    receiverHeightM,
    polarisation: 'vertical',
    timePercent: propagation.timePercent,
    kFactor,
    latitudeDeg: from.latitudeDeg,
    climate,
  };
}

/** A mast that is not in the plan stands on the ground. */
function transmitterAboveWaterM({ host, transmitterHeightAmslM, waterLevelM }: PathQuestion) {
  const mast = { host: host ?? ('coast' as const), antennaHeightAmslM: transmitterHeightAmslM };
  return antennaAboveWaterM(mast, waterLevelM);
}

function inOrder(models: readonly PropagationModel[], firstId: string): PropagationModel[] {
  return [
    ...models.filter(({ id }) => id === firstId),
    ...models.filter(({ id }) => id !== firstId),
  ];
}

/** Whether either end lies on imported heights. */
function isImported({ relief }: Ground, ends: readonly Position[]): boolean {
  const elevation = relief?.elevation ?? null;
  if (elevation === null) return false;
  return ends.some(
    (end) => !Number.isNaN(elevationM(elevation, end.longitudeDeg, end.latitudeDeg)),
  );
}
