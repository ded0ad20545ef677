import { expect, test } from 'vitest';
import type { Climate } from '../../src/radio/propagation/climate.ts';
import { p2001 } from '../../src/radio/propagation/p2001/p2001.ts';
import { seaZone } from '../../src/radio/propagation/path-profile.ts';
import { committedRegion } from './committed-region.ts';

const { climate, land, constantsSources } = committedRegion();

test('every constant of climate and land has one source and a confidence', () => {
  const constants = [...Object.keys(climate), ...Object.keys(land)];
  expect(constantsSources.flatMap((source) => source.of).sort()).toEqual(constants.sort());
  for (const { source, confidence } of constantsSources) {
    expect(source).toMatch(/\S/);
    expect(['high', 'medium', 'low']).toContain(confidence);
  }
});

// figures of P.2001 with the digital maps themselves, for antennas at 50 m and 5 m
test.each([
  [0.7, 20, 126.5, 128.0],
  [0.7, 40, 146.8, 149.0],
  [0.7, 60, 164.2, 167.4],
  [2.6, 40, 152.6, 155.6],
  [3.5, 40, 154.3, 157.5],
  [3.5, 60, 182.9, 187.8],
])(
  'P.2001 at %f GHz over %i km of sea: the constants stand in for the maps',
  (f, d, ...expectedDb) => {
    const lossesDb = [50, 90].map((timePercent) => seaLossDb(climate, f, d, timePercent));
    // the figures have one decimal, and the maps vary along a path
    for (const i of [0, 1]) expect(Math.abs(lossesDb[i] - expectedDb[i])).toBeLessThan(0.15);
  },
);

function seaLossDb(
  constants: Climate,
  frequencyGhz: number,
  distanceKm: number,
  timePercent: number,
): number {
  const count = distanceKm * 5 + 1;
  return p2001({
    frequencyGhz,
    timePercent,
    polarisation: 'vertical',
    transmitterGainDbi: 0,
    receiverGainDbi: 0,
    latitudeDeg: 33.3,
    climate: constants,
    transmitterHeightM: 50,
    receiverHeightM: 5,
    profile: {
      distancesKm: Float64Array.from({ length: count }, (_, i) => i / 5),
      heightsM: new Float64Array(count),
      clutterM: new Float64Array(count),
      zones: new Uint8Array(count).fill(seaZone),
    },
  }).lossDb;
}
