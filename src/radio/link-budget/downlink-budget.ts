import { dbmFromWatts, decibelsFromRatio, ratioFromDecibels } from '../../units/decibel.ts';
import { log10 } from '../../units/elementary.ts';
import { efficiencyAtSinr } from '../nr/spectral-efficiency.ts';
import { subcarriersPerBlock } from '../nr/subcarrier-spacing.ts';
import { type BudgetLine, derivedLine, givenLine } from './budget-line.ts';
import { type BudgetLink, type LeastSignal, terminalLossDb } from './budget-link.ts';
import { occupiedMhz } from './cell-radio.ts';
import { downlinkRank, downlinkRate, downlinkSinrNeedDb } from './downlink-rate.ts';
import { carrierEirpDbm, elementNoiseDbm, elementPowerDbm } from './element-power.ts';
import { rankLossDb } from './rank-loss.ts';

export type DownlinkLineId =
  | 'carrierPower'
  | 'elements'
  | 'elementPower'
  | 'antennaGain'
  | 'patternLoss'
  | 'feederLoss'
  | 'carrierEirp'
  | 'elementEirp'
  | 'pathLoss'
  | 'terminalGain'
  | 'terminalLoss'
  | 'penetrationLoss'
  | 'seaLoss'
  | 'portShare'
  | 'ssbGainOffset'
  | 'rsrp'
  | 'noise'
  | 'ssbInterference'
  | 'ssSinr'
  | 'dataPower'
  | 'dataInterference'
  | 'interferenceRise'
  | 'pdschSinr'
  | 'implementationMargin'
  | 'rank'
  | 'efficiency'
  | 'rate'
  | 'demandedRate'
  | 'demandedEfficiency'
  | 'sinrNeed'
  | 'shadowMargin'
  | 'rsrpNeed'
  | 'rsrpMargin'
  | 'ssSinrNeed'
  | 'ssSinrMargin'
  | 'rateMargin'
  | 'margin'
  | 'greatestPathLoss';

type Line = BudgetLine<DownlinkLineId>;

