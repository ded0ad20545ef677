import { exp } from '../../../units/elementary.ts';

/** Loss of a path from that of the edge at its Bullington point, in dB. [ITU-R P.2001-4, eqs. A.4.9, A.5.9] */
export function bullingtonLossDb(edgeLossDb: number, distanceKm: number): number {
  if (edgeLossDb === 0) return 0;
  return edgeLossDb + (1 - exp(-edgeLossDb / 6)) * (10 + 0.02 * distanceKm);
}
