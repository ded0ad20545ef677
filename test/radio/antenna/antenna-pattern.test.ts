import { expect, test } from 'vitest';
import {
  type AntennaPattern,
  gainTowards,
  patternLossDb,
} from '../../../src/radio/antenna/antenna-pattern.ts';
import { cutOf } from '../../../src/radio/antenna/cut-loss.ts';
import { patternFacts } from '../../../src/radio/antenna/pattern-facts.ts';

/** Loses a tenth of a dB per degree around, a whole one per degree up or down. */
const pattern: AntennaPattern = {
  gainDbi: 15,
  horizontalDb: cutOf((offDeg) => Math.abs(offDeg) / 10),
  verticalDb: cutOf((offDeg) => Math.abs(offDeg)),
  floorDb: 25,
};

test('the two cuts add up, and no direction is weaker than the floor', () => {
  expect(patternLossDb(pattern, 0, 0)).toBe(0);
  expect(patternLossDb(pattern, 50, 8)).toBeCloseTo(13, 12);
  expect(patternLossDb(pattern, 180, 8)).toBe(25);
});

test('a cut is straight between whole degrees and closes on itself', () => {
  expect(patternLossDb(pattern, 40.25, 0)).toBeCloseTo(4.025, 12);
  expect(patternLossDb(pattern, 359.5, 0)).toBeCloseTo(0.05, 12);
  expect(patternLossDb(pattern, -0.5, 0)).toBeCloseTo(0.05, 12);
  expect(patternLossDb(pattern, -1e-20, 0)).toBeCloseTo(0, 12);
});

test.each([-720, -360, 360, 1080])(
  'a direction counts the same %i degrees further around',
  (turn) => {
    for (const deg of [-170.5, -1, 0, 33.3, 179]) {
      expect(patternLossDb(pattern, deg + turn, 2)).toBeCloseTo(patternLossDb(pattern, deg, 2), 9);
      expect(patternLossDb(pattern, 2, deg + turn)).toBeCloseTo(patternLossDb(pattern, 2, deg), 9);
    }
  },
);

test('electrical tilt looks down at every azimuth', () => {
  const pointing = { azimuthDeg: 90, mechanicalTiltDeg: 0, electricalTiltDeg: 6 };
  expect(gainTowards(pattern, pointing, 90, 6)).toBe(15);
  expect(gainTowards(pattern, pointing, 90, 0)).toBeCloseTo(9, 12);
  expect(gainTowards(pattern, pointing, 190, 6)).toBeCloseTo(5, 12);
});

test('mechanical tilt looks down ahead, up behind and not at all to the side', () => {
  const pointing = { azimuthDeg: 350, mechanicalTiltDeg: 4, electricalTiltDeg: 0 };
  expect(gainTowards(pattern, pointing, 350, 4)).toBeCloseTo(15, 12);
  expect(gainTowards(pattern, pointing, 80, 0)).toBeCloseTo(15 - 9, 9);
  expect(gainTowards(pattern, pointing, 170, -4)).toBeCloseTo(15 - 18, 9);
});

test('widths, front-to-back ratio and tilt are read from the cuts', () => {
  const facts = patternFacts({
    ...pattern,
    horizontalDb: cutOf((offDeg) => Math.min(30, Math.abs(offDeg) / 10)),
    verticalDb: cutOf((offDeg) => Math.abs(offDeg + 4)),
  });
  expect(facts.horizontalBeamwidthDeg).toBeCloseTo(60, 9);
  expect(facts.frontToBackDb).toBe(15);
  expect(facts.verticalBeamwidthDeg).toBeCloseTo(6, 9);
  expect(facts.peakBelowHorizonDeg).toBe(-4);
});

test('an antenna that is the same all around is 360° wide', () => {
  const facts = patternFacts({ ...pattern, horizontalDb: cutOf(() => 0) });
  expect(facts.horizontalBeamwidthDeg).toBe(360);
  expect(facts.frontToBackDb).toBe(0);
});
