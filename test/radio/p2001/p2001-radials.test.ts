import { expect, test } from 'vitest';
import { p2001Model } from '../../../src/radio/propagation/p2001/p2001-model.ts';
import {
  coastalLandZone,
  inlandZone,
  seaZone,
} from '../../../src/radio/propagation/path-profile.ts';
import type { Link, RadialPath } from '../../../src/radio/propagation/propagation-model.ts';
import { jiangsuClimate } from '../jiangsu-climate.ts';

const count = 121;

test('along radials of land, sea and islands every receiver has the loss of its own path', () => {
  const random = seeded(3);
  const lossDb = new Float64Array(count);
  let worstDb = 0;
  let receivers = 0;
  for (let n = 0; n < 70; n++) {
    const link = randomLink(random);
    const stepKm = pick(random, [0.1, 0.2, 0.5, 1.3]);
    const predictor = p2001Model.prepare(link, { stepKm, count });
    for (const path of [islands(random), islands(random), land(random), openSea()]) {
      predictor.predict(path, lossDb);
      for (let i = 1; i < count; i += i < 4 ? 1 : 1 + Math.floor(random() * 5)) {
        worstDb = Math.max(worstDb, Math.abs(lossDb[i] - pathLossDb(link, path, stepKm, i)));
        receivers++;
      }
    }
  }
  expect(receivers).toBeGreaterThan(10_000);
  // what is left out for being small makes 2e-10 dB
  expect(worstDb).toBeLessThan(1e-6);
});

test('what a radial leaves behind does not change the next, nor what is wanted of it', () => {
  const random = seeded(8);
  const paths = [openSea(), islands(random), land(random), islands(random), openSea()];
  const steps = { stepKm: 0.2, count };
  const predictor = p2001Model.prepare(seaLink, steps);
  const lossDb = new Float64Array(count);
  const aloneDb = new Float64Array(count);
  for (const path of paths) {
    const wanted = Uint8Array.from({ length: count }, (_, i) => (i % 7 === 3 ? 1 : 0));
    predictor.predict({ ...path, wanted }, lossDb);
    p2001Model.prepare(seaLink, steps).predict(path, aloneDb);
    for (let i = 0; i < count; i++) {
      // the same search from elsewhere ends in the same interval, so the bits agree
      expect(lossDb[i]).toBe(wanted[i] === 1 ? aloneDb[i] : Number.NaN);
    }
  }
});

test('where sporadic E matters, below 300 MHz, and where rays bend like the earth, it agrees too', () => {
  const superRefraction = { ...jiangsuClimate, superRefractionSlope: 80 };
  for (const link of [
    { ...seaLink, frequencyMhz: 40, timePercent: 1 },
    { ...seaLink, timePercent: 1, climate: superRefraction },
  ]) {
    const path = islands(seeded(5));
    const lossDb = new Float64Array(count);
    p2001Model.prepare(link, { stepKm: 5, count }).predict(path, lossDb);
    for (let i = 1; i < count; i += 3) {
      expect(lossDb[i]).toBeCloseTo(pathLossDb(link, path, 5, i), 6);
    }
  }
});

test('a radial of another length, and a link without an answer, are refused', () => {
  const predictor = p2001Model.prepare(seaLink, { stepKm: 0.2, count: 50 });
  expect(() => predictor.predict(openSea(), new Float64Array(count))).toThrow('121 samples');
  const link = { ...seaLink, timePercent: 100 };
  expect(() => p2001Model.prepare(link, { stepKm: 0.2, count })).toThrow('timePercent 100');
});

const seaLink: Link = {
  frequencyMhz: 700,
  transmitterHeightAmslM: 50,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 90,
  kFactor: 1.4,
  latitudeDeg: 33.3,
  climate: jiangsuClimate,
};

/** The model for the path to one sample of a radial. */
function pathLossDb(link: Link, path: RadialPath, stepKm: number, last: number): number {
  return p2001Model.predictPath(link, {
    distancesKm: Float64Array.from({ length: last + 1 }, (_, i) => i * stepKm),
    heightsM: path.heightsM.subarray(0, last + 1),
    clutterM: path.clutterM.subarray(0, last + 1),
    zones: path.zones.subarray(0, last + 1),
  }).lossDb;
}

function randomLink(random: () => number): Link {
  return {
    frequencyMhz: pick(random, [700, 2100, 3500, 4900]),
    transmitterHeightAmslM: pick(random, [10, 30, 50, 120, 600]),
    receiverHeightM: pick(random, [1.5, 5, 10, 30]),
    polarisation: pick(random, ['horizontal', 'vertical']),
    timePercent: pick(random, [1, 10, 50, 90, 95, 99]),
    kFactor: 1.4,
    latitudeDeg: pick(random, [0, 33.3, 55, -72]),
    climate: {
      ...jiangsuClimate,
      gradient65mNPerKm: pick(random, [-200, -471, -1399]),
      rainProbabilityPercent: pick(random, [0, 2, 6, 15]),
      // low enough for wet snow on the path, and high
      zeroIsothermKm: pick(random, [0.5, 2, 4.2]),
      troposcatterZone: pick(random, [0, 1, 2, 3, 4]),
    },
  };
}

function openSea(): RadialPath {
  return {
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(seaZone),
    wanted: null,
  };
}

/** Stretches of sea, plains and rough hills. */
function islands(random: () => number): RadialPath {
  const path = openSea();
  let isSea = random() < 0.5;
  for (let start = 0; start < count; isSea = !isSea) {
    const end = Math.min(start + 1 + Math.floor(random() * 40), count);
    const zone = isSea ? seaZone : pick(random, [coastalLandZone, inlandZone]);
    const plainM = isSea ? 0 : pick(random, [0, 3, 80 * random()]);
    const hillM = isSea || random() < 0.5 ? 0 : 400 * random() ** 3;
    for (; start < end; start++) {
      path.zones[start] = zone;
      path.heightsM[start] = plainM + hillM * random();
    }
  }
  return path;
}

/** Ground that goes up and down a little from sample to sample. */
function land(random: () => number): RadialPath {
  const path = openSea();
  path.zones.fill(inlandZone);
  let heightM = 50 * random();
  for (let i = 0; i < count; i++) {
    path.heightsM[i] = heightM;
    heightM = Math.max(0, heightM + 30 * (random() - 0.5));
  }
  return path;
}

function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)];
}

/** Numbers in 0 … 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
