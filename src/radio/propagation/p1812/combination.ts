import { exp, ln, log10, pow10 } from '../../../units/elementary.ts';

/**
 * A loss no lower than both ducting and line of sight, without a corner between them.
 * [ITU-R P.1812-8, eq. 60, written so that large losses do not overflow]
 */
export function softMaximumDb(ductingDb: number, lineOfSightDb: number): number {
  const larger = Math.max(ductingDb, lineOfSightDb);
  return larger + 2.5 * ln(1 + exp(-Math.abs(ductingDb - lineOfSightDb) / 2.5));
}

/**
 * Loss where a signal arrives by troposcatter and by another way. [ITU-R P.1812-8, eq. 63, written
 * so that large losses do not underflow]
 */
export function eitherWayDb(troposcatterDb: number, otherDb: number): number {
  const smaller = Math.min(troposcatterDb, otherDb);
  return smaller - 5 * log10(1 + pow10(-0.2 * Math.abs(troposcatterDb - otherDb)));
}
