import type { Carrier } from '../../src/network/carrier.ts';

/** What all carriers are planned with. */
const planned = {
  downlinkLayers: 4,
  uplinkLayers: 1,
  downlinkOverhead: 0.14,
  uplinkOverhead: 0.14,
  cqiTable: 1,
  // over the open sea, beside an ideal receiver
  implementationMarginDb: 1.5,
  downlinkLoad: 0.5,
  uplinkLoad: 0.5,
  // keeps terminals near the mast quiet; those at the edge send all they have
  powerControl: { p0DbmPerBlock: -85, alpha: 0.8 },
} as const;

/** What the 4T4R radios of all FDD carriers have in common. */
const fddRadio = {
  duplex: 'FDD',
  subcarrierSpacingKhz: 15,
  rsrpPorts: 4,
  feederLossDb: 0.5,
  ssbGainOffsetDb: 0,
  receiveDiversityDb: 6,
  ...planned,
  // reaches 102.6 km, at 64 root sequences a cell
  prach: { format: 1, zeroCorrelationZone: 0 },
} as const;

/** What the 64T64R antenna units of all TDD carriers have in common. */
const tddRadio = {
  duplex: 'TDD',
  bandwidthMhz: 100,
  subcarrierSpacingKhz: 30,
  resourceBlocks: 273,
  rsrpPorts: 1,
  // the envelope of the steered beams, drawn as one wide beam
  horizontalBeamwidthDeg: 65,
  verticalBeamwidthDeg: 10,
  feederLossDb: 0,
  ssbGainOffsetDb: -3,
  receiveDiversityDb: 0,
  ...planned,
  // reaches 14.5 km; the patterns have no room for a longer preamble
  prach: { format: 0, zeroCorrelationZone: 12 },
  thresholdClass: 'tdd',
  confidence: 'low',
} as const;

/** The carriers of the plan: Chinese 5G bands with the radios common on coasts. */
export const carriers: Carrier[] = [
  {
    id: 'n28_700',
    name: { zh: '700 MHz 广覆盖', en: '700 MHz wide area' },
    operator: 'CMCC+CBN',
    nrBand: 'n28',
    ...fddRadio,
    downlinkMhz: 773,
    uplinkMhz: 718,
    bandwidthMhz: 30,
    resourceBlocks: 160,
    powerW: 240,
    antennaId: 'panel-15dbi-65x9',
    antennaGainDbi: 15,
    horizontalBeamwidthDeg: 65,
    verticalBeamwidthDeg: 9,
    noiseFigureDb: 3,
    thresholdClass: 'fddBelow1Ghz',
    confidence: 'medium',
    source: 'spectrum: public MIIT allocation; radio: 4T4R 4 × 60 W, common practice',
  },
  {
    id: 'n28_700_hg',
    name: { zh: '700 MHz 窄波束远覆盖', en: '700 MHz narrow beam, long reach' },
    operator: 'CMCC+CBN',
    nrBand: 'n28',
    ...fddRadio,
    downlinkMhz: 773,
    uplinkMhz: 718,
    bandwidthMhz: 30,
    resourceBlocks: 160,
    powerW: 320,
    antennaId: 'panel-18dbi-33x7',
    antennaGainDbi: 18,
    horizontalBeamwidthDeg: 33,
    verticalBeamwidthDeg: 7,
    noiseFigureDb: 3,
    thresholdClass: 'fddBelow1Ghz',
    confidence: 'medium',
    source: 'spectrum: public MIIT allocation; radio: 4T4R 4 × 80 W, 33° panel, common practice',
  },
  {
    id: 'n1_2100',
    name: { zh: '2.1 GHz 共建共享', en: '2.1 GHz shared' },
    operator: 'CT+CU',
    nrBand: 'n1',
    ...fddRadio,
    downlinkMhz: 2130,
    uplinkMhz: 1940,
    bandwidthMhz: 40,
    resourceBlocks: 216,
    powerW: 320,
    antennaId: 'panel-18dbi-65x6.5',
    antennaGainDbi: 18,
    horizontalBeamwidthDeg: 65,
    verticalBeamwidthDeg: 6.5,
    noiseFigureDb: 2.5,
    thresholdClass: 'fdd2Ghz',
    confidence: 'medium',
    source: 'spectrum: public MIIT allocation; radio: 4T4R 4 × 80 W, common practice',
  },
  {
    id: 'n41_2600',
    name: { zh: '2.6 GHz 近海容量', en: '2.6 GHz near-sea capacity' },
    operator: 'CMCC',
    nrBand: 'n41',
    ...tddRadio,
    downlinkMhz: 2565,
    uplinkMhz: 2565,
    tdd: {
      pattern: 'DDDDDDDSUU',
      special: { downlinkSymbols: 6, guardSymbols: 4, uplinkSymbols: 4 },
    },
    powerW: 320,
    antennaId: 'aau-64t-2600',
    antennaGainDbi: 25,
    noiseFigureDb: 3,
    source:
      'spectrum: public MIIT allocation; 64T64R, DDDDDDDSUU with special slot 6:4:4, common practice',
  },
  {
    id: 'n78_3500',
    name: { zh: '3.5 GHz 港口与近海', en: '3.5 GHz ports and near sea' },
    operator: 'CT+CU',
    nrBand: 'n78',
    ...tddRadio,
    downlinkMhz: 3500,
    uplinkMhz: 3500,
    tdd: {
      pattern: 'DDDSUDDSUU',
      special: { downlinkSymbols: 10, guardSymbols: 2, uplinkSymbols: 2 },
    },
    powerW: 320,
    antennaId: 'aau-64t-3500',
    antennaGainDbi: 25.5,
    noiseFigureDb: 3,
    source:
      'spectrum: public MIIT allocation; 64T64R, DDDSUDDSUU with special slot 10:2:2, common practice',
  },
  {
    id: 'n79_4900',
    name: { zh: '4.9 GHz 港口专网', en: '4.9 GHz port network' },
    operator: 'CMCC',
    nrBand: 'n79',
    ...tddRadio,
    downlinkMhz: 4850,
    uplinkMhz: 4850,
    tdd: {
      pattern: 'DDDSUDDSUU',
      special: { downlinkSymbols: 10, guardSymbols: 2, uplinkSymbols: 2 },
    },
    powerW: 240,
    antennaId: 'aau-64t-4900',
    antennaGainDbi: 26,
    noiseFigureDb: 3.5,
    source:
      'spectrum: public MIIT allocation; 64T64R, DDDSUDDSUU with special slot 10:2:2, common practice',
  },
];
