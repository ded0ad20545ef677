import { exp, ln } from '../../units/elementary.ts';
import { type CqiTable, cqiTables } from './cqi-tables.ts';

/** A CQI table as a curve: the logarithm of efficiency against SINR, straight between CQIs. */
export interface CqiCurve {
  /** SINR in dB from which on CQI i + 1 is reported. */
  readonly ratiosDb: Float64Array;
  /** Natural logarithm of the efficiency of CQI i + 1. */
  readonly logEfficiencies: Float64Array;
  /** What a decibel more adds to the logarithm, up to the next CQI; 0 from the last on. */
  readonly slopes: Float64Array;
}

const curves: Readonly<Record<CqiTable, CqiCurve>> = {
  1: curveOf(1),
  2: curveOf(2),
  3: curveOf(3),
};

/** The curve of a table, for loops that go along it. */
export function cqiCurve(table: CqiTable): CqiCurve {
  return curves[table];
}

/** The lowest SINR in dB at which anything gets through: that of CQI 1. */
export function lowestSinrDb(table: CqiTable = 1): number {
  return curves[table].ratiosDb[0];
}

/**
 * SINR in dB that a spectral efficiency in bit/s/Hz needs, between CQIs linear in the logarithm
 * of the efficiency; infinite above CQI 15, the lowest SINR below CQI 1.
 */
export function sinrForEfficiencyDb(efficiency: number, table: CqiTable = 1): number {
  const entries = cqiTables[table];
  const { ratiosDb, logEfficiencies, slopes } = curves[table];
  if (efficiency <= entries[0].efficiency) return ratiosDb[0];
  for (let i = 1; i < entries.length; i++) {
    if (efficiency > entries[i].efficiency) continue;
    return ratiosDb[i - 1] + (ln(efficiency) - logEfficiencies[i - 1]) / slopes[i - 1];
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Spectral efficiency in bit/s/Hz at a SINR in dB, the inverse of `sinrForEfficiencyDb`: 0 below
 * CQI 1, that of CQI 15 above it.
 */
export function efficiencyAtSinr(sinrDb: number, table: CqiTable = 1): number {
  return exp(logEfficiencyAtSinr(sinrDb, table));
}

/** Natural logarithm of `efficiencyAtSinr`, which is quicker to compare; −∞ below CQI 1. */
export function logEfficiencyAtSinr(sinrDb: number, table: CqiTable = 1): number {
  const { ratiosDb, logEfficiencies, slopes } = curves[table];
  const below = cqiAtSinr(sinrDb, table) - 1;
  if (below < 0) return Number.NEGATIVE_INFINITY;
  if (sinrDb === Number.POSITIVE_INFINITY) return logEfficiencies[below];
  return logEfficiencies[below] + slopes[below] * (sinrDb - ratiosDb[below]);
}

/** What rounding may take off a SINR that was put together from decibels. */
const roundingDb = 1e-9;

/** The CQI that a terminal reports at a SINR in dB, 1 to 15; 0 when nothing gets through. */
export function cqiAtSinr(sinrDb: number, table: CqiTable = 1): number {
  const { ratiosDb } = curves[table];
  let cqi = 0;
  while (cqi < ratiosDb.length && sinrDb >= ratiosDb[cqi] - roundingDb) cqi++;
  return cqi;
}

function curveOf(table: CqiTable): CqiCurve {
  const entries = cqiTables[table];
  const ratiosDb = Float64Array.from(entries, ({ snrDb }) => snrDb);
  const logEfficiencies = Float64Array.from(entries, ({ efficiency }) => ln(efficiency));
  const slopes = ratiosDb.map((ratioDb, i) =>
    i === ratiosDb.length - 1
      ? 0
      : (logEfficiencies[i + 1] - logEfficiencies[i]) / (ratiosDb[i + 1] - ratioDb),
  );
  return { ratiosDb, logEfficiencies, slopes };
}
