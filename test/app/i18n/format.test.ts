import { expect, test } from 'vitest';
import {
  formatBearing,
  formatNumber,
  formatPosition,
  formatQuantity,
  formatShare,
} from '../../../src/app/i18n/format.ts';

test('numbers have a real minus, thin spaces between thousands, and no minus zero', () => {
  expect(formatNumber(-103.04, 1)).toBe('−103.0');
  expect(formatNumber(19731.4, 0)).toBe('19\u202f731');
  expect(formatNumber(-0.04, 1)).toBe('0.0');
  expect(formatNumber(Number.NaN, 1)).toBe('—');
});

test('a unit stands after a no-break space', () => {
  expect(formatQuantity(35, 'm', 1)).toBe('35.0\u00a0m');
});

test('a share never reads as reaching what it does not', () => {
  expect(formatShare(94.97, 95)).toBe('94.9');
  expect(formatShare(95, 95)).toBe('95.0');
  expect(formatShare(99.98)).toBe('99.9');
  expect(formatShare(96.57, 95)).toBe('96.6');
});

test('places and bearings read as on a chart', () => {
  const place = { longitudeDeg: 122.1553, latitudeDeg: 32.6435 };
  expect(formatPosition(place)).toBe('32°38.61′N 122°09.32′E');
  expect(formatPosition({ longitudeDeg: 120.99999, latitudeDeg: -5.5 })).toBe(
    '05°30.00′S 121°00.00′E',
  );
  expect(formatBearing(94.6)).toBe('095°\u00a0T');
  expect(formatBearing(359.7)).toBe('000°\u00a0T');
});
