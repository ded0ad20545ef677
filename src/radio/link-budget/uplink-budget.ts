import { efficiencyAtSinr } from '../nr/spectral-efficiency.ts';
import { type BudgetLine, derivedLine, givenLine } from './budget-line.ts';
import { type BudgetLink, terminalLossDb } from './budget-link.ts';
import { blockMhz } from './cell-radio.ts';
import { cqiSource, shadowLine } from './downlink-budget.ts';
import { rankLossDb } from './rank-loss.ts';
import { blockCountDb, openLoopDbm, uplinkNoiseDbm } from './uplink-blocks.ts';
import { uplinkLimit } from './uplink-limit.ts';
import { type UplinkRate, uplinkRate } from './uplink-rate.ts';

export type UplinkLineId =
  | 'fullPower'
  | 'antennaGain'
  | 'patternLoss'
  | 'feederLoss'
  | 'terminalGain'
  | 'terminalLoss'
  | 'penetrationLoss'
  | 'seaLoss'
  | 'pathLoss'
  | 'coupling'
  | 'blocks'
  | 'bandwidth'
  | 'openLoopPower'
  | 'power'
  | 'receivedPower'
  | 'noiseFloor'
  | 'noiseRise'
  | 'diversity'
  | 'sinr'
  | 'implementationMargin'
  | 'rank'
  | 'efficiency'
  | 'rate'
  | 'demandedRate'
  | 'demandedBlocks'
  | 'demandedRank'
  | 'demandedBandwidth'
  | 'demandedNoiseFloor'
  | 'sinrNeed'
  | 'sensitivity'
  | 'couplingLimit'
  | 'shadowMargin'
  | 'margin'
  | 'greatestPathLoss';

type Line = BudgetLine<UplinkLineId>;

const noiseFormula = '−174 + 10·log₁₀(12·n·Δf) + F';

const controlledLimitFormula =
  'min(P_max − S_min − ΔN, (P0 + 10·log₁₀(2^µ·n_s) − S_min − ΔN) / (1 − α))';

/** The uplink's budget from the terminal to the rate, line by line. */
export function uplinkBudget(link: BudgetLink): Line[] {
  const { cell, terminal, losses, noiseRiseDb } = link;
  const couplingDb =
    link.uplinkPathLossDb -
    terminal.gainDbi +
    terminalLossDb(losses) -
    cell.antennaGainDbi +
    link.patternLossDb +
    cell.feederLossDb;
  const uplink = uplinkRate(cell, terminal, couplingDb, noiseRiseDb);
  const countDb = blockCountDb(uplink.blocks);
  return [
    givenLine('fullPower', 'P_max', terminal.powerDbm, 'dBm', 'terminal.maxPowerDbm'),
    givenLine('terminalGain', 'g', terminal.gainDbi, 'dBi', 'terminal.gainDbi'),
    givenLine('terminalLoss', 'l_t', losses.ownDb, 'dB', 'terminal.lossDb'),
    givenLine('penetrationLoss', 'l_p', losses.penetrationDb, 'dB', 'terminal.penetrationLossDb'),
    givenLine('seaLoss', 'l_w', losses.seaDb, 'dB', 'conditions.significantWaveHeightM'),
    givenLine('pathLoss', 'L', link.uplinkPathLossDb, 'dB', 'propagation'),
    givenLine('antennaGain', 'G', cell.antennaGainDbi, 'dBi', 'carrier.antennaGainDbi'),
    givenLine('patternLoss', 'A', link.patternLossDb, 'dB', 'antenna'),
    givenLine('feederLoss', 'L_f', cell.feederLossDb, 'dB', 'carrier.feederLossDb'),
    derivedLine('coupling', 'C', couplingDb, 'dB', 'L − g + l_t + l_p + l_w − G + A + L_f'),
    derivedLine('blocks', 'n', uplink.blocks, 'count', 'arg max n·SE', 'TS 38.214 §6.1.2.2'),
    derivedLine(
      'bandwidth',
      'B',
      uplink.blocks * blockMhz(cell.subcarrierSpacingKhz),
      'MHz',
      '12·n·Δf',
      'TS 38.211 §4.4.4.1',
    ),
    ...powerLines(link, uplink, couplingDb),
    derivedLine('receivedPower', 'S', uplink.powerDbm - couplingDb, 'dBm', 'P − C'),
    derivedLine('noiseFloor', 'N', uplinkNoiseDbm(cell) + countDb, 'dBm', noiseFormula, 'k·290 K'),
    givenLine('noiseRise', 'ΔN', noiseRiseDb, 'dB', 'interference'),
    givenLine('diversity', 'G_d', cell.receiveDiversityDb, 'dB', 'carrier.receiveDiversityDb'),
    derivedLine('sinr', 'SINR', uplink.sinrDb, 'dB', 'S − N − ΔN + G_d'),
    ...rateLines(link, uplink),
    ...demandLines(link, couplingDb),
  ];
}

