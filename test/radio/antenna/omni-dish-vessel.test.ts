import { expect, test } from 'vitest';
import { patternLossDb } from '../../../src/radio/antenna/antenna-pattern.ts';
import {
  axialHelixAntenna,
  axialHelixBeamwidthDeg,
  axialHelixGainDbic,
} from '../../../src/radio/antenna/axial-helix-antenna.ts';
import {
  dishAntenna,
  dishBeamwidthDeg,
  dishGainDbi,
} from '../../../src/radio/antenna/dish-antenna.ts';
import {
  leastOmniGainDbi,
  omniAntenna,
  omniBeamwidthDeg,
  omniGainDbi,
} from '../../../src/radio/antenna/omni-antenna.ts';
import { patternFacts } from '../../../src/radio/antenna/pattern-facts.ts';
import { quadrifilarAntenna } from '../../../src/radio/antenna/quadrifilar-antenna.ts';
import { rolledGainDbi } from '../../../src/radio/antenna/rolled-gain.ts';
import { rollLossDb } from '../../../src/radio/sea-state/roll.ts';

test('a half-wave dipole, 78° wide, has its 2.15 dBi within 0.05 dB [McDonald 1999]', () => {
  expect(Math.abs(omniGainDbi(78) - 2.15)).toBeLessThan(0.05);
});

test('gain and beamwidth of a collinear are two sides of one relation', () => {
  for (const widthDeg of [4, 8, 20, 35, 78, 150]) {
    expect(omniBeamwidthDeg(omniGainDbi(widthDeg))).toBeCloseTo(widthDeg, 8);
  }
  expect(omniBeamwidthDeg(8)).toBeCloseTo(16.9, 1);
  expect(() => omniBeamwidthDeg(leastOmniGainDbi - 0.1)).toThrow('no omnidirectional antenna');
});

test('a collinear is the same all around, behind as ahead', () => {
  const pattern = omniAntenna(8, 12);
  expect(new Set(pattern.horizontalDb)).toEqual(new Set([0]));
  expect(pattern.verticalDb[6]).toBe(3);
  expect(pattern.verticalDb[174]).toBe(3);
  expect(pattern.verticalDb[186]).toBe(3);
  expect(pattern.verticalDb[90]).toBe(20);
});

test('a roll of 15° costs 8 dBi of 12° 18.8 dB and 5 dBi of 30° 3 dB; 20 dB at most', () => {
  expect(8 - rolledGainDbi(omniAntenna(8, 12), 15)).toBeCloseTo(18.75, 12);
  expect(5 - rolledGainDbi(omniAntenna(5, 30), 15)).toBe(3);
  // and so says the loss that terminals at sea are given
  for (const rollDeg of [0, 3, -8, 15, 25]) {
    const ofPatternDb = 8 - rolledGainDbi(omniAntenna(8, 12), rollDeg);
    expect(ofPatternDb).toBeCloseTo(rollLossDb(rollDeg, 12), 12);
  }
});

test('a dish of 1.2 m at 7.5 GHz and 60 % has 37.3 dBi and is 2.3° wide', () => {
  const dish = { diameterM: 1.2, efficiency: 0.6, frequencyMhz: 7500 };
  // η(πD/λ)² with D/λ = 30.02
  expect(dishGainDbi(dish)).toBeCloseTo(37.27, 2);
  expect(dishBeamwidthDeg(dish)).toBeCloseTo(2.33, 2);
});

test('its side lobes lie on the envelope of S.465: 32 − 25 log φ, −10 dBi from 48° on', () => {
  const pattern = dishAntenna({ diameterM: 1.2, efficiency: 0.6, frequencyMhz: 7500 });
  const gainDbi = (offDeg: number) => pattern.gainDbi - patternLossDb(pattern, offDeg, 0);
  expect(gainDbi(10)).toBeCloseTo(7, 9);
  expect(gainDbi(-10)).toBeCloseTo(7, 9);
  expect(gainDbi(40)).toBeCloseTo(-8.05, 2);
  expect(gainDbi(48)).toBeCloseTo(-10, 9);
  expect(gainDbi(180)).toBeCloseTo(-10, 9);
  for (let deg = 0; deg < 180; deg++) {
    expect(pattern.horizontalDb[deg + 1]).toBeGreaterThanOrEqual(pattern.horizontalDb[deg]);
  }
});

test('a quadrifilar helix looks up: 3 dBic of 140° are −5 dBi linear at the horizon', () => {
  const pattern = quadrifilarAntenna({ gainDbic: 3, beamwidthDeg: 140, polarisationLossDb: 3 });
  expect(pattern.verticalDb[270]).toBe(0);
  // 12 (90 / 140)² = 4.96 dB down at the horizon, 3 dB lost to linear polarisation
  expect(pattern.gainDbi - patternLossDb(pattern, 120, 0)).toBeCloseTo(-4.96, 2);
  expect(rolledGainDbi(pattern, 15)).toBeLessThan(rolledGainDbi(pattern, 0));
});

test('ten turns of 12.5° pitch have 15.2 dBic and are 35° wide [Kraus]', () => {
  const helix = { circumferenceWavelengths: 1, turns: 10, spacingWavelengths: 0.2217 };
  expect(axialHelixGainDbic(helix)).toBeCloseTo(15.22, 2);
  expect(axialHelixBeamwidthDeg(helix)).toBeCloseTo(34.9, 1);
  const pattern = axialHelixAntenna(helix, 13, 3);
  expect(pattern.gainDbi).toBe(10);
  expect(patternFacts(pattern).horizontalBeamwidthDeg).toBeCloseTo(34.9, 1);
});
