import type { CellSettings } from '../../../network/site.ts';
import { preambleOf } from '../../../radio/nr/prach-formats.ts';
import { dbmFromWatts, ratioFromDecibels } from '../../../units/decibel.ts';
import { fieldLimits } from './field-limits.ts';
import type { FieldValue, PlanField } from './plan-field.ts';
import type { PlanRow } from './plan-row.ts';

const asCarrier = {
  zh: '只对本小区；留空则同载波',
  en: 'Of this cell alone; as the carrier has it when left empty',
};
const guarded = {
  zh: '该小区的标识已锁定，请先解除锁定',
  en: 'this cell’s identity to be unlocked first',
};

/** All that is said of a sector on one carrier. */
export const cellFields = [
  {
    id: 'carrier',
    level: 'cell',
    name: { zh: '小区载波', en: 'Carrier' },
    kind: { type: 'text' },
    read: ({ carrier }) => carrier?.id ?? null,
  },
  {
    id: 'powerW',
    level: 'cell',
    name: { zh: '功率', en: 'Power' },
    inSentence: { zh: '功率', en: 'power' },
    unit: { zh: 'W', en: 'W' },
    hint: asCarrier,
    kind: { type: 'number', range: fieldLimits.powerW },
    optional: true,
    read: ({ settings }) => settings.powerW ?? null,
    inherited: ({ carrier }) => carrier?.powerW ?? null,
    write: (value) => ({ powerW: value === null ? undefined : Number(value) }),
  },
  {
    id: 'powerDbm',
    level: 'cell',
    name: { zh: '功率', en: 'Power' },
    inSentence: { zh: '功率', en: 'power' },
    unit: { zh: 'dBm', en: 'dBm' },
    hint: asCarrier,
    kind: { type: 'number', range: fieldLimits.powerDbm },
    optional: true,
    read: ({ settings }) => dbmOf(settings.powerW),
    inherited: ({ carrier }) => dbmOf(carrier?.powerW),
    write: (value) => ({
      powerW: value === null ? undefined : rounded(ratioFromDecibels(Number(value) - 30)),
    }),
  },
  {
    id: 'downlinkLoad',
    level: 'cell',
    name: { zh: '下行负荷', en: 'Load, down' },
    inSentence: { zh: '下行负荷', en: 'downlink load' },
    unit: { zh: '%', en: '%' },
    hint: asCarrier,
    kind: { type: 'number', range: fieldLimits.loadPercent },
    optional: true,
    read: ({ settings }) => percentOf(settings.downlinkLoad),
    inherited: ({ carrier }) => percentOf(carrier?.downlinkLoad),
    write: (value) => ({ downlinkLoad: shareOf(value) }),
  },
  {
    id: 'uplinkLoad',
    level: 'cell',
    name: { zh: '上行负荷', en: 'Load, up' },
    inSentence: { zh: '上行负荷', en: 'uplink load' },
    unit: { zh: '%', en: '%' },
    hint: asCarrier,
    kind: { type: 'number', range: fieldLimits.loadPercent },
    optional: true,
    read: ({ settings }) => percentOf(settings.uplinkLoad),
    inherited: ({ carrier }) => percentOf(carrier?.uplinkLoad),
    write: (value) => ({ uplinkLoad: shareOf(value) }),
  },
  {
    id: 'pci',
    level: 'cell',
    name: { zh: 'PCI', en: 'PCI' },
    hint: { zh: '物理小区标识，0–1007', en: 'Physical cell identity, 0–1007' },
    kind: { type: 'number', range: fieldLimits.pci },
    optional: true,
    read: ({ settings }) => settings.pci ?? null,
    check: (_value, { settings }) => (settings.locked ? guarded : null),
    write: (value) => ({ pci: value === null ? undefined : Number(value) }),
  },
  {
    id: 'root',
    level: 'cell',
    name: { zh: 'PRACH 根', en: 'PRACH root' },
    hint: {
      zh: '首个逻辑根序列号；上限取决于载波的前导格式',
      en: 'First logical root sequence; how far it goes depends on the carrier’s preamble format',
    },
    kind: { type: 'number', range: { from: 0, to: 837, decimals: 0, step: 1, whole: true } },
    optional: true,
    read: ({ settings }) => settings.prachRootIndex ?? null,
    check: (value, row) => (row.settings.locked ? guarded : rootProblem(value, row)),
    write: (value) => ({ prachRootIndex: value === null ? undefined : Number(value) }),
  },
  {
    id: 'identityLock',
    level: 'cell',
    name: { zh: '标识锁定', en: 'Identity lock' },
    inSentence: { zh: '标识锁定', en: 'identity lock' },
    hint: {
      zh: '规划标识时保持本小区的 PCI 与根序列',
      en: 'Planning of identities leaves PCI and root of this cell as they are',
    },
    kind: {
      type: 'flag',
      done: [
        { zh: '解锁标识', en: 'identity unlocked' },
        { zh: '锁定标识', en: 'identity locked' },
      ],
    },
    read: ({ settings }) => settings.locked === true,
    write: (value) => ({ locked: value === true ? true : undefined }),
  },
] as const satisfies readonly PlanField[];

/** The sequences of a carrier's preambles may be short, and then there are few roots. */
function rootProblem(value: FieldValue, { carrier }: PlanRow) {
  if (value === null || !carrier) return null;
  const { prach, subcarrierSpacingKhz } = carrier;
  const { sequenceLength } = preambleOf(prach.format, subcarrierSpacingKhz);
  const last = sequenceLength - 2;
  return Number(value) <= last
    ? null
    : {
        zh: `应为 0–${last}：前导格式 ${prach.format} 只有 ${last + 1} 个根序列`,
        en: `must be 0–${last}: format ${prach.format} has ${last + 1} root sequences`,
      };
}

function dbmOf(powerW: CellSettings['powerW']): number | null {
  return powerW === undefined ? null : dbmFromWatts(powerW);
}

function percentOf(share: number | undefined): number | null {
  return share === undefined ? null : rounded(share * 100);
}

function shareOf(percent: FieldValue): number | undefined {
  return percent === null ? undefined : rounded(Number(percent) / 100);
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}
