import type { Terminal } from '../../src/network/terminal.ts';

/** Power classes 3 and 2. [TS 38.101-1, sec. 6.2.1] */
const power = { FDD: 23, TDD: 26 };
const noiseFigureDb = 7;
const handsetGain = [
  { fromMhz: 0, gainDbi: -2 },
  { fromMhz: 1000, gainDbi: 0 },
];
const layers = { downlinkLayers: 2, uplinkLayers: 1 };

/** Who receives, from a hand on deck to a drone; figures are common practice, none is a standard's. */
export const terminals: Terminal[] = [
  {
    id: 'handset-deck',
    name: { zh: '甲板手机', en: 'Handset on deck' },
    heightM: 3,
    afloat: true,
    gainSteps: handsetGain,
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 1,
    penetrationLossDb: 0,
    ...layers,
    confidence: 'medium',
    source: 'power classes 3 and 2 [TS 38.101-1]; gain and 1 dB for the hand, common practice',
  },
  {
    id: 'handset-cabin',
    name: { zh: '船舱手机', en: 'Handset in cabin' },
    heightM: 3,
    afloat: true,
    gainSteps: handsetGain,
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 1,
    penetrationLossDb: 15,
    ...layers,
    confidence: 'low',
    source: 'as on deck; 10 to 20 dB into a steel cabin, common practice',
  },
  {
    id: 'small-boat-cpe',
    name: { zh: '小船 CPE', en: 'Small-boat CPE' },
    heightM: 4,
    afloat: true,
    gainSteps: [{ fromMhz: 0, gainDbi: 3, verticalBeamwidthDeg: 35 }],
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 0.5,
    penetrationLossDb: 0,
    ...layers,
    confidence: 'medium',
    source: 'short omnidirectional antenna on the wheelhouse, half a dB of cable, common practice',
  },
  {
    id: 'vessel-cpe',
    name: { zh: '船载 CPE', en: 'Vessel CPE' },
    heightM: 10,
    afloat: true,
    gainSteps: [
      { fromMhz: 0, gainDbi: 6, verticalBeamwidthDeg: 20 },
      { fromMhz: 1700, gainDbi: 8, verticalBeamwidthDeg: 13 },
      { fromMhz: 3300, gainDbi: 9, verticalBeamwidthDeg: 10 },
    ],
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 1,
    penetrationLossDb: 0,
    ...layers,
    confidence: 'medium',
    source:
      'power classes 3 and 2 [TS 38.101-1]; omnidirectional collinear antenna at 10 m and 1 dB of cable, common practice; beamwidths from the gains',
  },
  {
    id: 'technician',
    name: { zh: '风机平台人员', en: 'Platform technician' },
    heightM: 18,
    afloat: false,
    gainSteps: handsetGain,
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 3,
    penetrationLossDb: 0,
    ...layers,
    confidence: 'medium',
    source: 'handset at the head on the platform of a turbine, 15 to 28 m above the sea',
  },
  {
    id: 'drone',
    name: { zh: '无人机 120 m', en: 'Drone at 120 m' },
    heightM: 120,
    afloat: false,
    gainSteps: handsetGain,
    maxPowerDbm: power,
    noiseFigureDb,
    lossDb: 0,
    penetrationLossDb: 0,
    ...layers,
    confidence: 'medium',
    source: 'highest flight without permission; antenna as a handset’s, nothing in the way',
  },
];
