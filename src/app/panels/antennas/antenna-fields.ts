import { type Antenna, antennaSchema } from '../../../network/antenna.ts';
import { findAntennaProblem } from '../../../network/find-antenna-problem.ts';
import type { Name } from '../../../network/name.ts';
import { leastOmniGainDbi, omniBeamwidthDeg } from '../../../radio/antenna/omni-antenna.ts';
import { frontToBackDb } from '../../../radio/sector-pattern.ts';

/** A number of an antenna: what it is called, its unit and what a project file allows. */
export interface AntennaField {
  /** Its name in the entry; of a part of the design, `design.` and its name. */
  readonly key: string;
  readonly name: Name;
  readonly hint?: Name;
  readonly unit: string;
  readonly decimals: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly whole?: boolean;
  /** What holds when it is left out; it must be stated where this is not given. */
  readonly whenEmpty?: (antenna: Antenna) => number | null;
}

const frequency: AntennaField = {
  key: 'frequencyMhz',
  name: { zh: '频率', en: 'Frequency' },
  hint: { zh: '方向图所属的频率', en: 'What the pattern is of' },
  unit: 'MHz',
  decimals: 1,
  from: 30,
  to: 300_000,
  step: 10,
  whenEmpty: () => null,
};

const gain: AntennaField = {
  key: 'gainDbi',
  name: { zh: '增益', en: 'Gain' },
  hint: { zh: '主方向增益', en: 'In its main direction' },
  unit: 'dBi',
  decimals: 2,
  from: -30,
  to: 70,
  step: 0.5,
};

const circularGain: AntennaField = {
  ...gain,
  unit: 'dBic',
  hint: { zh: '圆极化增益', en: 'Of circular polarisation' },
};

const polarisationLoss: AntennaField = {
  key: 'design.polarisationLossDb',
  name: { zh: '极化损失', en: 'Polarisation loss' },
  hint: {
    zh: '对端极化不同的损失：线极化为 3 dB',
    en: 'Lost to the other end’s polarisation: 3 dB to a linear one',
  },
  unit: 'dB',
  decimals: 1,
  from: 0,
  to: 30,
  step: 0.5,
};

const width = { unit: '°', decimals: 1, from: 0.1, step: 0.5 } as const;
const verticalName: Name = { zh: '垂直波束宽度', en: 'Vertical width' };
const fromGain: Name = { zh: '留空则由增益推算', en: 'Left empty, taken from the gain' };

function collinearWidth(key: string): AntennaField {
  return {
    key,
    name: verticalName,
    hint: fromGain,
    ...width,
    to: 180,
    whenEmpty: ({ gainDbi }) => (gainDbi < leastOmniGainDbi ? null : omniBeamwidthDeg(gainDbi)),
  };
}

const count = { unit: '', decimals: 0, from: 1, to: 64, step: 1, whole: true } as const;
const spacing = { unit: 'λ', decimals: 2, from: 0.3, to: 1, step: 0.05 } as const;

const arrayFields: readonly AntennaField[] = [
  { key: 'rows', name: { zh: '行数', en: 'Rows' }, ...count },
  { key: 'columns', name: { zh: '列数', en: 'Columns' }, ...count },
  { key: 'rowSpacingWavelengths', name: { zh: '行距', en: 'Row spacing' }, ...spacing },
  { key: 'columnSpacingWavelengths', name: { zh: '列距', en: 'Column spacing' }, ...spacing },
  {
    key: 'rowsPerPort',
    name: { zh: '每端口行数', en: 'Rows per port' },
    hint: { zh: '同一端口馈电的行之间不能相对调向', en: 'Rows fed together are not steered apart' },
    ...count,
  },
  {
    key: 'horizontalScanDeg',
    name: { zh: '水平扫描 ±', en: 'Horizontal scan ±' },
    unit: '°',
    decimals: 1,
    from: 0,
    to: 80,
    step: 5,
  },
  {
    key: 'verticalScanDeg',
    name: { zh: '垂直扫描 ±', en: 'Vertical scan ±' },
    unit: '°',
    decimals: 1,
    from: 0,
    to: 45,
    step: 1,
  },
  { key: 'ssbBeams', name: { zh: 'SSB 波束数', en: 'SSB beams' }, ...count },
  {
    key: 'ssbColumns',
    name: { zh: 'SSB 波束列数', en: 'SSB columns' },
    hint: {
      zh: 'SSB 波束宽度相当于多少列所形成',
      en: 'An SSB beam is as wide as so many columns make it',
    },
    ...count,
  },
];

