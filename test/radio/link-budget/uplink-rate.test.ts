import { expect, test } from 'vitest';
import type { UplinkCell } from '../../../src/radio/link-budget/uplink-blocks.ts';
import { uplinkCouplingLimitDb } from '../../../src/radio/link-budget/uplink-limit.ts';
import { uplinkRate } from '../../../src/radio/link-budget/uplink-rate.ts';
import { efficiencyAtSinr } from '../../../src/radio/nr/spectral-efficiency.ts';
import { cells, terminalOf } from './planning-links.ts';

const noiseRiseDb = 2;
const n41 = { ...cells.n41, uplinkLayers: 2, implementationMarginDb: 1.5 };
const terminal = { ...terminalOf('n41', 'cpe'), uplinkLayers: 2 };

const controls: readonly UplinkCell['powerControl'][] = [
  null,
  { p0DbmPerBlock: -90, alpha: 0.8 },
  { p0DbmPerBlock: -100, alpha: 1 },
  { p0DbmPerBlock: -10, alpha: 0 },
];

test.each(controls)('no number of blocks does better than the one chosen: %j', (powerControl) => {
  const cell = { ...n41, powerControl };
  for (let couplingDb = 50; couplingDb <= 150; couplingDb += 0.37) {
    const { rateMbps, blocks, powerDbm, rank } = uplinkRate(
      cell,
      terminal,
      couplingDb,
      noiseRiseDb,
    );
    const best = Math.max(...everyRateMbps(cell, couplingDb));
    expect(Math.abs(rateMbps - best), `${couplingDb} dB`).toBeLessThanOrEqual(1e-9 * best);
    if (best === 0) continue;
    expect(rateOfMbps(cell, couplingDb, blocks, rank) / rateMbps).toBeCloseTo(1, 9);
    expect(powerDbm).toBeLessThanOrEqual(terminal.powerDbm);
  }
});

test.each(controls)('rate and limit of coupling are inverse: %j', (powerControl) => {
  const cell = { ...n41, powerControl };
  const peakMbps = uplinkRate(cell, terminal, 0, noiseRiseDb).rateMbps;
  expect(peakMbps).toBeGreaterThan(1);
  // from what a single block carries at CQI 1
  for (let mbps = 0.011; mbps < peakMbps; mbps *= 1.13) {
    const couplingDb = uplinkCouplingLimitDb(cell, terminal, mbps, noiseRiseDb);
    const { rateMbps } = uplinkRate(cell, terminal, couplingDb - 1e-6, noiseRiseDb);
    expect(rateMbps).toBeGreaterThanOrEqual(mbps);
    expect(uplinkRate(cell, terminal, couplingDb + 0.01, noiseRiseDb).rateMbps).toBeLessThan(mbps);
  }
});

test('a rate beyond the carrier has no limit of coupling', () => {
  const limitDb = uplinkCouplingLimitDb(n41, terminal, 300, noiseRiseDb);
  expect(limitDb).toBe(Number.NEGATIVE_INFINITY);
});

test('power control asks a terminal near by for no more than P0 + 10 log n + α · coupling', () => {
  // two blocks of 15 kHz in one of 30 kHz: −90 + 3.01 + 24.36 (273 blocks) + 0.8 · 70 [TS 38.213, 7.1.1]
  const cell = { ...n41, powerControl: { p0DbmPerBlock: -90, alpha: 0.8 } };
  const { powerDbm, blocks } = uplinkRate(cell, terminal, 70, noiseRiseDb);
  expect(blocks).toBe(273);
  expect(powerDbm).toBeCloseTo(-90 + 3.01 + 24.36 + 56, 2);
});

test('noise that rises by a decibel takes a decibel of coupling', () => {
  const [quiet, loud] = [2, 3].map((riseDb) => uplinkCouplingLimitDb(n41, terminal, 1, riseDb));
  expect(quiet - loud).toBeCloseTo(1, 9);
});

test('a carrier without blocks or with half of one is misuse', () => {
  for (const resourceBlocks of [0, 12.5, 276]) {
    expect(() => uplinkRate({ ...n41, resourceBlocks }, terminal, 100, 0)).toThrow(
      `resource blocks ${resourceBlocks}`,
    );
  }
});

function everyRateMbps(cell: UplinkCell, couplingDb: number): number[] {
  return [1, 2].flatMap((rank) =>
    Array.from({ length: cell.resourceBlocks }, (_, n) =>
      rateOfMbps(cell, couplingDb, n + 1, rank),
    ),
  );
}

/** The definition of the rate, written out. */
function rateOfMbps(cell: UplinkCell, couplingDb: number, blocks: number, rank: number): number {
  const control = cell.powerControl;
  const askedDbm = control
    ? control.p0DbmPerBlock + 10 * Math.log10(2 * blocks) + control.alpha * couplingDb
    : Number.POSITIVE_INFINITY;
  const powerDbm = Math.min(terminal.powerDbm, askedDbm);
  const noiseDbm = -174 + 10 * Math.log10(blocks * 360_000) + cell.noiseFigureDb + noiseRiseDb;
  const sinrDb = powerDbm - couplingDb - noiseDbm + cell.receiveDiversityDb;
  const layerDb = sinrDb - 10 * Math.log10(rank) - cell.implementationMarginDb;
  return rank * blocks * efficiencyAtSinr(layerDb) * 0.36 * cell.uplinkShare * 0.86;
}
