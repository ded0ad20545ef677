import type { Carrier } from '../network/carrier.ts';
import type { CellSettings } from '../network/site.ts';
import type { Terminal } from '../network/terminal.ts';
import type { CellRadio } from '../radio/link-budget/cell-radio.ts';
import type { TerminalRadio } from '../radio/link-budget/terminal-radio.ts';
import { type AttachRange, attachRange } from '../radio/nr/attach-range.ts';
import { tddFrame } from '../radio/nr/tdd-pattern.ts';
import { terminalAtSea } from '../radio/sea-state/terminal-at-sea.ts';
import type { CarrierAntenna } from './carrier-antenna.ts';
import type { Conditions } from './conditions.ts';
import { conditionsOf } from './conditions-of.ts';

/** A carrier and its antenna as link budgets see them, with what is set for one cell in place of its own values. */
export function carrierRadio(
  carrier: Carrier,
  { gainDbi, ssbGainOffsetDb }: Pick<CarrierAntenna, 'gainDbi' | 'ssbGainOffsetDb'>,
  settings: CellSettings = {},
): CellRadio {
  const { downlinkShare, uplinkShare } = shares(carrier);
  return {
    powerW: settings.powerW ?? carrier.powerW,
    resourceBlocks: carrier.resourceBlocks,
    subcarrierSpacingKhz: carrier.subcarrierSpacingKhz,
    rsrpPorts: carrier.rsrpPorts,
    antennaGainDbi: gainDbi,
    feederLossDb: carrier.feederLossDb,
    ssbGainOffsetDb,
    noiseFigureDb: carrier.noiseFigureDb,
    receiveDiversityDb: carrier.receiveDiversityDb,
    downlinkShare,
    uplinkShare,
    downlinkOverhead: carrier.downlinkOverhead,
    uplinkOverhead: carrier.uplinkOverhead,
    cqiTable: carrier.cqiTable,
    implementationMarginDb: carrier.implementationMarginDb,
    downlinkLayers: carrier.downlinkLayers,
    uplinkLayers: carrier.uplinkLayers,
    powerControl: carrier.powerControl ?? null,
  };
}

/** The step of a terminal's antenna that holds at a carrier. */
function gainStepOf(
  terminal: Terminal,
  carrier: Pick<Carrier, 'uplinkMhz'>,
): Terminal['gainSteps'][number] {
  const steps = terminal.gainSteps.filter((step) => step.fromMhz <= carrier.uplinkMhz);
  return steps.at(-1) ?? terminal.gainSteps[0];
}

/** Losses at a terminal, each positive. */
export interface TerminalSideLosses {
  /** Cable and body. */
  readonly terminalDb: number;
  readonly penetrationDb: number;
  /** What the waves take away: gain as the vessel rolls, sight as it lies behind a crest. */
  readonly rollDb: number;
  readonly swellDb: number;
}

/** What the waves and the share of time are taken from. */
export interface SeaTerms {
  readonly conditions?: Conditions | undefined;
  readonly propagation: { readonly timePercent: number };
}

/** What a terminal loses at a carrier, in the waves of a project and for its share of time. */
function terminalLosses(
  terminal: Terminal,
  carrier: Pick<Carrier, 'uplinkMhz'>,
  sea: SeaTerms,
): TerminalSideLosses {
  const { verticalBeamwidthDeg } = gainStepOf(terminal, carrier);
  const { rollLossDb, swellLossDb } = terminalAtSea(
    { heightM: terminal.heightM, afloat: terminal.afloat, verticalBeamwidthDeg },
    conditionsOf(sea),
    sea.propagation.timePercent,
    carrier.uplinkMhz,
  );
  return {
    terminalDb: terminal.lossDb,
    penetrationDb: terminal.penetrationLossDb,
    rollDb: rollLossDb,
    swellDb: swellLossDb,
  };
}

/** The terminal as a carrier meets it at sea. */
export function terminalRadio(
  terminal: Terminal,
  carrier: Pick<Carrier, 'uplinkMhz' | 'duplex'>,
  sea: SeaTerms,
): TerminalRadio {
  const { terminalDb, penetrationDb, rollDb, swellDb } = terminalLosses(terminal, carrier, sea);
  return {
    powerDbm: terminal.maxPowerDbm[carrier.duplex],
    gainDbi: gainStepOf(terminal, carrier).gainDbi,
    lossDb: terminalDb + penetrationDb + rollDb + swellDb,
    noiseFigureDb: terminal.noiseFigureDb,
    downlinkLayers: terminal.downlinkLayers,
    uplinkLayers: terminal.uplinkLayers,
  };
}

/** How far from its mast a terminal can attach to a carrier, and what ends it. */
export function attachRangeOf(carrier: Carrier): AttachRange {
  return attachRange({
    subcarrierSpacingKhz: carrier.subcarrierSpacingKhz,
    prach: carrier.prach,
    tdd: carrier.tdd ?? null,
    vendorExtensionKm: carrier.vendorExtensionKm ?? null,
  });
}

/** Shares of time in each direction: the whole of it for FDD. */
function shares({ tdd, subcarrierSpacingKhz }: Carrier) {
  if (!tdd) return { downlinkShare: 1, uplinkShare: 1 };
  return tddFrame(tdd, subcarrierSpacingKhz);
}
