import { ln, log10 } from '../../../units/elementary.ts';
import { fresnelClearanceKm } from './fresnel-clearance.ts';
import { elevationDeg, obstacleLossDb } from './obstacle-loss.ts';

/** What surrounds the receiver. */
export type Surroundings = 'sea' | 'rural' | 'suburban' | 'urban' | 'dense-urban';

/** dB per decade of height. [ITU-R P.1546-6, annex 5, sec. 9] */
function gainPerDecadeDb(frequencyMhz: number): number {
  return 3.2 + 6.2 * log10(frequencyMhz);
}

/**
 * Gain of a receiver among buildings over one at their height, in dB; the height of what stands
 * there is lowered for a ray that comes from above. [annex 5, eq. 27 and 28]
 */
function builtUpGainDb(
  frequencyMhz: number,
  distanceKm: number,
  transmitterHeightM: number,
  receiverHeightM: number,
  clutterHeightM: number,
): number {
  const distanceM = 1000 * distanceKm;
  const shadowM = Math.max(
    1,
    (distanceM * clutterHeightM - 15 * transmitterHeightM) / (distanceM - 15),
  );
  const perDecadeDb = gainPerDecadeDb(frequencyMhz);
  let gainDb = perDecadeDb * log10(receiverHeightM / shadowM);
  if (receiverHeightM < shadowM) {
    const depthM = shadowM - receiverHeightM;
    const nu = 0.0108 * Math.sqrt(frequencyMhz) * Math.sqrt(depthM * elevationDeg(depthM, 27));
    gainDb = 6.03 - obstacleLossDb(nu);
  }
  return shadowM < 10 ? gainDb - perDecadeDb * log10(10 / shadowM) : gainDb;
}

/** Gain of a receiver over one at 10 m above the sea, in dB: none where both see enough. [annex 5, sec. 9] */
function seaGainDb(
  frequencyMhz: number,
  distanceKm: number,
  transmitterHeightM: number,
  receiverHeightM: number,
): number {
  const gainDb = gainPerDecadeDb(frequencyMhz) * log10(receiverHeightM / 10);
  if (receiverHeightM >= 10) return gainDb;
  const clear10Km = fresnelClearanceKm(frequencyMhz, transmitterHeightM, 10);
  if (distanceKm >= clear10Km) return gainDb;
  const clearKm = fresnelClearanceKm(frequencyMhz, transmitterHeightM, receiverHeightM);
  if (distanceKm <= clearKm) return 0;
  return (gainDb * ln(distanceKm / clearKm)) / ln(clear10Km / clearKm);
}

/** Correction for the height of the receiver, in dB. [ITU-R P.1546-6, annex 5, sec. 9] */
export function receiverHeightGainDb(
  surroundings: Surroundings,
  frequencyMhz: number,
  distanceKm: number,
  transmitterHeightM: number,
  receiverHeightM: number,
  clutterHeightM: number,
): number {
  if (surroundings === 'sea') {
    return seaGainDb(frequencyMhz, distanceKm, transmitterHeightM, receiverHeightM);
  }
  if (surroundings === 'rural') {
    return gainPerDecadeDb(frequencyMhz) * log10(receiverHeightM / 10);
  }
  return builtUpGainDb(
    frequencyMhz,
    distanceKm,
    transmitterHeightM,
    receiverHeightM,
    clutterHeightM,
  );
}
