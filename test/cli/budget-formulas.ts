import type { CqiTable } from '../../src/radio/nr/cqi-tables.ts';
import { efficiencyAtSinr, sinrForEfficiencyDb } from '../../src/radio/nr/spectral-efficiency.ts';
import { normalQuantileAbove } from '../../src/units/normal-distribution.ts';

/** Values by symbol: lines and givens of one direction. */
export type Symbols = Readonly<Record<string, number>>;

const lg = (x: number) => 10 * Math.log10(x);
const mw = (dbm: number) => 10 ** (dbm / 10);
const sum = (...dbms: number[]) => lg(dbms.reduce((total, dbm) => total + mw(dbm), 0));
/** Blocks in MHz; Δf is told in kHz. */
const mhz = (blocks: number, s: Symbols) => (12 * blocks * s.Δf) / 1000;

/** What every formula of a budget comes to, by the formula as it is printed; `arg max` is looked at elsewhere. */
export function formulas(
  table: CqiTable,
  layers: number,
  levelsDbm: readonly number[],
): Readonly<Record<string, (s: Symbols) => number>> {
  const se = (sinrDb: number) => efficiencyAtSinr(sinrDb, table);
  const inverse = (efficiency: number) => sinrForEfficiencyDb(efficiency, table);
  const noise = (blocks: number, s: Symbols) => -174 + lg(mhz(blocks, s) * 1e6) + s.F;
  return {
    '12·N_RB': (s) => 12 * s.N_RB,
    'P − 10·log₁₀ N_RE': (s) => s.P - lg(s.N_RE),
    'P + G − A − L_f': (s) => s.P + s.G - s.A - s.L_f,
    'EPRE + G − A − L_f': (s) => s.EPRE + s.G - s.A - s.L_f,
    '10·log₁₀ N_port': (s) => lg(s.N_port),
    'EIRP_RE − L + g − l_t − l_p − l_w − N_p + ΔG': (s) =>
      s.EIRP_RE - s.L + s.g - s.l_t - s.l_p - s.l_w - s.N_p + s.ΔG,
    '−174 + 10·log₁₀ Δf + F': (s) => -174 + lg(s.Δf * 1000) + s.F,
    '10·log₁₀ Σ η_j·I_j': () => sum(...levelsDbm),
    'RSRP − N': (s) => s.RSRP - s.N,
    'RSRP − (N ⊕ I_SS)': (s) => s.RSRP - sum(s.N, s.I_SS),
    'EIRP_RE − L + g − l_t − l_p − l_w': (s) => s.EIRP_RE - s.L + s.g - s.l_t - s.l_p - s.l_w,
    'I_SS + N_p − ΔG': (s) => s.I_SS + s.N_p - s.ΔG,
    '0': () => 0,
    '(N ⊕ I) − N': (s) => sum(s.N, s.I) - s.N,
    'S − N − ΔN': (s) => s.S - s.N - s.ΔN,
    'SE(SINR − 10·log₁₀ v − M_i)': (s) => se(s.SINR - lg(s.v) - s.M_i),
    'v·SE·12·N_RB·Δf·r·(1 − OH)': (s) => s.v * s.SE * mhz(s.N_RB, s) * s.r * (1 - s.OH),
    'R_s / (12·N_RB·Δf·r·(1 − OH))': (s) => s.R_s / (mhz(s.N_RB, s) * s.r * (1 - s.OH)),
    'min_v(SE⁻¹(SE_s / v) + 10·log₁₀ v) + M_i': (s) =>
      s.M_i +
      Math.min(...Array.from({ length: layers }, (_, i) => inverse(s.SE_s / (i + 1)) + lg(i + 1))),
    'RSRP − RSRP_s': (s) => s.RSRP - s.RSRP_s,
    'SS-SINR − SS-SINR_s': (s) => s['SS-SINR'] - s['SS-SINR_s'],
    'SINR − SINR_s': (s) => s.SINR - s.SINR_s,
    'min(M_P, M_SS, M_R)': (s) => Math.min(s.M_P, s.M_SS, s.M_R),
    'L + M': (s) => s.L + s.M,
    'L − g + l_t + l_p + l_w − G + A + L_f': (s) =>
      s.L - s.g + s.l_t + s.l_p + s.l_w - s.G + s.A + s.L_f,
    '12·n·Δf': (s) => mhz(s.n, s),
    P_max: (s) => s.P_max,
    'P0 + 10·log₁₀(2^µ·n) + α·C': (s) => s.P0 + lg(2 ** s.µ * s.n) + s.α * s.C,
    'min(P_max, P_o)': (s) => Math.min(s.P_max, s.P_o),
    'P − C': (s) => s.P - s.C,
    '−174 + 10·log₁₀(12·n·Δf) + F': (s) => noise(s.n, s),
    'S − N − ΔN + G_d': (s) => s.S - s.N - s.ΔN + s.G_d,
    'v·SE·B·r·(1 − OH)': (s) => s.v * s.SE * s.B * s.r * (1 - s.OH),
    '12·n_s·Δf': (s) => mhz(s.n_s, s),
    '−174 + 10·log₁₀(12·n_s·Δf) + F': (s) => noise(s.n_s, s),
    'SE⁻¹(R_s / (v_s·B_s·r·(1 − OH))) + 10·log₁₀ v_s + M_i': (s) =>
      inverse(s.R_s / (s.v_s * s.B_s * s.r * (1 - s.OH))) + lg(s.v_s) + s.M_i,
    'N_s + SINR_s − G_d': (s) => s.N_s + s.SINR_s - s.G_d,
    'P_max − S_min − ΔN': (s) => s.P_max - s.S_min - s.ΔN,
    'min(P_max − S_min − ΔN, (P0 + 10·log₁₀(2^µ·n_s) − S_min − ΔN) / (1 − α))': (s) =>
      Math.min(
        s.P_max - s.S_min - s.ΔN,
        (s.P0 + lg(2 ** s.µ * s.n_s) - s.S_min - s.ΔN) / (1 - s.α),
      ),
    'σ·Q⁻¹(1 − p)': (s) => s.σ * normalQuantileAbove(1 - s.p),
    'C_max − C − M_σ': (s) => s.C_max - s.C - s.M_σ,
  };
}
