import { expect, test } from 'vitest';
import { chooseReceivers, fillBetween, levelBeyond } from '../../src/coverage/fan-receivers.ts';
import { p1812Model } from '../../src/radio/propagation/p1812/p1812-model.ts';
import { coastalLandZone, seaZone } from '../../src/radio/propagation/path-profile.ts';
import type { Link } from '../../src/radio/propagation/propagation-model.ts';
import { jiangsuClimate } from '../radio/jiangsu-climate.ts';

const count = 551;
const link: Link = {
  frequencyMhz: 2600,
  transmitterHeightAmslM: 45,
  receiverHeightM: 10,
  polarisation: 'vertical',
  timePercent: 50,
  kFactor: 1.4,
  latitudeDeg: 33,
  climate: jiangsuClimate,
};

// straight lines in dB over 400 to 800 m; measured 0.03 dB, where the first horizon passes
test('what is filled in between receivers is what the model says there, within 0.1 dB', () => {
  const ground = coastWithIsland();
  const wanted = new Uint8Array(count).fill(1);
  const evaluated = new Uint8Array(count);
  chooseReceivers(ground, wanted, 200, 1, evaluated);
  const asked = evaluated.reduce((sum, flag) => sum + flag, 0);
  expect(asked).toBeLessThan(0.6 * count);

  const predictor = p1812Model.prepare(link, { stepKm: 0.2, count });
  const filled = new Float64Array(count);
  predictor.predict({ ...ground, wanted: evaluated }, filled);
  fillBetween(wanted, evaluated, filled);
  const whole = new Float64Array(count);
  predictor.predict({ ...ground, wanted: null }, whole);
  for (let i = 1; i < count; i++) {
    expect(Math.abs(filled[i] - whole[i]), `receiver ${i}`).toBeLessThan(0.1);
  }
});

test('near the mast, at shores and at the ends of what is wanted every receiver is asked for', () => {
  const ground = coastWithIsland();
  const wanted = new Uint8Array(count).fill(1).fill(0, 420, 431);
  const evaluated = new Uint8Array(count);
  chooseReceivers(ground, wanted, 200, 1, evaluated);
  expect(evaluated.subarray(1, 100).every((flag) => flag === 1)).toBe(true);
  for (const i of [199, 200, 209, 210, 215, 419, 431, count - 1])
    expect(evaluated[i], `${i}`).toBe(1);
  for (const i of [420, 425, 430]) expect(evaluated[i], `${i}`).toBe(0);
});

test('beyond the last receiver that is wanted the ground plays no part', () => {
  const ground = coastWithIsland();
  levelBeyond(ground, new Uint8Array(count).fill(1, 0, 150));
  expect(new Set(ground.zones.subarray(149))).toEqual(new Set([seaZone]));
  expect(new Set(ground.heightsM.subarray(149))).toEqual(new Set([0]));
});

/** Two kilometres of shore, and an island 40 km out. */
function coastWithIsland() {
  const land = (i: number) => i < 10 || (i >= 200 && i < 210);
  return {
    heightsM: Float64Array.from({ length: count }, (_, i) => (land(i) ? 3 : 0)),
    clutterM: Float64Array.from({ length: count }, (_, i) => (land(i) ? 10 : 0)),
    zones: Uint8Array.from({ length: count }, (_, i) => (land(i) ? coastalLandZone : seaZone)),
  };
}
