import { expect, test } from 'vitest';
import { gainTowards, patternLossDb } from '../../../src/radio/antenna/antenna-pattern.ts';
import {
  arrayGainDbi,
  ssbPattern,
  trafficPattern,
} from '../../../src/radio/antenna/array-antenna.ts';
import { arrayElement } from '../../../src/radio/antenna/array-element.ts';
import { lineArrayLossDb } from '../../../src/radio/antenna/line-array-loss.ts';
import { patternFacts } from '../../../src/radio/antenna/pattern-facts.ts';
import { sectorAntenna } from '../../../src/radio/antenna/sector-antenna.ts';
import {
  frontToBackDb,
  horizontalLossDb,
  tiltTowards,
  verticalLossDb,
} from '../../../src/radio/sector-pattern.ts';
import { sine } from '../../../src/units/trigonometry.ts';

const panel = { gainDbi: 15, horizontalBeamwidthDeg: 65, verticalBeamwidthDeg: 9 };

test('a sector antenna has the losses of TR 36.814 to the bit at every whole degree', () => {
  const pattern = sectorAntenna(panel);
  for (let deg = -180; deg < 180; deg++) {
    expect(pattern.horizontalDb[(deg + 360) % 360]).toBe(horizontalLossDb(panel, deg));
    expect(pattern.verticalDb[(deg + 360) % 360]).toBe(verticalLossDb(panel, deg));
  }
  expect(pattern.floorDb).toBe(frontToBackDb);
});

test('towards any place it has the gain of the continuous pattern within 0.04 dB, the chord of 9°', () => {
  const pattern = sectorAntenna(panel);
  const pointing = { azimuthDeg: 65, mechanicalTiltDeg: 3, electricalTiltDeg: 2.5 };
  for (let bearingDeg = 0; bearingDeg < 360; bearingDeg += 7.3) {
    for (const depressionDeg of [-1, 0.25, 0.6, 3, 8, 25]) {
      const off = bearingDeg - pointing.azimuthDeg;
      const belowDeg = depressionDeg - tiltTowards(2.5, 3, off);
      const lossDb = Math.min(
        horizontalLossDb(panel, off) + verticalLossDb(panel, belowDeg),
        frontToBackDb,
      );
      const gainDbi = gainTowards(pattern, pointing, bearingDeg, depressionDeg);
      expect(Math.abs(gainDbi - (15 - lossDb))).toBeLessThan(0.04);
    }
  }
});

test('an array element is that of TR 38.901, table 7.3-1', () => {
  expect(arrayElement.gainDbi).toBe(8);
  expect(patternLossDb(arrayElement, 65, 0)).toBe(12);
  expect(patternLossDb(arrayElement, 0, 65)).toBe(12);
  expect(patternLossDb(arrayElement, 65, -65)).toBe(24);
  expect(patternLossDb(arrayElement, 90, 90)).toBe(30);
  expect(patternLossDb(arrayElement, 180, 0)).toBe(30);
});

test('eight elements half a wavelength apart: nulls, width and side lobe of a uniform line', () => {
  const lossDb = (offDeg: number) => lineArrayLossDb(8, 0.5, sine((offDeg * Math.PI) / 180), 0);
  expect(lossDb(0)).toBe(0);
  // first null at sin θ = 1 / (N d)
  expect(lineArrayLossDb(8, 0.5, 0.25, 0)).toBe(60);
  // half-power beamwidth 12.8°
  expect(lossDb(6.4)).toBeCloseTo(3, 1);
  // first side lobe of eight elements at −12.8 dB
  const sideLobes = Array.from({ length: 80 }, (_, i) => lossDb(14.5 + i / 10));
  expect(Math.min(...sideLobes)).toBeCloseTo(12.8, 1);
});

/** 64T64R: twelve rows of eight at 0.7 and 0.5 wavelengths, three rows to a port. */
const massiveMimo = {
  rows: 12,
  columns: 8,
  rowSpacingWavelengths: 0.7,
  columnSpacingWavelengths: 0.5,
  rowsPerPort: 3,
  lossDb: 0,
  horizontalScanDeg: 60,
  verticalScanDeg: 10,
  ssbBeams: 8,
  ssbColumns: 4,
};

test('twelve rows of eight elements have 27.8 dBi, less what is lost', () => {
  expect(arrayGainDbi(massiveMimo)).toBeCloseTo(27.82, 2);
  expect(trafficPattern({ ...massiveMimo, lossDb: 2.3 }).gainDbi).toBeCloseTo(25.52, 2);
});

test('steered beams lose what the element loses, as far as they are steered', () => {
  const { horizontalDb, verticalDb } = trafficPattern(massiveMimo);
  for (const deg of [0, 17, 45, 60, 315]) {
    expect(horizontalDb[deg]).toBeCloseTo(arrayElement.horizontalDb[deg], 9);
  }
  // beyond the last beam its flank is steeper than the element
  expect(horizontalDb[75]).toBeGreaterThan(arrayElement.horizontalDb[75]);
  // up and down the three rows of a port do not steer: 2.1 wavelengths are 24° wide
  const lossOfThreeRows = lineArrayLossDb(3, 0.7, sine((10 * Math.PI) / 180), 0);
  expect(verticalDb[10]).toBeCloseTo(arrayElement.verticalDb[10] + lossOfThreeRows, 9);
});

test('SSB beams of half the columns are 3 dB weaker and leave no gap wider than 1.4 dB between them', () => {
  const ssb = ssbPattern(massiveMimo);
  expect(ssb.gainDbi - trafficPattern(massiveMimo).gainDbi).toBeCloseTo(-3.1, 1);
  const besideElement = ssb.horizontalDb.map(
    (lossDb, deg) => lossDb - arrayElement.horizontalDb[deg],
  );
  for (let deg = -45; deg <= 45; deg++) {
    expect(besideElement[(deg + 360) % 360]).toBeLessThan(1.4);
  }
  // twelve rows in phase: 0.886 λ / (12 × 0.7 λ)
  expect(patternFacts(ssb).verticalBeamwidthDeg).toBeCloseTo(6.04, 1);
});

test.each([1, 2, 5, 8, 16])('%i SSB beams peak at their gain', (ssbBeams) => {
  const ssb = ssbPattern({ ...massiveMimo, ssbBeams });
  expect(Math.min(...ssb.horizontalDb)).toBe(0);
  expect(Math.min(...ssb.verticalDb)).toBe(0);
  expect(ssb.gainDbi).toBeLessThanOrEqual(arrayGainDbi({ ...massiveMimo, columns: 4 }));
});
