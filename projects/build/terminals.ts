import type { Terminal } from '../../src/network/terminal.ts';

/** The two terminals that every figure is given for. */
export const terminals: Terminal[] = [
  {
    id: 'handset-deck',
    name: { zh: '甲板手机', en: 'Handset on deck' },
    heightM: 3,
    gainSteps: [
      { fromMhz: 0, gainDbi: -2 },
      { fromMhz: 1000, gainDbi: 0 },
    ],
    maxPowerDbm: { FDD: 23, TDD: 26 },
    noiseFigureDb: 7,
    lossDb: 1,
    confidence: 'medium',
    source: 'power classes 3 and 2 [TS 38.101-1]; gain and 1 dB for the hand, common practice',
  },
  {
    id: 'vessel-cpe',
    name: { zh: '船载 CPE', en: 'Vessel CPE' },
    heightM: 10,
    gainSteps: [
      { fromMhz: 0, gainDbi: 6 },
      { fromMhz: 1700, gainDbi: 8 },
      { fromMhz: 3300, gainDbi: 9 },
    ],
    maxPowerDbm: { FDD: 23, TDD: 26 },
    noiseFigureDb: 7,
    lossDb: 1,
    confidence: 'medium',
    source:
      'power classes 3 and 2 [TS 38.101-1]; omnidirectional antenna at 10 m and 1 dB of cable, common practice; the roll of the vessel is not counted',
  },
];
