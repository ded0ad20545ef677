import { expect, test } from 'vitest';
import { p1812Model } from '../../../src/radio/propagation/p1812/p1812-model.ts';
import type { Link, RadialPath } from '../../../src/radio/propagation/propagation-model.ts';
import { seededRandom } from '../../units/seeded-random.ts';
import { radialKinds, randomRadial } from '../along-radial/random-radial.ts';
import { jiangsuClimate } from '../jiangsu-climate.ts';

const rounds = 14;

test.each(radialKinds)(
  'every receiver of a %s radial gets the loss of its own path within 1e-6 dB',
  (kind) => {
    const random = seededRandom(1812);
    for (let round = 0; round < rounds; round++) {
      const stepKm = pick([0.1, 0.2, 0.25], random);
      const count = 2 + Math.floor(random() * 400);
      const path = randomRadial(kind, count, random);
      const link = randomLink(path.heightsM[0], random);
      const lossDb = predicted(link, stepKm, path);
      expect(lossDb[0]).toBeNaN();
      for (let i = 1; i < count; i += 1 + Math.floor(random() * 6)) {
        const error = Math.abs(lossDb[i] - pointLossDb(link, stepKm, path, i));
        // sums in another order: 1e-12 dB at most on 430,000 receivers; a tie decided otherwise
        // would show as a horizon one sample away, 1e-3 dB or more
        expect(error, `round ${round}, receiver ${i} of ${count}`).toBeLessThan(1e-6);
      }
    }
  },
);

test('receivers that are left out change nothing for the others', () => {
  const random = seededRandom(7);
  const path = randomRadial('mixed', 300, random);
  const link = randomLink(path.heightsM[0], random);
  const wanted = Uint8Array.from({ length: 300 }, () => (random() < 0.2 ? 1 : 0));
  wanted[0] = 0;
  const all = predicted(link, 0.2, path);
  const some = predicted(link, 0.2, { ...path, wanted });
  for (let i = 0; i < 300; i++) {
    if (wanted[i] === 1) expect(some[i]).toBe(all[i]);
    else expect(some[i]).toBeNaN();
  }
});

test('a predictor that has seen other radials gives the same bits as a fresh one', () => {
  const random = seededRandom(11);
  const paths = radialKinds.map((kind) => randomRadial(kind, 250, random));
  const link = { ...randomLink(0, random), transmitterHeightAmslM: 700 };
  const used = p1812Model.prepare(link, { stepKm: 0.2, count: 250 });
  for (const path of paths) {
    const lossDb = new Float64Array(250);
    used.predict(path, lossDb);
    expect(lossDb).toEqual(predicted(link, 0.2, path));
  }
});

test('the first receivers, with no or one sample between, get little more than free space', () => {
  const link: Link = { ...seaLink, timePercent: 10 };
  for (const samples of [2, 3]) {
    const { lossDb, parts } = p1812Model.predictPath(link, seaProfile(samples));
    expect(lossDb - parts[0].lossDb).toBeGreaterThan(-1);
    expect(lossDb - parts[0].lossDb).toBeLessThan(1);
  }
});

test('over the open sea the median is the published one [propagation facts, table of models]', () => {
  const published = [
    [700, 20, 126.4],
    [700, 40, 146.7],
    [700, 60, 164.3],
    [2600, 40, 152.3],
    [3500, 60, 182.8],
  ];
  for (const [frequencyMhz, distanceKm, lossDb] of published) {
    const path = seaProfile(distanceKm / 0.2 + 1);
    const climate = { ...jiangsuClimate, refractivityGradientNPerKm: 45 };
    const result = p1812Model.predictPath({ ...seaLink, frequencyMhz, climate }, path);
    // printed to one decimal, for a step that was not told
    expect(Math.abs(result.lossDb - lossDb), `${frequencyMhz} MHz`).toBeLessThan(0.1);
    const sumDb = result.parts.reduce((sum, part) => sum + part.lossDb, 0);
    expect(sumDb).toBeCloseTo(result.lossDb, 9);
  }
});

test('a share of time beyond 50 % is refused; a frequency beyond 6 GHz is answered and said', () => {
  const refusal = 'timePercent 90: ITU-R P.1812-8 answers 1 to 50';
  expect(p1812Model.refusal({ ...seaLink, timePercent: 90 })).toBe(refusal);
  const steps = { stepKm: 0.2, count: 10 };
  expect(() => p1812Model.prepare({ ...seaLink, timePercent: 90 }, steps)).toThrow(refusal);
  expect(p1812Model.refusal(seaLink)).toBeNull();
  expect(p1812Model.warnings({ ...seaLink, frequencyMhz: 7000 }, 0.2)).toEqual([
    'frequencyMhz 7000 is outside 30 to 6000',
    'distanceKm 0.2 is outside 0.25 to 3000',
  ]);
});

test('a hill that just touches the line between the antennas gives the loss of one just below', () => {
  const lossDb = (hillM: number) => {
    const path = randomRadial('sea', 16, seededRandom(1));
    path.heightsM.fill(hillM, 0, 10);
    path.zones.fill(3, 0, 10);
    const climate = { ...jiangsuClimate, refractivityGradientNPerKm: 78.5 };
    const link = { ...seaLink, climate, transmitterHeightAmslM: 60, receiverHeightM: 10 };
    return predicted({ ...link, frequencyMhz: 3500 }, 0.2, path)[15];
  };
  // 30 m at 1.8 of 3 km, between antennas at 60 and 10 m
  expect(lossDb(30)).toBeCloseTo(lossDb(30 - 1e-9), 6);
});

test('ground that is no number never becomes a loss', () => {
  const path = randomRadial('sea', 50, seededRandom(1));
  path.heightsM[20] = Number.NaN;
  expect(() => predicted(seaLink, 0.2, path)).toThrow(/receiver \d+ of the radial/);
});

const seaLink: Link = {
  frequencyMhz: 700,
  transmitterHeightAmslM: 50,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 50,
  kFactor: 1.4,
  latitudeDeg: 33.3,
  climate: jiangsuClimate,
};

function randomLink(groundM: number, random: () => number): Link {
  return {
    ...seaLink,
    frequencyMhz: pick([450, 773, 1850, 2600, 3500, 4900], random),
    transmitterHeightAmslM: groundM + pick([10, 30, 50, 120, 300, 600], random),
    receiverHeightM: pick([1.5, 3, 10, 30], random),
    polarisation: pick(['horizontal', 'vertical'], random),
    timePercent: pick([1, 5, 10, 20, 49, 50], random),
    latitudeDeg: pick([33.4, 5, 75], random),
  };
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)];
}

function seaProfile(samples: number) {
  return {
    distancesKm: Float64Array.from({ length: samples }, (_, i) => i * 0.2),
    heightsM: new Float64Array(samples),
    clutterM: new Float64Array(samples),
    zones: new Uint8Array(samples).fill(1),
  };
}

function predicted(link: Link, stepKm: number, path: RadialPath): Float64Array {
  const count = path.heightsM.length;
  const lossDb = new Float64Array(count);
  p1812Model.prepare(link, { stepKm, count }).predict(path, lossDb);
  return lossDb;
}

function pointLossDb(link: Link, stepKm: number, path: RadialPath, receiver: number): number {
  const end = receiver + 1;
  return p1812Model.predictPath(link, {
    distancesKm: Float64Array.from({ length: end }, (_, i) => i * stepKm),
    heightsM: path.heightsM.slice(0, end),
    clutterM: path.clutterM.slice(0, end),
    zones: path.zones.slice(0, end),
  }).lossDb;
}
