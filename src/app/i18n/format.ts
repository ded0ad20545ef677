import type { Position } from '../../geo/position.ts';
import { shownShare } from '../../planning/shown-share.ts';
import { kmPerNauticalMile } from '../../units/constants.ts';

const thinSpace = '\u202f';
const minus = '\u2212';
/** Written where a number is not known. */
export const unknownNumber = '—';

const formats = new Map<number, Intl.NumberFormat>();

/** A number with fixed decimals, a real minus and thin spaces between thousands. */
export function formatNumber(value: number, decimals: number): string {
  return Number.isFinite(value) ? written(value, decimals) : unknownNumber;
}

/** A number with as many decimals as it has: a share of time of 99.9 % must not read 100. */
export function formatExact(value: number): string {
  return formatNumber(value, String(value).split('.')[1]?.length ?? 0);
}

/** A number and its unit, a no-break space between. */
export function formatQuantity(value: number, unit: string, decimals: number): string {
  return `${formatNumber(value, decimals)}\u00a0${unit}`;
}

/** A rate in Mbps with about three figures. */
export function formatRate(mbps: number): string {
  const decimals = mbps < 1 ? 2 : mbps < 100 ? 1 : 0;
  return formatQuantity(mbps, 'Mbps', decimals);
}

/**
 * A share in percent with one decimal. It never reads as reaching the target, or
 * the whole, when it does not: 94.97 against a target of 95 is written 94.9.
 */
export function formatShare(percent: number, targetPercent = 100): string {
  return formatNumber(shownShare(percent, targetPercent), 1);
}

/** A compass bearing in degrees true, of three digits. */
export function formatBearing(bearingDeg: number): string {
  if (!Number.isFinite(bearingDeg)) {
    return unknownNumber;
  }
  const whole = ((Math.round(bearingDeg) % 360) + 360) % 360;
  return `${String(whole).padStart(3, '0')}°\u00a0T`;
}

/** A place in degrees and minutes, as on a chart. */
export function formatPosition(position: Position): string {
  return `${degreesMinutes(position.latitudeDeg, 2, 'NS')} ${degreesMinutes(position.longitudeDeg, 3, 'EW')}`;
}

/** Kilometres and nautical miles. */
export function formatDistance(km: number): string {
  return `${formatQuantity(km, 'km', 1)} · ${formatQuantity(km / kmPerNauticalMile, 'NM', 1)}`;
}

function degreesMinutes(valueDeg: number, digits: number, hemispheres: string): string {
  // hundredths of a minute are rounded first, so that 59.996′ becomes a whole degree
  const hundredths = Math.round(Math.abs(valueDeg) * 6000);
  const degrees = String(Math.floor(hundredths / 6000)).padStart(digits, '0');
  const minutes = ((hundredths % 6000) / 100).toFixed(2).padStart(5, '0');
  return `${degrees}°${minutes}′${hemispheres[valueDeg < 0 ? 1 : 0]}`;
}

function written(value: number, decimals: number): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay: 'negative',
    });
    formats.set(decimals, format);
  }
  return format.format(value).replaceAll(',', thinSpace).replace('-', minus);
}
