import { expect, test } from 'vitest';
import { bullingtonParameter } from '../../../src/radio/propagation/along-radial/bullington-parameter.ts';
import { ClearanceSearch } from '../../../src/radio/propagation/along-radial/clearance-search.ts';
import {
  emptyHeightRuns,
  fillHeightRuns,
} from '../../../src/radio/propagation/along-radial/height-runs.ts';
import { slopeMPerKm } from '../../../src/radio/propagation/along-radial/steepest-from-start.ts';
import { UpperHull } from '../../../src/radio/propagation/along-radial/upper-hull.ts';
import {
  fillLandBehindKm,
  fillLongestRunKm,
  landBeforeSeaKm,
  longestRunKm,
} from '../../../src/radio/propagation/along-radial/zone-runs.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { radialKinds, randomRadial } from './random-radial.ts';

const count = 300;
const stepKm = 0.2;
const bulgeMPerKm2 = 500 / 8900;

test.each(radialKinds)(
  'over a %s radial the hull sees what a look at every sample sees',
  (kind) => {
    const random = seededRandom(3);
    const { heightsM } = randomRadial(kind, count, random);
    const hull = new UpperHull(count);
    hull.begin(bulgeMPerKm2);
    for (let receiver = 2; receiver < count; receiver++) {
      const last = receiver - 1;
      hull.add(last, last * stepKm, heightsM[last]);
      const antennaM = heightsM[receiver] + 1 + 40 * random();
      const slopeTo = (i: number) =>
        slopeMPerKm(antennaM, heightsM[i], receiver * stepKm - i * stepKm, bulgeMPerKm2);
      const seen = hull.samples[hull.steepestSeenFrom(receiver * stepKm, antennaM)];
      let steepest = 1;
      for (let i = 2; i < receiver; i++) if (slopeTo(i) > slopeTo(steepest)) steepest = i;
      expect(seen, `receiver ${receiver}`).toBe(steepest);
    }
  },
);

test.each(radialKinds)('over a %s radial the search finds the largest ν of all samples', (kind) => {
  const random = seededRandom(5);
  const { heightsM } = randomRadial(kind, count, random);
  const transmitterM = 700;
  // antennas of equal height make the samples about the middle of the sea tie
  const receiversM = heightsM.map((heightM) => (random() < 0.5 ? transmitterM : heightM + 400));
  const runs = emptyHeightRuns(count);
  fillHeightRuns(heightsM, runs);
  const search = new ClearanceSearch(count, stepKm, bulgeMPerKm2, 0.4);
  search.begin(heightsM, transmitterM, receiversM);
  expect(search.find(1, runs)).toBe(-1);
  for (let receiver = 2; receiver < count; receiver++) {
    let largest = Number.NEGATIVE_INFINITY;
    let nearest = -1;
    for (let i = 1; i < receiver; i++) {
      const parameter = bullingtonParameter(
        heightsM[i],
        i * stepKm,
        receiver * stepKm,
        transmitterM,
        receiversM[receiver],
        bulgeMPerKm2,
        0.4,
      );
      if (parameter < largest) continue;
      largest = parameter;
      nearest = i;
    }
    expect(search.find(receiver, runs), `receiver ${receiver}`).toBe(nearest);
    expect(search.parameter).toBe(largest);
  }
});

test('a stretch of land ends midway between its last sample and the sea, or with the path', () => {
  // sea, two samples inland, one coastal, two of sea, one coastal
  const zones = Uint8Array.of(1, 4, 4, 3, 1, 1, 3);
  const landKm = new Float64Array(7);
  fillLongestRunKm(zones, 1, 3, landKm);
  expect([...landKm]).toEqual([0, 0.5, 1.5, 2.5, 3, 3, 3]);
  fillLongestRunKm(zones, 1, 4, landKm);
  expect([...landKm]).toEqual([0, 0.5, 1.5, 2, 2, 2, 2]);
  expect(longestRunKm(Float64Array.of(0, 1, 2, 3, 4, 5, 6), zones, 3)).toBe(3);
  fillLandBehindKm(zones, 1, landKm);
  expect([...landKm]).toEqual([0, 0.5, 1.5, 2.5, 0, 0, 0.5]);
  expect(landBeforeSeaKm(zones.subarray(1), 1)).toBe(2.5);
  expect(landBeforeSeaKm(zones.subarray(1, 4), 1)).toBe(Number.POSITIVE_INFINITY);
});
