import { exp, ln } from '../../units/elementary.ts';
import { type CqiTable, cqiTables } from './cqi-tables.ts';

interface Curve {
  readonly efficiencies: Float64Array;
  readonly logEfficiencies: Float64Array;
  readonly ratiosDb: Float64Array;
}

const curves: Readonly<Record<CqiTable, Curve>> = {
  1: curveOf(1),
  2: curveOf(2),
  3: curveOf(3),
};

/** The lowest SINR in dB at which anything gets through: that of CQI 1. */
export function lowestSinrDb(table: CqiTable = 1): number {
  return curves[table].ratiosDb[0];
}

/** Bit/s/Hz of CQI 15. */
export function highestEfficiency(table: CqiTable = 1): number {
  return curves[table].efficiencies[14];
}

/**
 * SINR in dB that a spectral efficiency in bit/s/Hz needs, between CQIs linear in the logarithm
 * of the efficiency; infinite above CQI 15, the lowest SINR below CQI 1.
 */
export function sinrForEfficiencyDb(efficiency: number, table: CqiTable = 1): number {
  const { efficiencies, logEfficiencies, ratiosDb } = curves[table];
  if (efficiency <= efficiencies[0]) return ratiosDb[0];
  for (let i = 1; i < efficiencies.length; i++) {
    if (efficiency > efficiencies[i]) continue;
    const share =
      (ln(efficiency) - logEfficiencies[i - 1]) / (logEfficiencies[i] - logEfficiencies[i - 1]);
    return ratiosDb[i - 1] + share * (ratiosDb[i] - ratiosDb[i - 1]);
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * Spectral efficiency in bit/s/Hz at a SINR in dB, the inverse of `sinrForEfficiencyDb`: 0 below
 * CQI 1, that of CQI 15 above it.
 */
export function efficiencyAtSinr(sinrDb: number, table: CqiTable = 1): number {
  const { efficiencies, logEfficiencies, ratiosDb } = curves[table];
  const below = cqiAtSinr(sinrDb, table) - 1;
  if (below < 0) return 0;
  const share = (sinrDb - ratiosDb[below]) / (ratiosDb[below + 1] - ratiosDb[below]);
  // the table itself at its own points and beyond its end
  if (below === ratiosDb.length - 1 || share === 0) return efficiencies[below];
  const logarithm =
    logEfficiencies[below] + share * (logEfficiencies[below + 1] - logEfficiencies[below]);
  return exp(logarithm);
}

/** The CQI that a terminal reports at a SINR in dB, 1 to 15; 0 when nothing gets through. */
export function cqiAtSinr(sinrDb: number, table: CqiTable = 1): number {
  const { ratiosDb } = curves[table];
  let cqi = 0;
  while (cqi < ratiosDb.length && sinrDb >= ratiosDb[cqi]) cqi++;
  return cqi;
}

function curveOf(table: CqiTable): Curve {
  const entries = cqiTables[table];
  const efficiencies = Float64Array.from(entries, (entry) => entry.efficiency);
  return {
    efficiencies,
    logEfficiencies: efficiencies.map(ln),
    ratiosDb: Float64Array.from(entries, (entry) => entry.snrDb),
  };
}
