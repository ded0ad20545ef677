import { pow10 } from '../../../units/elementary.ts';

/** Zero-fade times, as decimal logarithms of percentages. */
interface ZeroFadeRange {
  readonly least: number;
  readonly most: number;
}

/** Of fades and of enhancements, in dB. */
const reachDb = 65;
const stepDb = 0.05;

/**
 * The zero-fade times for which the distribution of clear-air fades of up to 65 dB either way falls
 * steadily, as a distribution should. Outside, what a search finds depends on where it looks.
 */
export const steadyZeroFades: ZeroFadeRange = (() => {
  const [leastDepth, mostDepth] = steadyOffsets(2, -0.016, 4.3);
  const [leastHeight, mostHeight] = steadyOffsets(8, -0.035, 12);
  return {
    least: Math.max((3.576 - mostDepth) / 1.955, (-4.05 - mostHeight) / 2.35),
    most: Math.min((3.576 - leastDepth) / 1.955, (-4.05 - leastHeight) / 2.35),
  };
})();

/**
 * The range of x for which a (b + (1 + 0.3 u) 10^(ca) (x + d (u + a / 800))) rises with a, where
 * u = 10^(−0.05 a): fades have qt for x, enhancements qs. [eqs. B.4.1a, B.4.2a]
 */
function steadyOffsets(base: number, decay: number, ratioWeight: number): [number, number] {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  let weightBefore = 0;
  let restBefore = 0;
  for (let a = stepDb; a <= reachDb + stepDb; a += stepDb) {
    const ratio = pow10(-0.05 * a);
    const weight = a * (1 + 0.3 * ratio) * pow10(decay * a);
    const rest = base * a + weight * ratioWeight * (ratio + a / 800);
    const bound = -(rest - restBefore) / (weight - weightBefore);
    if (weight > weightBefore) least = Math.max(least, bound);
    else most = Math.min(most, bound);
    weightBefore = weight;
    restBefore = rest;
  }
  return [least + 0.01, most - 0.01];
}
