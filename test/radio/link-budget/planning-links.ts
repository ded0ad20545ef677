import type { CellRadio } from '../../../src/radio/link-budget/cell-radio.ts';
import type { TerminalRadio } from '../../../src/radio/link-budget/terminal-radio.ts';

export type Band = 'n28' | 'n1' | 'n41' | 'n78';

/** A handset (`ue`) and a vessel's terminal (`cpe`). */
export type TerminalKind = 'ue' | 'cpe';

const common = {
  ssbGainOffsetDb: 0,
  downlinkOverhead: 0.14,
  uplinkOverhead: 0.14,
  cqiTable: 1,
  implementationMarginDb: 0,
  downlinkLayers: 1,
  uplinkLayers: 1,
  powerControl: null,
} as const;

const fdd = {
  ...common,
  subcarrierSpacingKhz: 15,
  rsrpPorts: 4,
  feederLossDb: 0.5,
  receiveDiversityDb: 6,
  downlinkShare: 1,
  uplinkShare: 1,
};

const tdd = {
  ...common,
  powerW: 320,
  resourceBlocks: 273,
  subcarrierSpacingKhz: 30,
  rsrpPorts: 1,
  feederLossDb: 0,
  noiseFigureDb: 3,
  receiveDiversityDb: 0,
};

/** The base stations of the radio planning facts, §3.3; one layer, no implementation margin. */
export const cells: Readonly<Record<Band, CellRadio>> = {
  n28: { ...fdd, powerW: 240, resourceBlocks: 160, antennaGainDbi: 15, noiseFigureDb: 3 },
  n1: { ...fdd, powerW: 320, resourceBlocks: 216, antennaGainDbi: 18, noiseFigureDb: 2.5 },
  n41: { ...tdd, antennaGainDbi: 25, downlinkShare: 0.743, uplinkShare: 0.2 },
  n78: { ...tdd, antennaGainDbi: 25.5, downlinkShare: 0.643, uplinkShare: 0.3 },
};

const terminals: Readonly<
  Record<Band, { readonly powerDbm: number } & Readonly<Record<TerminalKind, number>>>
> = {
  n28: { powerDbm: 23, ue: -2, cpe: 6 },
  n1: { powerDbm: 23, ue: 0, cpe: 8 },
  n41: { powerDbm: 26, ue: 0, cpe: 8 },
  n78: { powerDbm: 26, ue: 0, cpe: 9 },
};

/** The terminals there, with 1 dB of body or of cable. */
export function terminalOf(band: Band, kind: TerminalKind): TerminalRadio {
  const gainDbi = terminals[band][kind];
  return {
    powerDbm: terminals[band].powerDbm,
    gainDbi,
    lossDb: 1,
    noiseFigureDb: 7,
    downlinkLayers: 1,
    uplinkLayers: 1,
  };
}
