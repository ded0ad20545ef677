import { expect, test } from 'vitest';
import { attachRange } from '../../../src/radio/nr/attach-range.ts';
import { type PrachFormat, preambleOf } from '../../../src/radio/nr/prach-formats.ts';
import { prachRange } from '../../../src/radio/nr/prach-range.ts';
import { tddFrame } from '../../../src/radio/nr/tdd-pattern.ts';
import { timingAdvance } from '../../../src/radio/nr/timing-advance.ts';
import { readTable } from '../../reference/read-table.ts';

test.each(
  readTable<'format' | 'cyclic_prefix_us' | 'guard_us' | 'cyclic_prefix_km' | 'guard_km'>(
    'nr-prach.csv',
  ),
)('preamble format $format reaches as far as its cyclic prefix and its guard time', (row) => {
  const format = Number(row.format) as PrachFormat;
  const { cyclicPrefixUs, guardUs } = preambleOf(format, 30);
  expect(Math.abs(cyclicPrefixUs - Number(row.cyclic_prefix_us))).toBeLessThan(0.1);
  expect(Math.abs(guardUs - Number(row.guard_us))).toBeLessThan(0.1);
  const { cyclicPrefixKm, guardKm } = prachRange({ format, zeroCorrelationZone: 0 });
  expect(Math.abs(cyclicPrefixKm - Number(row.cyclic_prefix_km))).toBeLessThan(0.1);
  expect(Math.abs(guardKm - Number(row.guard_km))).toBeLessThan(0.1);
});

test.each(readTable<'zone' | 'shift' | 'range_km' | 'roots_for_64'>('nr-cyclic-shifts.csv'))(
  'zero-correlation zone $zone, N_CS $shift, reaches $range_km km with $roots_for_64 roots',
  (row) => {
    const range = prachRange({ format: 1, zeroCorrelationZone: Number(row.zone) });
    expect(Math.abs(range.zeroCorrelationKm - Number(row.range_km))).toBeLessThan(0.1);
    expect(range.rootsPer64).toBe(Number(row.roots_for_64));
  },
);

test('cyclic shifts of format 3 are those of 5 kHz [TS 38.211, table 6.3.3.1-6]', () => {
  // N_CS 419 of 839 over 200 µs: (417 · 200/839 − 5) µs · c/2
  const { zeroCorrelationKm } = prachRange({ format: 3, zeroCorrelationZone: 15 });
  expect(zeroCorrelationKm).toBeCloseTo(14.15, 2);
  // 13 of 839 are 2.6 µs, less than the echoes that must fit in
  expect(prachRange({ format: 3, zeroCorrelationZone: 1 }).zeroCorrelationKm).toBe(0);
});

test('format 1 with all of the sequence is for 102.6 km, with N_CS 419 for 58.9 km', () => {
  expect(prachRange({ format: 1, zeroCorrelationZone: 0 })).toMatchObject({
    rangeKm: expect.closeTo(102.6, 1),
    limitedBy: 'cyclicPrefix',
  });
  expect(prachRange({ format: 1, zeroCorrelationZone: 15 })).toMatchObject({
    rangeKm: expect.closeTo(58.9, 1),
    limitedBy: 'zeroCorrelation',
  });
});

test('a short preamble at 30 kHz is for a few kilometres', () => {
  // C2: cyclic prefix 2048 · 2^-1 samples of 30.72 a µs, 33.3 µs [TS 38.211, table 6.3.3.1-2]
  const { cyclicPrefixKm } = prachRange({ format: 'C2', zeroCorrelationZone: 0 }, 30);
  expect(cyclicPrefixKm).toBeCloseTo(5, 1);
});

test('timing advance reaches 300 km in steps of 78 m, half of both at 30 kHz', () => {
  expect(timingAdvance(15).rangeKm).toBeCloseTo(300.3, 1);
  expect(timingAdvance(15).stepM).toBeCloseTo(78.1, 1);
  expect(timingAdvance(30).rangeKm).toBeCloseTo(150.1, 1);
  expect(timingAdvance(30).stepM).toBeCloseTo(39, 1);
});

test.each(readTable<'guard_symbols_30khz' | 'cell_km' | 'protection_km'>('nr-guard-periods.csv'))(
  'a guard period of $guard_symbols_30khz symbols at 30 kHz is for $cell_km km and protects $protection_km km',
  (row) => {
    const guardSymbols = Number(row.guard_symbols_30khz);
    const slots = Math.ceil(guardSymbols / 14);
    const downlinkSymbols = 14 * slots - guardSymbols;
    const tdd = {
      pattern: `DDDD${'S'.repeat(slots)}UU`.padStart(10, 'D'),
      special: { downlinkSymbols, guardSymbols, uplinkSymbols: 0 },
    };
    const { guardRangeKm, protectionKm } = tddFrame(tdd, 30);
    expect(Math.abs(guardRangeKm - Number(row.cell_km))).toBeLessThan(roundedBy(row.cell_km));
    expect(Math.abs(protectionKm - Number(row.protection_km))).toBeLessThan(
      roundedBy(row.protection_km),
    );
  },
);

test('the least limit is named, and a long-range feature lifts those of the preamble alone', () => {
  const n41 = {
    subcarrierSpacingKhz: 30,
    prach: { format: 0, zeroCorrelationZone: 0 },
    tdd: {
      pattern: 'DDDDDDDSUU',
      special: { downlinkSymbols: 6, guardSymbols: 4, uplinkSymbols: 4 },
    },
    vendorExtensionKm: null,
  } as const;
  expect(attachRange(n41)).toMatchObject({
    rangeKm: expect.closeTo(14.5, 1),
    limitedBy: 'prachGuard',
  });
  const extended = attachRange({ ...n41, vendorExtensionKm: 60 });
  expect(extended).toMatchObject({
    rangeKm: expect.closeTo(18.4, 1),
    limitedBy: 'guardPeriod',
  });
  const wide = { downlinkSymbols: 2, guardSymbols: 12, uplinkSymbols: 0 };
  expect(
    attachRange({ ...n41, tdd: { ...n41.tdd, special: wide }, vendorExtensionKm: 60 }),
  ).toMatchObject({ rangeKm: 60, limitedBy: 'vendorExtension' });
  const fdd = { ...n41, subcarrierSpacingKhz: 15, tdd: null, vendorExtensionKm: 400 };
  expect(attachRange(fdd)).toMatchObject({
    rangeKm: expect.closeTo(300.3, 1),
    limitedBy: 'timingAdvance',
    all: { guardPeriod: null },
  });
});

/** 0.1 km, or half a kilometre and that where the table has whole ones. */
function roundedBy(figure: string): number {
  return figure.includes('.') ? 0.1 : 0.6;
}
