import { expect, test } from 'vitest';
import { coastalLandZone, seaZone } from '../../src/radio/propagation/path-profile.ts';
import { type GroundSample, sampleGround } from '../../src/terrain/ground.ts';
import { groundOf } from '../../src/terrain/ground-of.ts';
import { profileBetween } from '../../src/terrain/profile-between.ts';
import { emptyRadialGround, fillRadialGround } from '../../src/terrain/radial-ground.ts';
import { landAboveWaterM } from '../../src/terrain/water-level.ts';
import { committedRegion } from '../geodata/committed-region.ts';

const region = committedRegion();
const covered = groundOf(region);
const bare = groundOf(region, region.land, null, true);
const rudongShore = { longitudeDeg: 121.05, latitudeDeg: 32.4 };
const offXuwei = { longitudeDeg: 119.65, latitudeDeg: 34.65 };
const steps = { stepKm: 0.2, count: 300 };

test.each([
  ['the plain at high water', 3, 2.5, 0.5],
  ['the plain at low water', 3, -2.5, 5.5],
  ['a plain that the tide would drown: dykes hold', 1, 2.5, 0],
  ['a polder below the sea', -1.5, 2.5, -1.5],
  ['the polder at low water', -1.5, -2.5, 1],
])('%s: %f m stand so high above water at %f m', (_, heightM, levelM, aboveM) => {
  expect(landAboveWaterM(heightM, levelM)).toBe(aboveM);
});

test('a radial stands in the water: land lower, hills too, the sea at 0 m, zones as they are', () => {
  const [mean, high] = [0, 2.5].map((waterLevelM) => {
    const into = emptyRadialGround(steps.count);
    fillRadialGround(covered, offXuwei, 290, steps, into, waterLevelM);
    return into;
  });
  const lowered = mean.heightsM.map((heightM) => (heightM === 0 ? 0 : heightM - 2.5));
  expect(high.heightsM).toEqual(lowered);
  expect(high.zones).toEqual(mean.zones);
  expect(Math.min(...mean.heightsM)).toBe(0);
  expect(Math.max(...mean.heightsM)).toBeGreaterThan(100);
});

test('radial and profile agree on what stands in the water', () => {
  const to = { longitudeDeg: 121.6, latitudeDeg: 32.9 };
  const profile = profileBetween(bare, rudongShore, to, 0.5, -2.4);
  const sample: GroundSample = { heightM: 0, clutterM: 0, zone: 0 };
  sampleGround(bare, rudongShore.longitudeDeg, rudongShore.latitudeDeg, sample, -2.4);
  expect([profile.heightsM[0], profile.zones[0]]).toEqual([sample.heightM, sample.zone]);
  expect(sample.heightM).toBe(5.4);
});

test('bare sands are coastal land at the water’s height, whatever the level; covered ones are sea', () => {
  const at = (ground: typeof bare, waterLevelM: number) => {
    const sample: GroundSample = { heightM: 0, clutterM: 0, zone: 0 };
    sampleGround(ground, 121.3, 32.9, sample, waterLevelM);
    return [sample.heightM, sample.clutterM, sample.zone];
  };
  expect(at(covered, -2.4)).toEqual([0, 0, seaZone]);
  expect(at(bare, -2.4)).toEqual([0, 0, coastalLandZone]);
  const into = emptyRadialGround(steps.count);
  fillRadialGround(bare, { longitudeDeg: 121.3, latitudeDeg: 32.9 }, 60, steps, into, -2.4);
  expect(into.zones[0]).toBe(coastalLandZone);
  expect(into.zones[299]).toBe(seaZone);
  expect(new Set(into.heightsM)).toEqual(new Set([0]));
});

test('bare sands have another version, and land among them stays land', () => {
  expect(bare.version).not.toBe(covered.version);
  expect(bare.surface.land.every((cell, i) => cell === covered.surface.land[i])).toBe(true);
});
