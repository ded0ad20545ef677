import { exp } from '../../../units/elementary.ts';

/** Depth of the melting layer below the rain height. */
export const meltingLayerM = 1200;
/** Depth of the slices that it is taken in. */
const sliceM = 100;

/**
 * Specific attenuation `aboveM` over the rain height as a multiple of that in rain: none in dry
 * snow, more than one in melting snow. [ITU-R P.2001-4, attachment C.4]
 */
function meltingMultiplier(aboveM: number): number {
  if (aboveM > 0) return 0;
  if (aboveM < -meltingLayerM) return 1;
  const rising = 1 - exp(aboveM / 70);
  const melting = 4 * rising * rising;
  const falling = 1 - exp(-(aboveM / 600) * (aboveM / 600));
  return melting / (1 + falling * falling * (melting - 1));
}

/** Mean multiplier over a path between two heights. [ITU-R P.2001-4, attachment C.5] */
export function pathMultiplier(lowerM: number, higherM: number, rainHeightM: number): number {
  const lowerSlice = 1 + Math.floor((rainHeightM - lowerM) / sliceM);
  const higherSlice = 1 + Math.floor((rainHeightM - higherM) / sliceM);
  if (lowerSlice < 1) return 0;
  if (higherSlice > 12) return 1;
  if (lowerSlice === higherSlice) {
    return meltingMultiplier(0.5 * (lowerM + higherM) - rainHeightM);
  }
  const spanM = higherM - lowerM;
  let sum = 0;
  for (let slice = Math.max(higherSlice, 1); slice <= Math.min(lowerSlice, 12); slice++) {
    // the part of the path in this slice, and the height of its middle
    const topM = slice === higherSlice ? higherM : rainHeightM - sliceM * (slice - 1);
    const bottomM = slice === lowerSlice ? lowerM : rainHeightM - sliceM * slice;
    sum += ((topM - bottomM) / spanM) * meltingMultiplier(0.5 * (topM + bottomM) - rainHeightM);
  }
  if (lowerSlice > 12) sum += (rainHeightM - meltingLayerM - lowerM) / spanM;
  return sum;
}
