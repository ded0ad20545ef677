import type { Site } from '../network/site.ts';
import { heightInTroughM } from '../radio/sea-state/terminal-at-sea.ts';
import type { Conditions } from './conditions.ts';

/** No antenna is taken to be lower above the water. */
const lowestMastM = 1;
const lowestTerminalM = 0.5;

/** Height of a site's antenna above a sea that stands at a level; a buoy rises with the water. */
export function antennaAboveWaterM(
  { host, antennaHeightAmslM }: Pick<Site, 'host' | 'antennaHeightAmslM'>,
  waterLevelM: number,
): number {
  const rises = waterLevelM === 0 || host === 'buoy';
  return rises ? antennaHeightAmslM : lowered(antennaHeightAmslM, waterLevelM, lowestMastM);
}

/** A terminal as far as its height goes. */
export interface StandingTerminal {
  /** Above mean sea level where it is fixed, above the water where it floats. */
  readonly heightM: number;
  readonly afloat?: boolean | undefined;
}

/**
 * Height of a terminal's antenna above the water: one that floats rises with the tide and sinks into
 * the troughs of waves; on a fixed one, on a platform or in the air, the tide gains.
 */
export function terminalAboveWaterM(
  { heightM, afloat }: StandingTerminal,
  { significantWaveHeightM }: Pick<Conditions, 'significantWaveHeightM'>,
  waterLevelM: number,
): number {
  if (afloat) return heightInTroughM(heightM, significantWaveHeightM);
  return waterLevelM === 0 ? heightM : lowered(heightM, waterLevelM, lowestTerminalM);
}

/** No lower than asked for, unless it was so at mean level. */
function lowered(heightM: number, waterLevelM: number, leastM: number): number {
  return Math.max(Math.min(heightM, leastM), heightM - waterLevelM);
}