/** The downlink's budget from the radio unit to the rate, line by line. */
export function downlinkBudget(link: BudgetLink): Line[] {
  const { cell, terminal, losses } = link;
  const eirpDbm = carrierEirpDbm(cell) - link.patternLossDb;
  const elementDbm = elementPowerDbm(cell);
  const elementEirpDbm = elementDbm + cell.antennaGainDbi - link.patternLossDb - cell.feederLossDb;
  const dataDbm =
    elementEirpDbm - link.downlinkPathLossDb + terminal.gainDbi - terminalLossDb(losses);
  const portShareDb = 10 * log10(cell.rsrpPorts);
  const rsrpDbm = dataDbm - portShareDb + cell.ssbGainOffsetDb;
  const noiseDbm = elementNoiseDbm(cell.subcarrierSpacingKhz, terminal.noiseFigureDb);
  const { interferenceDbm } = link;
  const dataInterferenceDbm =
    interferenceDbm === null ? null : interferenceDbm + portShareDb - cell.ssbGainOffsetDb;
  const ssSinrDb = rsrpDbm - powerSumDbm(noiseDbm, interferenceDbm);
  const riseDb = powerSumDbm(noiseDbm, dataInterferenceDbm) - noiseDbm;
  const sinrDb = dataDbm - noiseDbm - riseDb;
  const noise = '−174 + 10·log₁₀ Δf + F';
  return [
    givenLine('carrierPower', 'P', dbmFromWatts(cell.powerW), 'dBm', 'carrier.powerW'),
    derivedLine(
      'elements',
      'N_RE',
      subcarriersPerBlock * cell.resourceBlocks,
      'count',
      '12·N_RB',
      'TS 38.211 §4.4.4.1',
    ),
    derivedLine('elementPower', 'EPRE', elementDbm, 'dBm', 'P − 10·log₁₀ N_RE'),
    givenLine('antennaGain', 'G', cell.antennaGainDbi, 'dBi', 'carrier.antennaGainDbi'),
    givenLine('patternLoss', 'A', link.patternLossDb, 'dB', 'antenna'),
    givenLine('feederLoss', 'L_f', cell.feederLossDb, 'dB', 'carrier.feederLossDb'),
    derivedLine('carrierEirp', 'EIRP', eirpDbm, 'dBm', 'P + G − A − L_f'),
    derivedLine('elementEirp', 'EIRP_RE', elementEirpDbm, 'dBm', 'EPRE + G − A − L_f'),
    givenLine('pathLoss', 'L', link.downlinkPathLossDb, 'dB', 'propagation'),
    givenLine('terminalGain', 'g', terminal.gainDbi, 'dBi', 'terminal.gainDbi'),
    givenLine('terminalLoss', 'l_t', losses.ownDb, 'dB', 'terminal.lossDb'),
    givenLine('penetrationLoss', 'l_p', losses.penetrationDb, 'dB', 'terminal.penetrationLossDb'),
    givenLine('seaLoss', 'l_w', losses.seaDb, 'dB', 'conditions.significantWaveHeightM'),
    derivedLine('portShare', 'N_p', portShareDb, 'dB', '10·log₁₀ N_port'),
    givenLine('ssbGainOffset', 'ΔG', cell.ssbGainOffsetDb, 'dB', 'carrier.ssbGainOffsetDb'),
    derivedLine(
      'rsrp',
      'RSRP',
      rsrpDbm,
      'dBm',
      'EIRP_RE − L + g − l_t − l_p − l_w − N_p + ΔG',
      'TS 38.215 §5.1.1',
    ),
    derivedLine('noise', 'N', noiseDbm, 'dBm', noise, 'k·290 K'),
    ...interferenceLine('ssbInterference', 'I_SS', interferenceDbm, '10·log₁₀ Σ η_j·I_j'),
    derivedLine(
      'ssSinr',
      'SS-SINR',
      ssSinrDb,
      'dB',
      interferenceDbm === null ? 'RSRP − N' : 'RSRP − (N ⊕ I_SS)',
      'TS 38.215 §5.1.5',
    ),
    derivedLine('dataPower', 'S', dataDbm, 'dBm', 'EIRP_RE − L + g − l_t − l_p − l_w'),
    ...interferenceLine('dataInterference', 'I', dataInterferenceDbm, 'I_SS + N_p − ΔG'),
    derivedLine(
      'interferenceRise',
      'ΔN',
      riseDb,
      'dB',
      interferenceDbm === null ? '0' : '(N ⊕ I) − N',
    ),
    derivedLine('pdschSinr', 'SINR', sinrDb, 'dB', 'S − N − ΔN'),
    ...rateLines(link, sinrDb),
    ...demandLines(link, { rsrpDbm, ssSinrDb, sinrDb }),
  ];
}

function rateLines({ cell, terminal }: BudgetLink, sinrDb: number): Line[] {
  const rank = downlinkRank(cell, terminal, sinrDb);
  const layerSinrDb = sinrDb - rankLossDb(rank) - cell.implementationMarginDb;
  return [
    givenLine(
      'implementationMargin',
      'M_i',
      cell.implementationMarginDb,
      'dB',
      'carrier.implementationMarginDb',
    ),
    derivedLine('rank', 'v', rank, 'count', 'arg max v·SE', 'TS 38.214 §5.2.2'),
    derivedLine(
      'efficiency',
      'SE',
      efficiencyAtSinr(layerSinrDb, cell.cqiTable),
      'bit/s/Hz',
      'SE(SINR − 10·log₁₀ v − M_i)',
      cqiSource(cell.cqiTable),
    ),
    derivedLine(
      'rate',
      'R',
      downlinkRate(cell, terminal, sinrDb),
      'Mbps',
      'v·SE·12·N_RB·Δf·r·(1 − OH)',
      'TS 38.306 §4.1.2',
    ),
  ];
}

/** What a terminal receives of the downlink. */
interface Reception {
  readonly rsrpDbm: number;
  readonly ssSinrDb: number;
  readonly sinrDb: number;
}

