import type { Name } from '../../../network/name.ts';
import type { Payload } from '../../../network/satellite-system.ts';
import type { SatelliteTerminal } from '../../../network/satellite-terminal.ts';

/** A number of a record: what it is called, its unit and what a project file allows. */
export interface RecordField<Key extends string> {
  readonly key: Key;
  readonly name: Name;
  readonly hint?: Name;
  readonly unit: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Whether it may be left empty, and what that means. */
  readonly whenEmpty?: Name;
}

type NumberKey<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends number ? K : never;
}[keyof T] &
  string;

export const payloadFields: readonly RecordField<NumberKey<Payload>>[] = [
  {
    key: 'downlinkGhz',
    name: { zh: '下行频率', en: 'Downlink' },
    unit: 'GHz',
    from: 0.1,
    to: 60,
    step: 0.1,
  },
  {
    key: 'uplinkGhz',
    name: { zh: '上行频率', en: 'Uplink' },
    unit: 'GHz',
    from: 0.1,
    to: 60,
    step: 0.1,
  },
  {
    key: 'eirpDensityDbwPerMhz',
    name: { zh: 'EIRP 密度', en: 'EIRP density' },
    hint: { zh: '波束中心对地', en: 'At the beam’s centre, towards the ground' },
    unit: 'dBW/MHz',
    from: -60,
    to: 80,
    step: 0.5,
  },
  {
    key: 'gainOverTemperatureDbPerK',
    name: { zh: '接收 G/T', en: 'Receive G/T' },
    unit: 'dB/K',
    from: -40,
    to: 40,
    step: 0.5,
  },
  {
    key: 'downlinkBandwidthMhz',
    name: { zh: '下行带宽', en: 'Downlink bandwidth' },
    hint: { zh: '一个波束供全部用户共用', en: 'What a beam gives to all its users' },
    unit: 'MHz',
    from: 0.001,
    to: 2000,
    step: 1,
  },
  {
    key: 'uplinkBandwidthMhz',
    name: { zh: '上行带宽', en: 'Uplink bandwidth' },
    hint: { zh: '一个波束供全部用户共用', en: 'What a beam gives to all its users' },
    unit: 'MHz',
    from: 0.001,
    to: 2000,
    step: 1,
  },
  {
    key: 'userUplinkBandwidthMhz',
    name: { zh: '单用户上行带宽', en: 'Uplink of one user' },
    unit: 'MHz',
    from: 0.001,
    to: 2000,
    step: 0.1,
  },
  {
    key: 'beamDiameterKm',
    name: { zh: '波束直径', en: 'Beam diameter' },
    unit: 'km',
    from: 1,
    to: 5000,
    step: 10,
  },
  {
    key: 'dwellShare',
    name: { zh: '驻留时间比', en: 'Dwell share' },
    hint: {
      zh: '跳波束照射一处的时间份额；固定波束为 1',
      en: 'Share of time that a hopping beam gives to one place; 1 for beams that stand',
    },
    unit: '',
    from: 0.001,
    to: 1,
    step: 0.05,
  },
  {
    key: 'activeUsersPerBeam',
    name: { zh: '每波束用户', en: 'Users per beam' },
    hint: { zh: '忙时共用一个波束的用户', en: 'Who share a beam at the busy hour' },
    unit: '',
    from: 1,
    to: 1_000_000,
    step: 1,
  },
  {
    key: 'userDownlinkMbps',
    name: { zh: '单用户下行上限', en: 'Most downlink sold' },
    hint: { zh: '运营商给一个用户的上限', en: 'Most that the operator gives to one user' },
    unit: 'Mbps',
    from: 0.0001,
    to: 10_000,
    step: 1,
    whenEmpty: { zh: '不限', en: 'no limit' },
  },
  {
    key: 'userUplinkMbps',
    name: { zh: '单用户上行上限', en: 'Most uplink sold' },
    hint: { zh: '运营商给一个用户的上限', en: 'Most that the operator gives to one user' },
    unit: 'Mbps',
    from: 0.0001,
    to: 10_000,
    step: 1,
    whenEmpty: { zh: '不限', en: 'no limit' },
  },
];

const decibels = { unit: 'dB', from: 0, to: 40, step: 0.5 } as const;

export const satelliteTerminalFields: readonly RecordField<NumberKey<SatelliteTerminal>>[] = [
  {
    key: 'transmitPowerDbm',
    name: { zh: '发射功率', en: 'Transmit power' },
    unit: 'dBm',
    from: -20,
    to: 70,
    step: 1,
  },
  {
    key: 'transmitGainDbi',
    name: { zh: '发射增益', en: 'Transmit gain' },
    unit: 'dBi',
    from: -20,
    to: 70,
    step: 0.5,
  },
  {
    key: 'receiveGainDbi',
    name: { zh: '接收增益', en: 'Receive gain' },
    unit: 'dBi',
    from: -20,
    to: 70,
    step: 0.5,
  },
  { key: 'noiseFigureDb', name: { zh: '噪声系数', en: 'Noise figure' }, ...decibels },
  {
    key: 'antennaTemperatureK',
    name: { zh: '天线温度', en: 'Antenna temperature' },
    unit: 'K',
    from: 3,
    to: 1000,
    step: 10,
  },
  {
    key: 'lossDb',
    name: { zh: '其他损耗', en: 'Other losses' },
    hint: { zh: '指向、天线罩与人体，每个方向', en: 'Pointing, radome and body, each way' },
    ...decibels,
  },
  {
    key: 'minimumElevationDeg',
    name: { zh: '最低仰角', en: 'Least elevation' },
    hint: {
      zh: '平板天线的扫描极限，或船舷遮挡',
      en: 'The scan limit of a flat antenna, or the rail of a ship',
    },
    unit: '°',
    from: 0,
    to: 89,
    step: 1,
  },
  {
    key: 'blockagePercent',
    name: { zh: '遮挡时间', en: 'Blocked' },
    hint: {
      zh: '桅杆与上层建筑遮挡的时间份额',
      en: 'Share of time in which mast and superstructure stand in the way',
    },
    unit: '%',
    from: 0,
    to: 99,
    step: 0.5,
  },
];
