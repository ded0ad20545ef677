import type { FanRequest } from '../../coverage/fan.ts';
import type { Position } from '../../geo/position.ts';
import type { LossPart } from '../../radio/propagation/propagation-model.ts';
import { elevationM } from '../../terrain/elevation-grid.ts';
import type { Ground } from '../../terrain/ground.ts';
import { type Obstruction, obstructionOf } from '../path-study/obstruction.ts';
import { pathGeometry } from '../path-study/path-geometry.ts';
import type { PathsToPlace } from './paths-to-place.ts';

/** Paths with fewer samples have no geometry worth the name. */
const fewestSamples = 4;

/** The way of a link's signals and what they lose on it. */
export interface LinkPath {
  readonly modelId: string;
  /** Name of the model with the recommendation and its edition. */
  readonly modelName: string;
  readonly timePercent: number;
  readonly interferenceTimePercent: number;
  readonly kFactor: number;
  /** Of the antennas, above the water or the ground. */
  readonly transmitterHeightM: number;
  readonly receiverHeightM: number;
  readonly frequencyMhz: number;
  readonly lossDb: number;
  /** They add up to the loss. */
  readonly parts: readonly LossPart[];
  /** What does not hold for this path, one plain sentence each. */
  readonly warnings: readonly string[];
  /** What stands in the way; null next to the mast. */
  readonly obstruction: Obstruction | null;
  /** Where least of the first Fresnel zone is free; null next to the mast. */
  readonly tightestKm: number | null;
  /** Imported heights stand under an end of the path, or the plain and illustrative hills. */
  readonly ground: 'imported' | 'illustrative';
}

/** The path of a link by the project's model. */
export function linkPath(
  paths: PathsToPlace,
  [wanted, interference]: readonly [FanRequest, FanRequest],
  ground: Ground,
  place: Position,
): LinkPath {
  const { link, origin } = wanted;
  const { lossDb, parts, warnings } = paths.loss(wanted);
  const { distanceM } = paths.geodesicFrom(origin);
  return {
    modelId: paths.model.id,
    modelName: paths.model.name,
    timePercent: link.timePercent,
    interferenceTimePercent: interference.link.timePercent,
    kFactor: link.kFactor,
    transmitterHeightM: link.transmitterHeightAmslM,
    receiverHeightM: link.receiverHeightM,
    frequencyMhz: link.frequencyMhz,
    lossDb,
    parts,
    warnings,
    ...(distanceM < wanted.stepM
      ? { obstruction: null, tightestKm: null }
      : obstructionOn(paths, wanted)),
    ground: [origin, place].some((end) => isImported(ground, end)) ? 'imported' : 'illustrative',
  };
}

function obstructionOn(
  paths: PathsToPlace,
  fan: FanRequest,
): Pick<LinkPath, 'obstruction' | 'tightestKm'> {
  const { link } = fan;
  const profile = paths.profile(fan);
  const { heightsM } = profile;
  if (heightsM.length < fewestSamples) return { obstruction: null, tightestKm: null };
  const geometry = pathGeometry(
    profile,
    {
      transmitterAmslM: link.transmitterHeightAmslM,
      receiverAmslM: heightsM[heightsM.length - 1] + link.receiverHeightM,
    },
    link.frequencyMhz,
    link.kFactor,
  );
  return {
    obstruction: obstructionOf(geometry, profile),
    tightestKm: geometry.tightest.distanceKm,
  };
}

function isImported({ relief }: Ground, { longitudeDeg, latitudeDeg }: Position): boolean {
  const elevation = relief?.elevation ?? null;
  return elevation !== null && !Number.isNaN(elevationM(elevation, longitudeDeg, latitudeDeg));
}
