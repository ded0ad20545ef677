/**
 * Distance at which a path over a smooth earth just clears 0.6 of the first Fresnel zone, in km.
 * [ITU-R P.1546-6, annex 5, sec. 18]
 */
export function fresnelClearanceKm(
  frequencyMhz: number,
  transmitterHeightM: number,
  receiverHeightM: number,
): number {
  const heightM = Math.max(0, transmitterHeightM);
  const byFrequencyKm = 0.0000389 * frequencyMhz * heightM * receiverHeightM;
  const byHorizonKm = 4.1 * (Math.sqrt(heightM) + Math.sqrt(receiverHeightM));
  return Math.max(0.001, (byFrequencyKm * byHorizonKm) / (byFrequencyKm + byHorizonKm));
}
