import { type BudgetLine, givenLine } from './budget-line.ts';
import type { BudgetLink } from './budget-link.ts';

export type BudgetGivenId =
  | 'resourceBlocks'
  | 'ports'
  | 'subcarrierSpacing'
  | 'numerology'
  | 'noiseFigure'
  | 'timeShare'
  | 'overhead'
  | 'wantedPower'
  | 'pathLossShare';

type Given = BudgetLine<BudgetGivenId>;

/** What the formulas of a budget's lines name that is no line itself, by direction. */
export function budgetGivens({ cell, terminal }: BudgetLink): {
  readonly downlink: readonly Given[];
  readonly uplink: readonly Given[];
} {
  const spacing = givenLine(
    'subcarrierSpacing',
    'Δf',
    cell.subcarrierSpacingKhz,
    'kHz',
    'carrier.subcarrierSpacingKhz',
  );
  const { powerControl } = cell;
  return {
    downlink: [
      givenLine('resourceBlocks', 'N_RB', cell.resourceBlocks, 'count', 'carrier.resourceBlocks'),
      spacing,
      givenLine('ports', 'N_port', cell.rsrpPorts, 'count', 'carrier.rsrpPorts'),
      givenLine('noiseFigure', 'F', terminal.noiseFigureDb, 'dB', 'terminal.noiseFigureDb'),
      givenLine('timeShare', 'r', cell.downlinkShare, 'share', 'carrier.tdd'),
      givenLine('overhead', 'OH', cell.downlinkOverhead, 'share', 'carrier.downlinkOverhead'),
    ],
    uplink: [
      spacing,
      givenLine('noiseFigure', 'F', cell.noiseFigureDb, 'dB', 'carrier.noiseFigureDb'),
      givenLine('timeShare', 'r', cell.uplinkShare, 'share', 'carrier.tdd'),
      givenLine('overhead', 'OH', cell.uplinkOverhead, 'share', 'carrier.uplinkOverhead'),
      ...(powerControl
        ? [
            numerologyOf(cell.subcarrierSpacingKhz),
            givenLine(
              'wantedPower',
              'P0',
              powerControl.p0DbmPerBlock,
              'dBm',
              'carrier.powerControl.p0DbmPerBlock',
            ),
            givenLine(
              'pathLossShare',
              'α',
              powerControl.alpha,
              'share',
              'carrier.powerControl.alpha',
            ),
          ]
        : []),
    ],
  };
}

/** µ of a subcarrier spacing in kHz. [TS 38.211, table 4.2-1] */
function numerologyOf(spacingKhz: number): Given {
  const numerology = [15, 30, 60, 120].indexOf(spacingKhz);
  return givenLine('numerology', 'µ', numerology, 'count', 'TS 38.211 table 4.2-1');
}
