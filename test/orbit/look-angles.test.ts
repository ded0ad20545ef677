import { expect, test } from 'vitest';
import { ephemerisOf } from '../../src/orbit/ephemeris-of.ts';
import { lookAngles } from '../../src/orbit/look-angles.ts';
import { observerAt } from '../../src/orbit/observer.ts';
import { oneWayDelayMs } from '../../src/orbit/one-way-delay.ts';
import { readTable } from '../reference/read-table.ts';

const place = observerAt({ longitudeDeg: 121, latitudeDeg: 33.5 });

test('satellites over the equator stand where the facts have them, from 33.5° N 121° E', () => {
  const rows = readTable('geo-look-angles.csv');
  const satellites = rows.map((row) => ({
    id: row.satellite,
    longitudeDeg: Number(row.longitude_deg),
    inclinationDeg: 0,
  }));
  const positions = new Float64Array(3 * rows.length);
  ephemerisOf({ type: 'geo', satellites }, 0).positionsAt(0, positions);
  rows.forEach((row, i) => {
    const angles = lookAngles(place, positions, 3 * i);
    // theirs are of true orbits, and longitudes are rounded to 0.1°
    expect(Math.abs(angles.elevationDeg - Number(row.elevation_deg))).toBeLessThan(0.15);
    expect(Math.abs(angles.azimuthDeg - Number(row.azimuth_deg))).toBeLessThan(0.3);
    expect(Math.abs(angles.rangeKm - Number(row.range_km))).toBeLessThan(10);
    const delayMs = oneWayDelayMs(angles.rangeKm);
    expect(delayMs).toBeGreaterThan(123.4);
    expect(delayMs).toBeLessThan(128.6);
  });
});

test('what hangs on the plumb line stands overhead, what lies east stands at 90°', () => {
  const { x, y, z, ...turned } = place;
  const up = [
    turned.cosLatitude * turned.cosLongitude,
    turned.cosLatitude * turned.sinLongitude,
    turned.sinLatitude,
  ];
  const overhead = Float64Array.of(x + 500 * up[0], y + 500 * up[1], z + 500 * up[2]);
  expect(lookAngles(place, overhead).elevationDeg).toBeCloseTo(90, 5);
  expect(lookAngles(place, overhead).rangeKm).toBeCloseTo(500, 9);
  const aside = Float64Array.of(x - turned.sinLongitude * 100, y + turned.cosLongitude * 100, z);
  expect(lookAngles(place, aside).azimuthDeg).toBeCloseTo(90, 9);
  expect(lookAngles(place, aside).elevationDeg).toBeCloseTo(0, 9);
});

test('a satellite without a position has no angles', () => {
  const nowhere = new Float64Array(3).fill(Number.NaN);
  expect(lookAngles(place, nowhere)).toEqual({
    elevationDeg: Number.NaN,
    azimuthDeg: Number.NaN,
    rangeKm: Number.NaN,
  });
});
