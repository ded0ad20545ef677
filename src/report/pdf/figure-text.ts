import type { Figure } from '../document/report-document.ts';

/** A number as documents show it: real minus, no-break spaces between thousands, a dash for none. */
export function figureText({ value, decimals, signed }: Figure): string {
  if (value === null || !Number.isFinite(value)) return '—';
  const digits = Math.abs(value).toFixed(decimals);
  const [whole, fraction] = digits.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '\u00a0');
  const isZero = Number(digits) === 0;
  const sign = value < 0 && !isZero ? '−' : signed ? (isZero ? '±' : '+') : '';
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}
