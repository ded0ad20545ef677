import type { Language, Name } from '../../../network/name.ts';
import type {
  SatelliteBudgetLine,
  SatelliteLineId,
} from '../../../orbit/link/satellite-budget-line.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatUserRate } from '../../satellites/format-user-rate.ts';

/** What the lines of a satellite's budget are called. */
export const lineNames: Readonly<Record<SatelliteLineId, Name>> = {
  eirpDensity: { zh: 'EIRP 密度', en: 'EIRP density' },
  beamBandwidth: { zh: '波束带宽', en: 'Beam’s bandwidth' },
  transmitPower: { zh: '发射功率', en: 'Transmit power' },
  transmitGain: { zh: '发射增益', en: 'Transmit gain' },
  terminalLoss: { zh: '终端损耗', en: 'Terminal’s losses' },
  edgeLoss: { zh: '波束边缘损失', en: 'Edge of the beam' },
  eirp: { zh: 'EIRP', en: 'EIRP' },
  frequency: { zh: '频率', en: 'Frequency' },
  elevation: { zh: '仰角', en: 'Elevation' },
  range: { zh: '斜距', en: 'Slant range' },
  freeSpaceLoss: { zh: '自由空间损耗', en: 'Free-space loss' },
  gasLoss: { zh: '大气吸收', en: 'Gases' },
  scintillationLoss: { zh: '闪烁', en: 'Scintillation' },
  seaReflectionLoss: { zh: '海面反射', en: 'Sea reflection' },
  receiveGain: { zh: '接收增益', en: 'Receive gain' },
  noiseFigure: { zh: '噪声系数', en: 'Noise figure' },
  antennaTemperature: { zh: '天线温度', en: 'Antenna temperature' },
  systemTemperature: { zh: '系统温度', en: 'System temperature' },
  gainOverTemperature: { zh: '接收 G/T', en: 'Receive G/T' },
  boltzmann: { zh: '玻耳兹曼常数', en: 'Boltzmann’s constant' },
  carrierToNoiseDensity: { zh: '载噪密度比', en: 'C/N₀' },
  cnr: { zh: '载噪比（CNR）', en: 'CNR' },
  efficiency: { zh: '频谱效率', en: 'Efficiency' },
  activeUsers: { zh: '每波束用户', en: 'Users per beam' },
  dwellShare: { zh: '驻留时间比', en: 'Dwell share' },
  userBandwidth: { zh: '用户带宽', en: 'User’s bandwidth' },
  soldRate: { zh: '单用户上限', en: 'Most sold' },
  rate: { zh: '单用户速率', en: 'Rate of one user' },
  demandedRate: { zh: '业务需求', en: 'Rate asked for' },
  cnrNeed: { zh: '所需载噪比', en: 'CNR needed' },
  margin: { zh: '余量', en: 'Margin' },
  shadowSigma: { zh: '阴影衰落 σ', en: 'Shadowing σ' },
  shadowHeld: { zh: '阴影下满足', en: 'Held in shadowing' },
  rainRate: { zh: '雨强', en: 'Rain rate' },
  rainFade: { zh: '雨衰', en: 'Rain fade' },
  rainHeld: { zh: '降雨下满足', en: 'Held in rain' },
  roundTrip: { zh: '往返时延', en: 'Round trip' },
};

/** Lines that others add up to. */
export const sumLines: ReadonlySet<SatelliteLineId> = new Set<SatelliteLineId>([
  'eirp',
  'gainOverTemperature',
  'carrierToNoiseDensity',
  'cnr',
  'rate',
  'margin',
]);

const units: Partial<Record<SatelliteBudgetLine['unit'], string>> = {
  deg: '°',
  percent: '%',
  count: '',
  share: '',
};

/** A line's value as it is read, and its unit. */
export function lineValue({ value, unit }: SatelliteBudgetLine): { value: string; unit: string } {
  if (unit === 'Mbps') {
    const [figure, written = ''] = formatUserRate(value).split('\u00a0');
    return { value: figure, unit: written };
  }
  if (unit === 'MHz' && value < 1) return { value: formatNumber(1000 * value, 2), unit: 'kHz' };
  return { value: formatNumber(value, decimalsOf(unit, value)), unit: units[unit] ?? unit };
}

function decimalsOf(unit: SatelliteBudgetLine['unit'], value: number): number {
  switch (unit) {
    case 'count':
      return 0;
    case 'km':
    case 'K':
    case 'mm/h':
      return value < 100 && value % 1 !== 0 ? 1 : 0;
    case 'GHz':
    case 'MHz':
    case 'bit/s/Hz':
    case 'share':
      return 2;
    case 'percent':
      return value > 99 ? 3 : 1;
    default:
      return 1;
  }
}

const fieldNames: Readonly<Record<string, Name>> = {
  payload: { zh: '载荷参数', en: 'payload' },
  terminal: { zh: '终端参数', en: 'terminal' },
  service: { zh: '业务', en: 'service' },
  satellites: { zh: '方案', en: 'plan' },
  orbit: { zh: '所选仰角', en: 'chosen above' },
  '': { zh: '工程取值', en: 'planning value' },
};

/** How a line came about: its formula, and the field or standard behind it; either may be empty. */
export function lineBasis(
  { formula, source }: SatelliteBudgetLine,
  language: Language,
): { readonly formula: string; readonly source: string } {
  const [root] = source.split('.');
  const named = /^[a-z]+(\.|$)/.test(source) ? (fieldNames[root]?.[language] ?? source) : source;
  return { formula, source: formula === '' && named === '' ? fieldNames[''][language] : named };
}
