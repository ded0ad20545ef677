import type { Antenna } from '../network/antenna.ts';
import type { Carrier } from '../network/carrier.ts';
import type { Sector } from '../network/site.ts';
import { decibelsFromRatio } from '../units/decibel.ts';
import { type CarrierAntenna, carrierAntenna } from './carrier-antenna.ts';

/**
 * The antenna of a carrier in a sector that may have a beamwidth of its own: what goes into less
 * of the circle goes out stronger, 10 lg of the ratio of the beamwidths, so that as much is
 * radiated as before. Patterns that were measured or belong to an array stay as they are.
 */
export function sectorAntenna(
  carrier: Carrier,
  antennas: readonly Antenna[] | undefined,
  { horizontalBeamwidthDeg }: Pick<Sector, 'horizontalBeamwidthDeg'>,
): CarrierAntenna {
  const antenna = carrierAntenna(carrier, antennas);
  const { pattern, gainDbi } = antenna;
  if (horizontalBeamwidthDeg === undefined || 'horizontalDb' in pattern) return antenna;
  return {
    ...antenna,
    pattern: { ...pattern, horizontalBeamwidthDeg },
    gainDbi: gainDbi + beamwidthGainDb(pattern, horizontalBeamwidthDeg),
  };
}

/** What a cell's own beamwidth adds to the gain of its carrier's antenna, in dB; null for none. */
export function beamwidthGainDb(pattern: CarrierAntenna['pattern'], ownDeg: number | null): number {
  if (ownDeg === null || 'horizontalDb' in pattern) return 0;
  return decibelsFromRatio(pattern.horizontalBeamwidthDeg / ownDeg);
}
