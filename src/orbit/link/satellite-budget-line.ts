import type { BudgetLine } from '../../radio/link-budget/budget-line.ts';

/** Units of a satellite's budget, beside those of a cell's. */
type SatelliteUnit =
  | BudgetLine<string>['unit']
  | 'dBW'
  | 'dBW/MHz'
  | 'dB/K'
  | 'dBW/K/Hz'
  | 'dBHz'
  | 'K'
  | 'km'
  | 'deg'
  | 'GHz'
  | 'mm/h'
  | 'ms'
  | 'percent';

export type SatelliteLineId =
  | 'eirpDensity'
  | 'beamBandwidth'
  | 'transmitPower'
  | 'transmitGain'
  | 'terminalLoss'
  | 'edgeLoss'
  | 'eirp'
  | 'frequency'
  | 'elevation'
  | 'range'
  | 'freeSpaceLoss'
  | 'gasLoss'
  | 'scintillationLoss'
  | 'seaReflectionLoss'
  | 'receiveGain'
  | 'noiseFigure'
  | 'antennaTemperature'
  | 'systemTemperature'
  | 'gainOverTemperature'
  | 'boltzmann'
  | 'carrierToNoiseDensity'
  | 'cnr'
  | 'efficiency'
  | 'activeUsers'
  | 'dwellShare'
  | 'userBandwidth'
  | 'soldRate'
  | 'rate'
  | 'demandedRate'
  | 'cnrNeed'
  | 'margin'
  | 'shadowSigma'
  | 'shadowHeld'
  | 'rainRate'
  | 'rainFade'
  | 'rainHeld'
  | 'roundTrip';

/** One line of a satellite's link budget; formulas and sources are in no language. */
export interface SatelliteBudgetLine {
  readonly id: SatelliteLineId;
  /** As it stands in the formulas of the lines below, for example `EIRP`. */
  readonly symbol: string;
  /** Losses are positive; infinite where a demand is out of reach. */
  readonly value: number;
  readonly unit: SatelliteUnit;
  /** How the value comes from the symbols of other lines; empty for what was given. */
  readonly formula: string;
  /** The field that gave the value, or the standard behind the formula; empty for plain sums. */
  readonly source: string;
}

/** A line with its unit, formula and source in this order; what was given has no formula. */
export function satelliteLine(
  id: SatelliteLineId,
  symbol: string,
  value: number,
  unit: SatelliteUnit,
  formula: string,
  source = '',
): SatelliteBudgetLine {
  return { id, symbol, value, unit, formula, source };
}
