import { rollLossDb, rollNotExceededDeg } from './roll.ts';
import { swellLossDb } from './swell-loss.ts';

/** No antenna is taken to be lower above the mean water. */
const lowestAntennaM = 0.5;

/** A terminal as the waves meet it. */
export interface WaveRider {
  /** Of the antenna, above the water that the terminal floats on. */
  readonly heightM: number;
  readonly afloat: boolean;
  /** Left out where roll takes no gain away: handsets, stabilised antennas. */
  readonly verticalBeamwidthDeg?: number | undefined;
}

/** The waves, as a project's conditions give them. */
export interface Waves {
  /** Mean of the highest third, trough to crest. */
  readonly significantWaveHeightM: number;
}

/** What waves make of a terminal. Estimates. */
export interface TerminalAtSea {
  /** Of the antenna above the mean water, the terminal in a trough. */
  readonly heightM: number;
  /** Not exceeded for the share of time that was asked for. */
  readonly rollDeg: number;
  readonly rollLossDb: number;
  readonly swellLossDb: number;
}

/** A terminal in waves; one that does not float, or in a calm, stays as it is. */
export function terminalAtSea(
  { heightM, afloat, verticalBeamwidthDeg }: WaveRider,
  { significantWaveHeightM }: Waves,
  timePercent: number,
  frequencyMhz: number,
): TerminalAtSea {
  if (!afloat) return { heightM, rollDeg: 0, rollLossDb: 0, swellLossDb: 0 };
  const rollDeg = rollNotExceededDeg(significantWaveHeightM, timePercent);
  return {
    heightM: heightInTroughM(heightM, significantWaveHeightM),
    rollDeg,
    rollLossDb: verticalBeamwidthDeg === undefined ? 0 : rollLossDb(rollDeg, verticalBeamwidthDeg),
    swellLossDb: swellLossDb(heightM, significantWaveHeightM, frequencyMhz),
  };
}

/** Half a wave height lower, but not below half a metre. */
export function heightInTroughM(heightM: number, significantWaveHeightM: number): number {
  return Math.max(Math.min(heightM, lowestAntennaM), heightM - significantWaveHeightM / 2);
}
