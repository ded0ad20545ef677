import { coastalLandZone, inlandZone, seaZone } from '../radio/propagation/path-profile.ts';
import { type CoastalBelt, isNearSea } from './coastal-belt.ts';
import { type ElevationGrid, elevationM } from './elevation-grid.ts';
import { type Hills, hillHeightM } from './hills.ts';
import { isLand, type SurfaceGrid, surfaceCell } from './surface-grid.ts';
import { landAboveWaterM } from './water-level.ts';

/** Coastal land is lower than this. [ITU-R P.1812, sec. 3.3] */
const coastalCeilingM = 100;

/** What lies under the paths of a region. Plain data, fit to be sent to a worker. */
export interface Ground {
  /** Names the state of the data: equal names mean equal ground. */
  readonly version: string;
  readonly surface: SurfaceGrid;
  /** Height of the plain, above mean sea level. */
  readonly landHeightM: number;
  /** Representative height of what stands on land. */
  readonly landClutterM: number;
  /** Null for a plain without hills, all of it coastal. */
  readonly relief: Relief | null;
  /**
   * 1 where sands lie bare, cell by cell as the surface: wet ground at the water's height. Left out
   * when the sea covers them.
   */
  readonly bareSands?: Uint8Array;
}

/** What tells one piece of land from another. */
export interface Relief {
  readonly belt: CoastalBelt;
  readonly hills: Hills;
  /** Imported heights, which stand in for plain and hills where they are known. */
  readonly elevation: ElevationGrid | null;
}

/** One place of the ground. */
export interface GroundSample {
  heightM: number;
  clutterM: number;
  zone: number;
}

/**
 * What the ground is at a place, into `sample`. The sea lies at 0 m whatever was imported, and so
 * do bare sands.
 *
 * @param waterLevelM above mean sea level; heights are above it
 */
export function sampleGround(
  ground: Ground,
  longitudeDeg: number,
  latitudeDeg: number,
  sample: GroundSample,
  waterLevelM = 0,
): void {
  const { surface } = ground;
  const cell = surfaceCell(surface, longitudeDeg, latitudeDeg);
  if (surface.land[cell] === 1) {
    const heightM = landHeightM(ground, longitudeDeg, latitudeDeg);
    sample.heightM = waterLevelM === 0 ? heightM : landAboveWaterM(heightM, waterLevelM);
    sample.clutterM = ground.landClutterM;
    sample.zone = landZone(ground, cell, heightM);
  } else {
    sample.heightM = 0;
    sample.clutterM = 0;
    sample.zone = ground.bareSands?.[cell] === 1 ? coastalLandZone : seaZone;
  }
}

/** Height of the ground at a place on land, above mean sea level. */
export function landHeightM(ground: Ground, longitudeDeg: number, latitudeDeg: number): number {
  const { relief } = ground;
  if (!relief) return ground.landHeightM;
  if (relief.elevation !== null) {
    const heightM = elevationM(relief.elevation, longitudeDeg, latitudeDeg);
    if (!Number.isNaN(heightM)) return heightM;
  }
  return Math.max(ground.landHeightM, hillHeightM(relief.hills, longitudeDeg, latitudeDeg));
}

/** Zone of a cell of the surface that is land, by its height above mean sea level. [ITU-R P.1812, sec. 3.3] */
export function landZone(ground: Ground, cell: number, heightM: number): number {
  const { relief, surface } = ground;
  if (!relief) return coastalLandZone;
  return heightM < coastalCeilingM && isNearSea(relief.belt, cell, surface.columns)
    ? coastalLandZone
    : inlandZone;
}

/** What a height stands on: hills are illustrative, the plain is a regional default. */
export type HeightSource = 'sea' | 'plain' | 'hill' | 'imported';

/** Where the height at a place comes from, so that whoever shows it can say so. */
export function heightSourceAt(
  ground: Ground,
  longitudeDeg: number,
  latitudeDeg: number,
): HeightSource {
  const { surface, relief } = ground;
  if (!isLand(surface, longitudeDeg, latitudeDeg)) return 'sea';
  if (!relief) return 'plain';
  const { elevation, hills } = relief;
  if (elevation !== null && !Number.isNaN(elevationM(elevation, longitudeDeg, latitudeDeg))) {
    return 'imported';
  }
  return hillHeightM(hills, longitudeDeg, latitudeDeg) > ground.landHeightM ? 'hill' : 'plain';
}
