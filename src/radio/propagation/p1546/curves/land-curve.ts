import { exp, ln, log10, pow10, power } from '../../../../units/elementary.ts';
import { freeSpaceFieldDb } from '../largest-field.ts';
import { type Curve, curveOf, nominalHeightsM } from './curve.ts';
import { type LandCoefficients, landCoefficients } from './land-coefficients.ts';

/** Distances for which there are tabulated values. [ITU-R P.1546-6, annex 5, table 1] */
const nominalDistancesKm = Float64Array.from({ length: 78 }, (_, i) => {
  if (i < 20) return i + 1;
  if (i < 36) return 20 + (i - 19) * 5;
  return i < 46 ? 100 + (i - 35) * 10 : 200 + (i - 45) * 25;
});

/** The smaller of two values, rounded off where they come within about `widthDb` of each other. */
function smoothMinimumDb(a: number, b: number, widthDb: number): number {
  const share = log10(1 + pow10(-Math.abs(a - b) / widthDb));
  return Math.min(a, b) - widthDb * share;
}

function hyperbolicTangent(x: number): number {
  return 1 - 2 / (exp(2 * x) + 1);
}

/** The part of the curves that the horizon does not touch: straight over log d. [annex 8] */
function nearFieldDb({ a }: LandCoefficients, k: number, decades: number): number {
  const [a0, a1, a2, a3, square, linear] = a;
  return (a0 * k * k + a1 * k + a2) * decades + square * k * k + linear * k + a3;
}

/** The part beyond the horizon: the reference curve and what height adds to it. [annex 8] */
function farFieldDb({ b, c }: LandCoefficients, k: number, decades: number): number {
  const [b0, b1, b2, b3, b4, b5, b6, b7] = b;
  const [c0, c1, c2, c3, c4, c5, c6] = c;
  const xi = decades > 0 ? power(decades, b5) : 0;
  const reference =
    b0 * (exp(-b4 * pow10(xi)) - 1) + b1 * exp(-(((decades - b2) / b3) ** 2)) - b6 * decades + b7;
  const onset = c1 * (decades - c2 - power(c3, k) / c4);
  const gain = (c0 / 2) * k * (1 - hyperbolicTangent(onset)) + (k > 0 ? c5 * power(k, c6) : 0);
  return reference + gain;
}

/** Field strength over land of one of the nominal heights, in dB(µV/m). [ITU-R P.1546-6, annex 8] */
function landFieldDb(
  coefficients: LandCoefficients,
  frequencyMhz: number,
  heightIndex: number,
  distanceKm: number,
): number {
  const decades = log10(distanceKm);
  // the curves of 100 MHz for 10 and 20 m are those of 9.375 and 18.75 m
  const k =
    frequencyMhz === 100 ? heightIndex : ln(nominalHeightsM[heightIndex] / 9.375) / Math.LN2;
  const [d0, d1] = coefficients.d;
  const field = smoothMinimumDb(
    nearFieldDb(coefficients, k, decades),
    farFieldDb(coefficients, k, decades),
    d0 + d1 * Math.sqrt(heightIndex),
  );
  return smoothMinimumDb(field, freeSpaceFieldDb(distanceKm), 8);
}

/** The curve over land; that of a smaller share of time lies nowhere below that of a larger one. */
export function landCurve(frequencyMhz: number, timePercent: number): Curve {
  const shares = [50, 10, 1].filter((share) => share >= timePercent);
  const sets = shares.map((share) => landCoefficients[`${frequencyMhz} MHz, ${share} %`]);
  const fieldDb = Float64Array.from(
    { length: nominalDistancesKm.length * nominalHeightsM.length },
    (_, i) => {
      const height = i % nominalHeightsM.length;
      const distanceKm = nominalDistancesKm[Math.floor(i / nominalHeightsM.length)];
      return Math.max(...sets.map((set) => landFieldDb(set, frequencyMhz, height, distanceKm)));
    },
  );
  return curveOf(nominalDistancesKm, fieldDb);
}
