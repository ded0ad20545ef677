import { millimetreWaveFromMhz } from './nr-bands.ts';

type BlocksByBandwidth = ReadonlyMap<number, number>;

const widthsFr1Mhz = [5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100];

/** N_RB by subcarrier spacing and bandwidth below 7.125 GHz. [TS 38.101-1, table 5.3.2-1] */
const blocksFr1: ReadonlyMap<number, BlocksByBandwidth> = new Map([
  [15, byWidth(widthsFr1Mhz, [25, 52, 79, 106, 133, 160, 188, 216, 242, 270])],
  [30, byWidth(widthsFr1Mhz, [11, 24, 38, 51, 65, 78, 92, 106, 119, 133, 162, 189, 217, 245, 273])],
  [60, byWidth(widthsFr1Mhz.slice(1), [11, 18, 24, 31, 38, 44, 51, 58, 65, 79, 93, 107, 121, 135])],
]);

/** N_RB by subcarrier spacing and bandwidth from 24.25 GHz up. [TS 38.101-2, table 5.3.2-1] */
const blocksFr2: ReadonlyMap<number, BlocksByBandwidth> = new Map([
  [60, byWidth([50, 100, 200], [66, 132, 264])],
  [120, byWidth([50, 100, 200, 400], [32, 66, 132, 264])],
]);

/** Most resource blocks of a carrier; null for a bandwidth that the standard does not have. */
export function maxResourceBlocks(
  subcarrierSpacingKhz: number,
  bandwidthMhz: number,
  frequencyMhz = 0,
): number | null {
  return blocksAt(frequencyMhz).get(subcarrierSpacingKhz)?.get(bandwidthMhz) ?? null;
}

/** Bandwidths in MHz that a subcarrier spacing has; none when it is not for the frequency. */
export function bandwidthsMhz(subcarrierSpacingKhz: number, frequencyMhz = 0): readonly number[] {
  return [...(blocksAt(frequencyMhz).get(subcarrierSpacingKhz)?.keys() ?? [])];
}

/** Subcarrier spacings in kHz that carry data at a frequency. */
export function subcarrierSpacingsKhz(frequencyMhz: number): readonly number[] {
  return [...blocksAt(frequencyMhz).keys()];
}

function blocksAt(frequencyMhz: number): ReadonlyMap<number, BlocksByBandwidth> {
  return frequencyMhz < millimetreWaveFromMhz ? blocksFr1 : blocksFr2;
}

function byWidth(widthsMhz: readonly number[], blocks: readonly number[]): BlocksByBandwidth {
  return new Map(blocks.map((count, i) => [widthsMhz[i], count]));
}
