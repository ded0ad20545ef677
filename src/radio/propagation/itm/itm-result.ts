import { log10 } from '../../../units/elementary.ts';
import type { ItmInput } from './itm-input.ts';
import type { ItmMedium } from './itm-medium.ts';
import { describeItmWarnings, inputWarnings, pathWarnings } from './itm-warnings.ts';
import { type ItmMode, longleyRice, type ReferenceAttenuation } from './longley-rice.ts';
import type { PathGeometry } from './path-geometry.ts';
import { hasExtremeDeviate, variabilityTerms, variedLossDb } from './variability.ts';

/** A prediction with what led to it. Pairs are of the transmitter and the receiver. */
export interface ItmResult {
  /** Basic transmission loss. */
  readonly lossDb: number;
  readonly freeSpaceLossDb: number;
  /** Median attenuation beyond free space. */
  readonly referenceLossDb: number;
  readonly mode: ItmMode;
  readonly distanceKm: number;
  readonly horizonsRad: readonly [number, number];
  readonly horizonsM: readonly [number, number];
  readonly effectiveHeightsM: readonly [number, number];
  readonly irregularityM: number;
  readonly surfaceRefractivityN: number;
  /** NTIA's mask and its sentences. */
  readonly warningFlags: number;
  readonly warnings: readonly string[];
}

/** Free-space loss with its constant rounded as NTIA has it, in dB. */
export function itmFreeSpaceLossDb(distanceM: number, frequencyMhz: number): number {
  return 32.45 + 20 * log10(frequencyMhz) + 20 * log10(distanceM / 1000);
}

/** Loss over a path whose geometry is known. */
export function itmResult(
  input: ItmInput,
  path: PathGeometry,
  medium: ItmMedium,
  addedHeightProduct: number,
): ItmResult {
  const { transmitter, receiver, distanceM } = path;
  const reference: ReferenceAttenuation = { lossDb: 0, mode: 'line-of-sight' };
  longleyRice(path, medium, addedHeightProduct, reference);
  const terms = variabilityTerms(input.climate, input.variability, input, input.frequencyMhz);
  const freeSpaceLossDb = itmFreeSpaceLossDb(distanceM, input.frequencyMhz);
  const warningFlags =
    inputWarnings(input.transmitterHeightM, input.receiverHeightM, input.frequencyMhz) |
    pathWarnings(path, medium) |
    (hasExtremeDeviate(terms) ? 0x2000 : 0);
  return {
    lossDb: variedLossDb(terms, path, reference.lossDb) + freeSpaceLossDb,
    freeSpaceLossDb,
    referenceLossDb: reference.lossDb,
    mode: reference.mode,
    distanceKm: distanceM / 1000,
    horizonsRad: [transmitter.horizonRad, receiver.horizonRad],
    horizonsM: [transmitter.horizonM, receiver.horizonM],
    effectiveHeightsM: [transmitter.effectiveHeightM, receiver.effectiveHeightM],
    irregularityM: path.irregularityM,
    surfaceRefractivityN: medium.surfaceRefractivityN,
    warningFlags,
    warnings: describeItmWarnings(warningFlags),
  };
}
