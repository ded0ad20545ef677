import type { BudgetUnit } from '../../../radio/link-budget/budget-line.ts';
import { formatNumber } from '../../i18n/format.ts';

const decimals: Readonly<Record<BudgetUnit, number>> = {
  dBm: 1,
  dB: 1,
  dBi: 1,
  Mbps: 1,
  MHz: 2,
  kHz: 0,
  'bit/s/Hz': 3,
  count: 0,
  share: 3,
};

/** The value of a line with the decimals of its unit; ±∞ where it is out of reach. */
export function lineNumber(value: number, unit: BudgetUnit): string {
  if (Number.isFinite(value)) return formatNumber(value, decimals[unit]);
  return value > 0 ? '∞' : '−∞';
}

/** The unit as it is written; counts and shares have none. */
export function lineUnit(unit: BudgetUnit): string {
  if (unit === 'count' || unit === 'share') return '';
  return unit === 'bit/s/Hz' ? 'b/s/Hz' : unit;
}
