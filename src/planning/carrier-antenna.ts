import type { Antenna } from '../network/antenna.ts';
import type { Carrier } from '../network/carrier.ts';
import { patternOf, ssbPatternOf } from '../network/pattern-of.ts';
import type { AntennaPattern } from '../radio/antenna/antenna-pattern.ts';
import type { SectorPattern } from '../radio/sector-pattern.ts';

/** What a carrier's cells send RSRP with. */
export interface CarrierAntenna {
  /** Of the SSB beams, as RSRP is measured on them. */
  readonly pattern: SectorPattern | AntennaPattern;
  /** Of the traffic beam, at its peak. */
  readonly gainDbi: number;
  /** Of the SSB beams against it, 0 or negative. */
  readonly ssbGainOffsetDb: number;
}

/** Beams of arrays take long to work out, and plans are made again after every edit. */
const known = new Map<string, CarrierAntenna>();
const mostKnown = 200;

/**
 * The antenna of a carrier: the one of the library that it names, or else the 3GPP sector of its
 * own gain and beamwidths.
 */
export function carrierAntenna(
  carrier: Carrier,
  antennas: readonly Antenna[] | undefined,
): CarrierAntenna {
  const antenna = antennas?.find(({ id }) => id === carrier.antennaId);
  if (!antenna) {
    const { horizontalBeamwidthDeg, verticalBeamwidthDeg, antennaGainDbi } = carrier;
    return {
      pattern: { horizontalBeamwidthDeg, verticalBeamwidthDeg },
      gainDbi: antennaGainDbi,
      ssbGainOffsetDb: carrier.ssbGainOffsetDb,
    };
  }
  const name = JSON.stringify([antenna, carrier.downlinkMhz, carrier.ssbGainOffsetDb]);
  const made = known.get(name) ?? libraryAntenna(antenna, carrier);
  if (known.size >= mostKnown) known.clear();
  known.set(name, made);
  return made;
}

function libraryAntenna(
  antenna: Antenna,
  { downlinkMhz, ssbGainOffsetDb }: Carrier,
): CarrierAntenna {
  if (antenna.kind === 'sector' && antenna.frontToBackDb === undefined) {
    const { horizontalBeamwidthDeg, verticalBeamwidthDeg, gainDbi } = antenna;
    return { pattern: { horizontalBeamwidthDeg, verticalBeamwidthDeg }, gainDbi, ssbGainOffsetDb };
  }
  const traffic = patternOf(antenna, downlinkMhz);
  if (antenna.kind !== 'array')
    return { pattern: traffic, gainDbi: traffic.gainDbi, ssbGainOffsetDb };
  const ssb = ssbPatternOf(antenna, downlinkMhz);
  return {
    pattern: ssb,
    gainDbi: traffic.gainDbi,
    ssbGainOffsetDb: Math.min(0, ssb.gainDbi - traffic.gainDbi),
  };
}
