import type { AssetShare } from '../coverage/tile-engine.ts';

/** Where a sample of a line is found among the tiles, and the length that it stands for. */
interface LineSample {
  readonly tile: number;
  /** Place among the tile's samples. */
  readonly sample: number;
  readonly lengthKm: number;
}

/** By asset: the samples of a line in their order along it; none for what is no line. */
export type LineSamples = readonly (readonly LineSample[])[];

/**
 * Puts the samples of lines, which tiles hold in any order, into their order along each line.
 *
 * @param isLine by asset
 */
export function lineSamples(
  tiles: readonly { readonly samples: readonly AssetShare[] }[],
  isLine: readonly boolean[],
): LineSamples {
  const lines: (LineSample & { order: number })[][] = isLine.map(() => []);
  tiles.forEach(({ samples }, tile) => {
    samples.forEach(({ asset, sample: order, weight }, sample) => {
      if (isLine[asset]) lines[asset].push({ tile, sample, lengthKm: weight, order });
    });
  });
  for (const line of lines) line.sort((a, b) => a.order - b.order);
  return lines;
}

/**
 * By asset: the longest stretch of a line without a service, in km; 0 where it has it all along,
 * and for what is no line. Lengths are added in the order of the line, whatever tiles it crosses.
 */
export function longestGapsKm(
  lines: LineSamples,
  isGiven: (tile: number, sample: number) => boolean,
): Float64Array {
  return Float64Array.from(lines, (line) => {
    let longest = 0;
    let gap = 0;
    for (const { tile, sample, lengthKm } of line) {
      gap = isGiven(tile, sample) ? 0 : gap + lengthKm;
      longest = Math.max(longest, gap);
    }
    return longest;
  });
}
