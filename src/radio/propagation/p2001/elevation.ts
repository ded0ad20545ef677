/** Nearly overhead, in milliradians. */
const steepestMrad = 1500;

/**
 * Elevation of a horizon as troposcatter takes it, in radians: not below the horizontal, and below
 * the zenith, which slopes taken for angles would pass near high masts. [ITU-R P.2001-4, eq. 3.7.11]
 */
export function elevationAboveLevel(elevationMrad: number): number {
  return 0.001 * Math.min(Math.max(elevationMrad, 0), steepestMrad);
}
