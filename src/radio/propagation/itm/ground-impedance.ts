/** A complex surface transfer impedance, relative to that of free space. */
export interface Impedance {
  readonly real: number;
  readonly imaginary: number;
  readonly size: number;
}

/**
 * Surface transfer impedance of the ground: √(ε − 1) for horizontal polarisation, that over ε for
 * vertical, ε the complex permittivity. [Hufford, The Algorithm, sec. 1]
 * @throws when its imaginary part outweighs the real one.
 */
export function groundImpedance(
  frequencyMhz: number,
  relativePermittivity: number,
  conductivitySpm: number,
  polarisation: 'horizontal' | 'vertical',
): Impedance {
  const lossTerm = (18_000 * conductivitySpm) / frequencyMhz;
  const excess = relativePermittivity - 1;
  let real = Math.sqrt((Math.sqrt(excess * excess + lossTerm * lossTerm) + excess) / 2);
  let imaginary = lossTerm / (2 * real);
  if (polarisation === 'vertical') {
    const square = relativePermittivity * relativePermittivity + lossTerm * lossTerm;
    const turned = (real * relativePermittivity + imaginary * lossTerm) / square;
    imaginary = (imaginary * relativePermittivity - real * lossTerm) / square;
    real = turned;
  }
  if (!(real > Math.abs(imaginary))) {
    throw new RangeError(`ITM: ground impedance ${real} + ${imaginary}i: more imaginary than real`);
  }
  return { real, imaginary, size: Math.sqrt(real * real + imaginary * imaginary) };
}
