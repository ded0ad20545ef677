import { exp, log10 } from '../../../units/elementary.ts';

/** Knife-edge loss, in dB; 0 up to ν = −0.78. [ITU-R P.2001-4, sec. 3.12] */
export function knifeEdgeLossDb(nu: number): number {
  if (!(nu > -0.78)) return 0;
  const x = nu - 0.1;
  return 6.9 + 20 * log10(Math.sqrt(x * x + 1) + x);
}

/** Loss of a path from that of its Bullington point, in dB. [ITU-R P.2001-4, eqs. A.4.9, A.5.9] */
export function bullingtonLossDb(edgeLossDb: number, distanceKm: number): number {
  if (edgeLossDb === 0) return 0;
  return edgeLossDb + (1 - exp(-edgeLossDb / 6)) * (10 + 0.02 * distanceKm);
}
