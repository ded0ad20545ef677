import { exp, ln } from '../../../units/elementary.ts';

/** Height gain F(x, K) of a terminal, in dB, over a distance normalised to x km. [TN101, fig. 8.2; Vogler 1964] */
export function heightFunctionDb(xKm: number, k: number): number {
  if (xKm < 200) return nearHeightFunctionDb(xKm, k);
  const farDb = 0.05751 * xKm - 4.343 * ln(xKm);
  if (xKm >= 2000) return farDb;
  const weight = 0.0134 * xKm * exp(-0.005 * xKm);
  return (1 - weight) * farDb + weight * (17.372 * ln(xKm) - 117);
}

function nearHeightFunctionDb(xKm: number, k: number): number {
  const w = -ln(k);
  if (k >= 1e-5 && xKm * (w * w * w) <= 5495) {
    return (2.5e-5 * (xKm * xKm)) / k - 8.686 * w - 15;
  }
  return xKm > 1 ? 17.372 * ln(xKm) - 117 : -117;
}