function demandLines(link: BudgetLink, reception: Reception): Line[] {
  const { cell, terminal, demand, downlinkPathLossDb } = link;
  if (!demand) return [];
  const { downlinkMbps, leastSinrDb, downlinkShadowMarginDb: shadowDb, leastSignal } = demand;
  const dataMhz = occupiedMhz(cell) * cell.downlinkShare * (1 - cell.downlinkOverhead);
  const rateNeedDb = downlinkSinrNeedDb(cell, terminal, downlinkMbps);
  const needDb = leastSinrDb === null ? rateNeedDb : Math.max(rateNeedDb, leastSinrDb);
  const rateMarginDb = reception.sinrDb - needDb - (shadowDb ?? 0);
  const rateMargin = shadowDb === null ? 'SINR − SINR_s' : 'SINR − SINR_s − M_σ';
  const rateNeed = 'min_v(SE⁻¹(SE_s / v) + 10·log₁₀ v) + M_i';
  const margins = leastSignal
    ? signalMargins(leastSignal, reception, rateMarginDb, rateMargin)
    : [derivedLine('margin', 'M', rateMarginDb, 'dB', rateMargin)];
  const marginDb = margins[margins.length - 1].value;
  return [
    givenLine('demandedRate', 'R_s', downlinkMbps, 'Mbps', 'service.downlinkMbps'),
    derivedLine(
      'demandedEfficiency',
      'SE_s',
      downlinkMbps / dataMhz,
      'bit/s/Hz',
      'R_s / (12·N_RB·Δf·r·(1 − OH))',
    ),
    derivedLine(
      'sinrNeed',
      'SINR_s',
      needDb,
      'dB',
      leastSinrDb === null ? rateNeed : `max(${rateNeed}, SINR_min)`,
      cqiSource(cell.cqiTable),
    ),
    ...shadowLine(shadowDb),
    ...margins,
    derivedLine('greatestPathLoss', 'L_max', downlinkPathLossDb + marginDb, 'dB', 'L + M'),
  ];
}

/** The margin over a service's thresholds, with what it is the least of. */
function signalMargins(
  need: LeastSignal,
  { rsrpDbm, ssSinrDb }: Reception,
  rateMarginDb: number,
  rateMargin: string,
): Line[] {
  const rsrpMarginDb = rsrpDbm - need.rsrpDbm;
  const ssMarginDb = ssSinrDb - need.ssSinrDb;
  const marginDb = Math.min(rsrpMarginDb, ssMarginDb, rateMarginDb);
  return [
    givenLine('rsrpNeed', 'RSRP_s', need.rsrpDbm, 'dBm', 'service.ssRsrpDbm'),
    derivedLine('rsrpMargin', 'M_P', rsrpMarginDb, 'dB', 'RSRP − RSRP_s'),
    givenLine('ssSinrNeed', 'SS-SINR_s', need.ssSinrDb, 'dB', 'service.ssSinrDb'),
    derivedLine('ssSinrMargin', 'M_SS', ssMarginDb, 'dB', 'SS-SINR − SS-SINR_s'),
    derivedLine('rateMargin', 'M_R', rateMarginDb, 'dB', rateMargin),
    derivedLine('margin', 'M', marginDb, 'dB', 'min(M_P, M_SS, M_R)'),
  ];
}

/** What a direction keeps for shadowing, when it keeps any. */
export function shadowLine(marginDb: number | null): BudgetLine<'shadowMargin'>[] {
  if (marginDb === null) return [];
  return [derivedLine('shadowMargin', 'M_σ', marginDb, 'dB', 'σ·Q⁻¹(1 − p)')];
}

/** Where the efficiencies of a CQI table stand. */
export function cqiSource(table: 1 | 2 | 3): string {
  return `TS 38.214 table 5.2.2.1-${table + 1}`;
}

function interferenceLine(
  id: 'ssbInterference' | 'dataInterference',
  symbol: string,
  interferenceDbm: number | null,
  formula: string,
): Line[] {
  if (interferenceDbm === null) return [];
  return [derivedLine(id, symbol, interferenceDbm, 'dBm', formula)];
}

function powerSumDbm(noiseDbm: number, interferenceDbm: number | null): number {
  if (interferenceDbm === null) return noiseDbm;
  return decibelsFromRatio(ratioFromDecibels(noiseDbm) + ratioFromDecibels(interferenceDbm));
}
