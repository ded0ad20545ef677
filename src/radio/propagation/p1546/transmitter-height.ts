/**
 * Height h1 of the transmitter with which the curves are entered, in metres, where the terrain is
 * not known: over a short path of land its mast counts more, over a long one its height above the
 * ground from 3 to 15 km. [ITU-R P.1546-6, annex 5, sec. 3]
 */
export function transmitterHeightM(
  seaOnly: boolean,
  distanceKm: number,
  effectiveHeightM: number,
  mastHeightM: number | null,
): number {
  if (seaOnly || distanceKm >= 15 || mastHeightM === null) return effectiveHeightM;
  if (distanceKm <= 3) return mastHeightM;
  return mastHeightM + ((effectiveHeightM - mastHeightM) * (distanceKm - 3)) / 12;
}
