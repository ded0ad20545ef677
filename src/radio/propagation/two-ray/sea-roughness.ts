import { exp } from '../../../units/elementary.ts';

/** How waves take from the coherent reflection: Ament's rule falls faster than Miller and Brown's. */
export type RoughnessRule = 'ament' | 'miller-brown';

/**
 * Share of the field that a sea with waves still reflects coherently, 0 to 1. The significant wave
 * height is four times the standard deviation of the surface. [Ament 1953; Miller, Brown and Vegh
 * 1984]
 */
export function coherentShare(
  rule: RoughnessRule,
  significantWaveHeightM: number,
  grazingSine: number,
  wavelengthM: number,
): number {
  const phase = (4 * Math.PI * (significantWaveHeightM / 4) * grazingSine) / wavelengthM;
  const half = (phase * phase) / 2;
  return rule === 'ament' ? exp(-half) : scaledBessel(half);
}

/** exp(−x)·I0(x), x ≥ 0, within 3e-7. [Abramowitz and Stegun, 9.8.1 and 9.8.2] */
function scaledBessel(x: number): number {
  if (x < 3.75) {
    const t = (x / 3.75) ** 2;
    let series = 0.0045813;
    for (const c of [0.0360768, 0.2659732, 1.2067492, 3.0899424, 3.5156229, 1]) {
      series = series * t + c;
    }
    return exp(-x) * series;
  }
  const t = 3.75 / x;
  let series = 0.00392377;
  for (const c of largeCoefficients) series = series * t + c;
  return series / Math.sqrt(x);
}

const largeCoefficients = [
  -0.01647633, 0.02635537, -0.02057706, 0.00916281, -0.00157565, 0.00225319, 0.01328592, 0.39894228,
] as const;
