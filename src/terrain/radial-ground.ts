import type { Position } from '../geo/position.ts';
import { type RadialCurve, radialCurve } from '../geo/radial-curve.ts';
import { coastalLandZone, seaZone } from '../radio/propagation/path-profile.ts';
import type { RadialSteps } from '../radio/propagation/propagation-model.ts';
import { type Ground, landHeightM, landZone } from './ground.ts';
import { surfaceCell } from './surface-grid.ts';
import { landAboveWaterM } from './water-level.ts';

/** The ground along a radial, by sample. */
export interface RadialGround {
  readonly heightsM: Float64Array;
  readonly clutterM: Float64Array;
  readonly zones: Uint8Array;
}

export function emptyRadialGround(count: number): RadialGround {
  return {
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count),
  };
}

/**
 * The ground under each sample of a radial, the first under the origin. Places along the radial
 * keep within 30 m of the geodesic for 100 km, which is finer than the grid.
 *
 * @param waterLevelM above mean sea level; heights are above it
 */
export function fillRadialGround(
  ground: Ground,
  origin: Position,
  azimuthDeg: number,
  steps: RadialSteps,
  into: RadialGround,
  waterLevelM = 0,
): void {
  fillAlong(ground, radialCurve(origin, azimuthDeg), steps, into, waterLevelM);
}

/** The loop on its own, so that compilers have room to inline what it calls. */
function fillAlong(
  ground: Ground,
  { origin, north, northBend, east, eastBend }: RadialCurve,
  { stepKm, count }: RadialSteps,
  { heightsM, clutterM, zones }: RadialGround,
  waterLevelM: number,
): void {
  const { surface, landClutterM } = ground;
  const bareSands = ground.bareSands ?? null;
  const { land } = surface;
  const { longitudeDeg, latitudeDeg } = origin;
  for (let i = 0; i < count; i++) {
    const distanceM = i * stepKm * 1000;
    const longitude = longitudeDeg + distanceM * (east + distanceM * eastBend);
    const latitude = latitudeDeg + distanceM * (north + distanceM * northBend);
    const cell = surfaceCell(surface, longitude, latitude);
    if (land[cell] === 1) {
      const heightM = landHeightM(ground, longitude, latitude);
      heightsM[i] = waterLevelM === 0 ? heightM : landAboveWaterM(heightM, waterLevelM);
      clutterM[i] = landClutterM;
      zones[i] = landZone(ground, cell, heightM);
    } else {
      heightsM[i] = 0;
      clutterM[i] = 0;
      zones[i] = bareSands !== null && bareSands[cell] === 1 ? coastalLandZone : seaZone;
    }
  }
}
