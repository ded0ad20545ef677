import { log10 } from '../../units/elementary.ts';

/** Most layers of one terminal. [TS 38.211, sec. 7.3.1.3] */
const mostLayers = 8;

const lossesDb = Float64Array.from({ length: mostLayers + 1 }, (_, rank) => 10 * log10(rank));

/** What each layer loses when a number of layers share the power, in dB. */
export function rankLossDb(rank: number): number {
  return lossesDb[rank];
}

/** Layers that both ends can do. @throws when there are none, more than 8 or a part of one. */
export function sharedLayers(ofCell: number, ofTerminal: number): number {
  const layers = Math.min(ofCell, ofTerminal);
  if (Number.isInteger(layers) && layers >= 1 && layers <= mostLayers) return layers;
  throw new RangeError(`layers ${ofCell} and ${ofTerminal}: expected whole numbers, 1 to 8`);
}
