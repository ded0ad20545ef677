import { exp, pow10, power } from '../../../units/elementary.ts';

/** What the zones of a path do to ducting. [ITU-R P.2001-4, attachment D.2] */
export interface DuctIncidence {
  /** Grows with the longest stretch inland. */
  tau: number;
  /** How far the path is over land. */
  mu1: number;
  mu4: number;
  /** Percentage of the time with anomalous propagation in the middle of the path. */
  percent: number;
}

export function emptyDuctIncidence(): DuctIncidence {
  return { tau: Number.NaN, mu1: Number.NaN, mu4: Number.NaN, percent: Number.NaN };
}

/** [ITU-R P.2001-4, eqs. D.2.1 to D.2.4] */
export function findDuctIncidence(
  longestLandKm: number,
  longestInlandKm: number,
  latitudeDeg: number,
  into: DuctIncidence,
): void {
  const latitude = Math.abs(latitudeDeg);
  const tau = longestInlandKm === 0 ? 0 : 1 - exp(-0.000412 * power(longestInlandKm, 2.41));
  const mu1 = Math.min(
    power(pow10(-longestLandKm / (16 - 6.6 * tau)) + pow10(-(2.48 + 1.77 * tau)), 0.2),
    1,
  );
  const mu4 = mu1 === 1 ? 1 : power(mu1, latitude <= 70 ? -0.935 + 0.0176 * latitude : 0.3);
  into.tau = tau;
  into.mu1 = mu1;
  into.mu4 = mu4;
  into.percent = mu1 * mu4 * (latitude <= 70 ? pow10(-0.015 * latitude + 1.67) : 4.17);
}
