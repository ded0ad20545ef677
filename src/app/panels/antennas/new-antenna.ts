import type { Antenna, VesselAntenna } from '../../../network/antenna.ts';
import type { Language } from '../../../network/name.ts';
import { leastOmniGainDbi } from '../../../radio/antenna/omni-antenna.ts';
import { ratioFromDecibels } from '../../../units/decibel.ts';

/** Kinds that can be made by hand; files are imported. */
export const newKinds = ['sector', 'array', 'omni', 'dish', 'vessel'] as const;

type NewKind = (typeof newKinds)[number];

/** An antenna to begin with: common figures of its kind, which are assumptions until changed. */
export function newAntenna(kind: NewKind, language: Language): Antenna {
  const common = {
    id: `new-${kind}`,
    name: names[kind],
    confidence: 'low',
    source: language === 'zh' ? '手工输入' : 'entered by hand',
  } as const;
  switch (kind) {
    case 'sector':
      return {
        ...common,
        kind,
        gainDbi: 15,
        horizontalBeamwidthDeg: 65,
        verticalBeamwidthDeg: 9,
      };
    case 'array':
      return {
        ...common,
        kind,
        gainDbi: 25,
        rows: 12,
        columns: 8,
        rowSpacingWavelengths: 0.7,
        columnSpacingWavelengths: 0.5,
        rowsPerPort: 3,
        horizontalScanDeg: 60,
        verticalScanDeg: 10,
        ssbBeams: 8,
        ssbColumns: 4,
      };
    case 'omni':
      return { ...common, kind, gainDbi: 8 };
    case 'dish':
      return { ...common, kind, frequencyMhz: 7500, gainDbi: 31.3, diameterM: 0.6 };
    case 'vessel':
      return { ...common, kind, gainDbi: 8, design: { type: 'collinear' } };
  }
}

const names = {
  sector: { zh: '新扇区天线', en: 'New sector panel' },
  array: { zh: '新有源阵列', en: 'New active array' },
  omni: { zh: '新全向天线', en: 'New omni' },
  dish: { zh: '新抛物面天线', en: 'New dish' },
  vessel: { zh: '新船载天线', en: 'New vessel antenna' },
} as const;

/** Gain in dBic that a helix of one wavelength around and 50 turns can have: 15 C² N S. */
const greatestHelixGainDbic = 22.7;

/** A vessel's antenna made another way, with as much of its gain as that can have. */
export function withDesign(
  antenna: VesselAntenna,
  type: VesselAntenna['design']['type'],
): VesselAntenna {
  const { gainDbi } = antenna;
  switch (type) {
    case 'collinear':
      return {
        ...antenna,
        design: gainDbi < leastOmniGainDbi ? { type, verticalBeamwidthDeg: 90 } : { type },
      };
    case 'quadrifilar':
      return { ...antenna, design: { type, beamwidthDeg: 140, polarisationLossDb: 3 } };
    case 'axialHelix': {
      const helixGain = Math.min(gainDbi, greatestHelixGainDbic);
      const turns = Math.max(8, Math.ceil(ratioFromDecibels(helixGain) / (15 * 0.25)));
      return {
        ...antenna,
        gainDbi: helixGain,
        design: {
          type,
          circumferenceWavelengths: 1,
          turns,
          spacingWavelengths: 0.25,
          polarisationLossDb: 3,
        },
      };
    }
  }
}