const helixFields: readonly AntennaField[] = [
  {
    key: 'design.circumferenceWavelengths',
    name: { zh: '周长', en: 'Circumference' },
    unit: 'λ',
    decimals: 2,
    from: 0.75,
    to: 1.33,
    step: 0.01,
  },
  {
    key: 'design.turns',
    name: { zh: '圈数', en: 'Turns' },
    unit: '',
    decimals: 1,
    from: 3,
    to: 50,
    step: 1,
  },
  {
    key: 'design.spacingWavelengths',
    name: { zh: '螺距', en: 'Spacing' },
    unit: 'λ',
    decimals: 2,
    from: 0.1,
    to: 0.4,
    step: 0.01,
  },
  polarisationLoss,
];

/** The numbers that an antenna of its kind is described by. */
export function fieldsOf(antenna: Antenna): readonly AntennaField[] {
  switch (antenna.kind) {
    case 'sector':
      return [
        frequency,
        gain,
        {
          key: 'horizontalBeamwidthDeg',
          name: { zh: '水平波束宽度', en: 'Horizontal width' },
          ...width,
          to: 360,
        },
        { key: 'verticalBeamwidthDeg', name: verticalName, ...width, to: 180 },
        {
          key: 'frontToBackDb',
          name: { zh: '前后比', en: 'Front to back' },
          unit: 'dB',
          decimals: 1,
          from: 20,
          to: 60,
          step: 1,
          whenEmpty: () => frontToBackDb,
        },
      ];
    case 'array':
      return [frequency, gain, ...arrayFields];
    case 'omni':
      return [frequency, gain, collinearWidth('verticalBeamwidthDeg')];
    case 'dish': {
      const { whenEmpty: _, ...stated } = frequency;
      return [
        { ...stated, from: 1000, step: 100 },
        gain,
        {
          key: 'diameterM',
          name: { zh: '口径', en: 'Diameter' },
          unit: 'm',
          decimals: 2,
          from: 0.1,
          to: 30,
          step: 0.1,
        },
      ];
    }
    case 'vessel':
      return [frequency, ...vesselFields(antenna.design.type)];
    case 'file':
      return [
        frequency,
        gain,
        {
          key: 'electricalTiltDeg',
          name: { zh: '测量时电下倾', en: 'Measured tilt' },
          hint: {
            zh: '方向图测量时已含的电下倾；扇区自身的下倾另加',
            en: 'Electrical tilt that the cuts were measured with; a sector’s own comes on top',
          },
          unit: '°',
          decimals: 1,
          from: -90,
          to: 90,
          step: 0.5,
          whenEmpty: () => null,
        },
      ];
  }
}

function vesselFields(
  type: Extract<Antenna, { kind: 'vessel' }>['design']['type'],
): readonly AntennaField[] {
  switch (type) {
    case 'collinear':
      return [gain, collinearWidth('design.verticalBeamwidthDeg')];
    case 'quadrifilar':
      return [
        circularGain,
        {
          key: 'design.beamwidthDeg',
          name: { zh: '波束宽度', en: 'Beamwidth' },
          ...width,
          to: 360,
        },
        polarisationLoss,
      ];
    case 'axialHelix':
      return [circularGain, ...helixFields];
  }
}

/** What an antenna states for a field; null where it states nothing. */
export function fieldValue(antenna: Antenna, key: string): number | null {
  const value = key
    .split('.')
    .reduce<unknown>((part, name) => Reflect.get(part as object, name), antenna);
  return typeof value === 'number' ? value : null;
}

/** The antenna with another value in a field, or with none; not checked yet. */
export function withFieldValue(antenna: Antenna, key: string, value: number | null): unknown {
  const [outer, inner] = key.split('.');
  return inner === undefined
    ? withEntry(antenna, outer, value)
    : { ...antenna, [outer]: withEntry(Reflect.get(antenna, outer), inner, value) };
}

/** An entry fit for the library, or what must hold of it. */
export function checkAntenna(
  candidate: unknown,
): { readonly antenna: Antenna } | { readonly rule: Name } {
  const checked = antennaSchema.safeParse(candidate);
  if (!checked.success) {
    return { rule: { zh: '不在允许的范围内', en: 'not what a project file allows' } };
  }
  const problem = findAntennaProblem(checked.data);
  return problem ? { rule: problem.rule } : { antenna: checked.data };
}

function withEntry(thing: object, key: string, value: number | null): object {
  const others = Object.entries(thing).filter(([name]) => name !== key);
  return Object.fromEntries(value === null ? others : [...others, [key, value]]);
}
