import { log10 } from '../../../units/elementary.ts';

/** Loss of a single knife edge, in dB; 0 from ν = −0.78 down. [ITU-R P.526-15, eq. 31] */
export function knifeEdgeLossDb(nu: number): number {
  if (nu <= -0.78) return 0;
  const above = nu - 0.1;
  return 6.9 + 20 * log10(Math.sqrt(above * above + 1) + above);
}