function powerLines({ cell }: BudgetLink, uplink: UplinkRate, couplingDb: number): Line[] {
  const source = 'TS 38.213 §7.1.1';
  const { powerDbm, blocks } = uplink;
  if (!cell.powerControl) return [derivedLine('power', 'P', powerDbm, 'dBm', 'P_max', source)];
  const askedDbm = openLoopDbm(cell, couplingDb) + blockCountDb(blocks);
  return [
    derivedLine('openLoopPower', 'P_o', askedDbm, 'dBm', 'P0 + 10·log₁₀(2^µ·n) + α·C', source),
    derivedLine('power', 'P', powerDbm, 'dBm', 'min(P_max, P_o)', source),
  ];
}

function rateLines({ cell }: BudgetLink, { rank, sinrDb, rateMbps }: UplinkRate): Line[] {
  const layerSinrDb = sinrDb - rankLossDb(rank) - cell.implementationMarginDb;
  return [
    givenLine(
      'implementationMargin',
      'M_i',
      cell.implementationMarginDb,
      'dB',
      'carrier.implementationMarginDb',
    ),
    derivedLine('rank', 'v', rank, 'count', 'arg max v·SE', 'TS 38.214 §6.1.1'),
    derivedLine(
      'efficiency',
      'SE',
      efficiencyAtSinr(layerSinrDb, cell.cqiTable),
      'bit/s/Hz',
      'SE(SINR − 10·log₁₀ v − M_i)',
      cqiSource(cell.cqiTable),
    ),
    derivedLine('rate', 'R', rateMbps, 'Mbps', 'v·SE·B·r·(1 − OH)', 'TS 38.306 §4.1.2'),
  ];
}

function demandLines(link: BudgetLink, couplingDb: number): Line[] {
  const { cell, terminal, demand, noiseRiseDb } = link;
  if (!demand) return [];
  const { uplinkMbps, uplinkShadowMarginDb: shadowDb } = demand;
  const limit = uplinkLimit(cell, terminal, uplinkMbps, noiseRiseDb);
  const floorDbm = uplinkNoiseDbm(cell) + blockCountDb(limit.blocks);
  const marginDb = limit.couplingDb - couplingDb - (shadowDb ?? 0);
  const bandwidthMhz = limit.blocks * blockMhz(cell.subcarrierSpacingKhz);
  return [
    givenLine('demandedRate', 'R_s', uplinkMbps, 'Mbps', 'service.uplinkMbps'),
    derivedLine('demandedBlocks', 'n_s', limit.blocks, 'count', 'arg max C_max'),
    derivedLine('demandedRank', 'v_s', limit.rank, 'count', 'arg max C_max'),
    derivedLine('demandedBandwidth', 'B_s', bandwidthMhz, 'MHz', '12·n_s·Δf'),
    derivedLine(
      'demandedNoiseFloor',
      'N_s',
      floorDbm,
      'dBm',
      noiseFormula.replace('n·', 'n_s·'),
      'k·290 K',
    ),
    derivedLine(
      'sinrNeed',
      'SINR_s',
      limit.sinrNeedDb,
      'dB',
      'SE⁻¹(R_s / (v_s·B_s·r·(1 − OH))) + 10·log₁₀ v_s + M_i',
      cqiSource(cell.cqiTable),
    ),
    derivedLine(
      'sensitivity',
      'S_min',
      floorDbm + limit.sinrNeedDb - cell.receiveDiversityDb,
      'dBm',
      'N_s + SINR_s − G_d',
    ),
    derivedLine(
      'couplingLimit',
      'C_max',
      limit.couplingDb,
      'dB',
      cell.powerControl ? controlledLimitFormula : 'P_max − S_min − ΔN',
    ),
    ...shadowLine(shadowDb),
    derivedLine('margin', 'M', marginDb, 'dB', shadowDb === null ? 'C_max − C' : 'C_max − C − M_σ'),
    derivedLine('greatestPathLoss', 'L_max', link.uplinkPathLossDb + marginDb, 'dB', 'L + M'),
  ];
}
