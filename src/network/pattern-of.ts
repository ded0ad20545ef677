import type { AntennaPattern } from '../radio/antenna/antenna-pattern.ts';
import {
  type ArrayAntenna,
  arrayGainDbi,
  ssbPattern,
  trafficPattern,
} from '../radio/antenna/array-antenna.ts';
import { axialHelixAntenna } from '../radio/antenna/axial-helix-antenna.ts';
import { dishAntenna, dishGainDbi } from '../radio/antenna/dish-antenna.ts';
import { omniAntenna, omniBeamwidthDeg } from '../radio/antenna/omni-antenna.ts';
import { backLossDb } from '../radio/antenna/pattern-facts.ts';
import { quadrifilarAntenna } from '../radio/antenna/quadrifilar-antenna.ts';
import { sectorAntenna } from '../radio/antenna/sector-antenna.ts';
import { ratioFromDecibels } from '../units/decibel.ts';
import type { Antenna, ArrayAntennaEntry, FileAntenna, VesselAntenna } from './antenna.ts';

/**
 * A measured pattern's floor in dB is its front-to-back ratio, but never higher than this: an
 * antenna without a back still has side lobes. [SLA of TR 36.814, table A.2.1.1-2]
 */
const leastFileFloorDb = 20;

/**
 * The pattern of an antenna of the library at a frequency. Of an array it is the envelope of the
 * traffic beams.
 * @throws RangeError for an antenna that `findAntennaProblem` finds fault with.
 */
export function patternOf(antenna: Antenna, frequencyMhz: number): AntennaPattern {
  switch (antenna.kind) {
    case 'sector':
      return sectorAntenna(antenna);
    case 'array':
      return trafficPattern(arrayOf(antenna));
    case 'omni':
      return omniOf(antenna.gainDbi, antenna.verticalBeamwidthDeg);
    case 'dish': {
      const whole = { ...antenna, efficiency: 1 };
      const efficiency = ratioFromDecibels(antenna.gainDbi - dishGainDbi(whole));
      return dishAntenna({ diameterM: antenna.diameterM, efficiency, frequencyMhz });
    }
    case 'vessel':
      return vesselPattern(antenna);
    case 'file':
      return filePattern(antenna);
  }
}

/**
 * The pattern that SSB, and so RSRP, goes out with: of an array the envelope of the SSB beams,
 * whose gain against that of `patternOf` is the SSB offset; of all others the same pattern.
 */
export function ssbPatternOf(antenna: Antenna, frequencyMhz: number): AntennaPattern {
  return antenna.kind === 'array' ? ssbPattern(arrayOf(antenna)) : patternOf(antenna, frequencyMhz);
}

function arrayOf(antenna: ArrayAntennaEntry): ArrayAntenna {
  return { ...antenna, lossDb: arrayGainDbi({ ...antenna, lossDb: 0 }) - antenna.gainDbi };
}

function omniOf(gainDbi: number, verticalBeamwidthDeg: number | undefined): AntennaPattern {
  return omniAntenna(gainDbi, verticalBeamwidthDeg ?? omniBeamwidthDeg(gainDbi));
}

function vesselPattern({ gainDbi, design }: VesselAntenna): AntennaPattern {
  switch (design.type) {
    case 'collinear':
      return omniOf(gainDbi, design.verticalBeamwidthDeg);
    case 'quadrifilar':
      return quadrifilarAntenna({ ...design, gainDbic: gainDbi });
    case 'axialHelix':
      return axialHelixAntenna(design, gainDbi, design.polarisationLossDb);
  }
}

/** Two measured cuts added overstate the loss behind; clipping at the front-to-back ratio is usual. */
function filePattern({ gainDbi, horizontalDb, verticalDb }: FileAntenna): AntennaPattern {
  const floorDb = Math.max(backLossDb(horizontalDb), leastFileFloorDb);
  return { gainDbi, horizontalDb, verticalDb, floorDb };
}
