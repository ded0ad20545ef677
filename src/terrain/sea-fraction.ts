import type { Position } from '../geo/position.ts';
import type { RadialSteps } from '../radio/propagation/propagation-model.ts';
import { isLand, type SurfaceGrid } from './surface-grid.ts';

/**
 * Share of the path over the sea, from a place to each receiver of a radial, into `seaFraction`.
 * Steps are judged at their middle. Places along the radial follow the ellipsoid to second order,
 * which is within 30 m at 100 km and finer than the grid.
 *
 * @returns the share of the whole radial: 1 when all of it lies over the sea, 0 when none does.
 */
export function fillSeaFraction(
  grid: SurfaceGrid,
  origin: Position,
  azimuthDeg: number,
  { stepKm, count }: RadialSteps,
  seaFraction: Float64Array,
): number {
  const latitude = (origin.latitudeDeg * Math.PI) / 180;
  const { meridianM, normalM } = curvatureRadii(latitude);
  const tangent = Math.tan(latitude);
  const cosine = Math.cos(latitude);
  const azimuth = (azimuthDeg * Math.PI) / 180;
  const northPerM = Math.cos(azimuth);
  const eastPerM = Math.sin(azimuth);
  const degrees = 180 / Math.PI;

  let seaSteps = 0;
  seaFraction[0] = 1;
  for (let i = 1; i < count; i++) {
    const distanceM = (i - 0.5) * stepKm * 1000;
    const north = distanceM * northPerM;
    const east = distanceM * eastPerM;
    const latitudeDeg =
      origin.latitudeDeg +
      degrees * (north / meridianM - (east * east * tangent) / (2 * meridianM * normalM));
    const longitudeDeg =
      origin.longitudeDeg +
      degrees * (east / (normalM * cosine)) * (1 + (north * tangent) / normalM);
    if (!isLand(grid, longitudeDeg, latitudeDeg)) seaSteps++;
    seaFraction[i] = seaSteps / i;
  }
  return seaFraction[count - 1];
}

/** Radii of curvature of the WGS 84 ellipsoid, in metres, at a latitude in radians. */
function curvatureRadii(latitudeRad: number): { meridianM: number; normalM: number } {
  const semiMajorM = 6_378_137;
  const eccentricity2 = 0.00669437999014;
  const root = Math.sqrt(1 - eccentricity2 * Math.sin(latitudeRad) ** 2);
  return {
    meridianM: (semiMajorM * (1 - eccentricity2)) / root ** 3,
    normalM: semiMajorM / root,
  };
}
