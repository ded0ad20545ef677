export type BudgetUnit =
  | 'dBm'
  | 'dB'
  | 'dBi'
  | 'Mbps'
  | 'MHz'
  | 'kHz'
  | 'bit/s/Hz'
  | 'count'
  | 'share';

/** One line of a link budget. */
export interface BudgetLine<Id extends string> {
  readonly id: Id;
  /** As it stands in the formulas of the lines below, for example `EPRE`. */
  readonly symbol: string;
  /** Losses are positive; infinite where a demand is out of reach. */
  readonly value: number;
  readonly unit: BudgetUnit;
  /** How the value comes from the symbols of other lines; empty for what was given. */
  readonly formula: string;
  /** The field that gave the value, or the standard behind the formula; empty for plain sums. */
  readonly source: string;
}

/** A line whose value was given: by a field of the project, a model or an antenna. */
export function givenLine<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  unit: BudgetUnit,
  source: string,
): BudgetLine<Id> {
  return { id, symbol, value, unit, formula: '', source };
}

/** A line that follows from others. */
export function derivedLine<Id extends string>(
  id: Id,
  symbol: string,
  value: number,
  unit: BudgetUnit,
  formula: string,
  source = '',
): BudgetLine<Id> {
  return { id, symbol, value, unit, formula, source };
}
