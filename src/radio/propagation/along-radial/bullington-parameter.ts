/**
 * Diffraction parameter ν of one sample of a path, negative while the ray clears it: height of the
 * ground over the ray above the curved earth, in units of the Fresnel zone there.
 * [ITU-R P.1812-8, eq. 15; P.2001-4, eq. 3.7.3]
 *
 * Searches compare it between samples, down to the last bit in ties, so all of them take it here.
 */
export function bullingtonParameter(
  heightM: number,
  distanceKm: number,
  pathKm: number,
  transmitterM: number,
  receiverM: number,
  bulgeMPerKm2: number,
  wavelengthM: number,
): number {
  const beyondKm = pathKm - distanceKm;
  const product = distanceKm * beyondKm;
  const rayM = (transmitterM * beyondKm + receiverM * distanceKm) / pathKm;
  return (
    (heightM + bulgeMPerKm2 * product - rayM) *
    Math.sqrt((0.002 * pathKm) / (wavelengthM * product))
  );
}

/**
 * ν of the point where the horizon rays of both ends meet, for a path beyond the horizon. Slopes
 * are in metres per km above the straight line at sea level, with the earth's bulge on top of the
 * ground. [ITU-R P.1812-8, eq. 18 and 19; P.2001-4, eq. A.4.6 and A.4.7]
 *
 * With a and b the slopes over the line between the antennas, that point is d b / (a + b) from the
 * transmitter, and all but their product cancels: so nothing is lost where the ray just grazes.
 */
export function horizonCrossingParameter(
  transmitterSlope: number,
  receiverSlope: number,
  pathKm: number,
  transmitterM: number,
  receiverM: number,
  wavelengthM: number,
): number {
  const direct = (receiverM - transmitterM) / pathKm;
  const a = Math.max(0, transmitterSlope - direct);
  const b = Math.max(0, receiverSlope + direct);
  return Math.sqrt(((0.002 * pathKm) / wavelengthM) * a * b);
}
