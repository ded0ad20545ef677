import { log10 } from '../../../units/elementary.ts';
import type { ItmMedium } from './itm-medium.ts';
import { knifeEdgeLossDb } from './knife-edge-loss.ts';
import type { PathGeometry } from './path-geometry.ts';
import { smoothEarthLossDb } from './smooth-earth-loss.ts';
import { irregularityShare, reflectingPlaneDeviationM } from './terrain-roughness.ts';

/** Added to the product of the antenna heights where the path is known. [ERL 79-ITS 67, page 3-8] */
export const knownPathHeightProduct = 10;

/** Loss in the clutter of the terrain, in dB. [ERL 79-ITS 67, eq. 3.38c] */
export function terrainClutterLossDb(
  { transmitter, receiver, irregularityM }: PathGeometry,
  frequencyMhz: number,
  smoothHorizonsM: number,
): number {
  const deviationM = reflectingPlaneDeviationM(irregularityM * irregularityShare(smoothHorizonsM));
  const heights = transmitter.structuralHeightM * receiver.structuralHeightM;
  return Math.min(15, 5 * log10(1 + 1e-5 * heights * frequencyMhz * deviationM));
}

/**
 * Diffraction loss at a distance beyond the horizons, in dB, without clutter: between that of a
 * smooth earth and that of two knife edges, the rougher the nearer the latter.
 * [ERL 79-ITS 67, eq. 3.23; The Algorithm, eq. 4.12]
 */
export function diffractionLossDb(
  { transmitter, receiver, irregularityM }: PathGeometry,
  medium: ItmMedium,
  lineOfSightRad: number,
  distanceM: number,
  addedHeightProduct: number,
): number {
  const { waveNumberPerM, effectiveRadiusM } = medium;
  const horizonsM = transmitter.horizonM + receiver.horizonM;
  const angleRad = distanceM / effectiveRadiusM - lineOfSightRad;
  const beyondM = distanceM - horizonsM;
  const edgesDb = knifeEdgeLossDb(
    waveNumberPerM,
    angleRad,
    beyondM,
    transmitter.horizonM,
    receiver.horizonM,
  );
  const smoothDb = smoothEarthLossDb(medium, angleRad, beyondM, transmitter, receiver);

  const structural = transmitter.structuralHeightM * receiver.structuralHeightM;
  const effective = transmitter.effectiveHeightM * receiver.effectiveHeightM;
  const heightTerm = Math.sqrt(1 + (effective - structural) / (structural + addedHeightProduct));
  const angleTerm = (horizonsM - lineOfSightRad * effectiveRadiusM) / distanceM;
  const roughness = irregularityM * irregularityShare(distanceM) * waveNumberPerM;
  const weight = 25.1 / (25.1 + Math.sqrt((heightTerm + angleTerm) * Math.min(roughness, 6283.2)));
  return weight * smoothDb + (1 - weight) * edgesDb;
}
