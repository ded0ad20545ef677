/**
 * Knife-edge parameter of the Bullington point of a path beyond the horizon, from the slopes in
 * m/km at which the two antennas see their horizons. [ITU-R P.2001-4, eqs. A.4.6 to A.4.7]
 */
export function bullingtonPointNu(
  fromSlope: number,
  toSlope: number,
  distanceKm: number,
  fromM: number,
  toM: number,
  wavelengthM: number,
): number {
  const atKm = (toM - fromM + toSlope * distanceKm) / (fromSlope + toSlope);
  const beyondKm = distanceKm - atKm;
  return (
    (fromM + fromSlope * atKm - (fromM * beyondKm + toM * atKm) / distanceKm) *
    Math.sqrt((0.002 * distanceKm) / (wavelengthM * atKm * beyondKm))
  );
}
