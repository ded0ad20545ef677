import { log10, pow10 } from '../../../units/elementary.ts';

/** Loss of two correlated mechanisms, in dB. [ITU-R P.2001-4, sec. 5.1] */
export function correlatedLossDb(firstDb: number, secondDb: number): number {
  const least = Math.min(firstDb, secondDb);
  return least - 10 * log10(1 + pow10(-0.1 * Math.abs(firstDb - secondDb)));
}

/** Loss of three uncorrelated mechanisms, in dB; infinite ones have no part. [ITU-R P.2001-4, sec. 5.2] */
export function uncorrelatedLossDb(firstDb: number, secondDb: number, thirdDb: number): number {
  const least = Math.min(firstDb, secondDb, thirdDb);
  const sum = share(firstDb - least) + share(secondDb - least) + share(thirdDb - least);
  return sum === 1 ? least : least - 5 * log10(sum);
}

function share(overDb: number): number {
  if (overDb === 0) return 1;
  return overDb > 100 ? 0 : pow10(-0.2 * overDb);
}
