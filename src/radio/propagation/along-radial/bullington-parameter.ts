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
