import { expect, test } from 'vitest';
import { curveOfPath } from '../../../src/radio/propagation/p1546/curves/curve-of-path.ts';
import { type P1546Input, p1546 } from '../../../src/radio/propagation/p1546/p1546.ts';
import { p1546Model } from '../../../src/radio/propagation/p1546/p1546-model.ts';
import {
  coastalLandZone,
  type PathProfile,
  seaZone,
} from '../../../src/radio/propagation/path-profile.ts';
import type { Link } from '../../../src/radio/propagation/propagation-model.ts';
import { seededRandom } from '../../units/seeded-random.ts';

const link: Link = {
  frequencyMhz: 700,
  transmitterHeightAmslM: 50,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 50,
  kFactor: 4 / 3,
  latitudeDeg: 33.3,
  climate: {
    refractivityGradientNPerKm: 44.6,
    surfaceRefractivityN: 330,
    gradient65mNPerKm: -471,
    superRefractionSlope: 22.7,
    subRefractionSlope: 10,
    vapourDensityGpm3: 9.2,
    rainProbabilityPercent: 2,
    annualRainMm: 1000,
    convectiveRainShare: 0.3,
    zeroIsothermKm: 4,
    troposcatterZone: 0,
    sporadicE01PercentMhz: 10,
    sporadicE1PercentMhz: 8,
    sporadicE10PercentMhz: 6,
    sporadicE50PercentMhz: 4,
  },
};

const input: P1546Input = {
  frequencyMhz: 700,
  timePercent: 50,
  locationPercent: 50,
  effectiveHeightM: 50,
  mastHeightM: 50,
  receiverHeightM: 5,
  surroundings: 'sea',
  clutterHeightM: 10,
  landKm: 0,
  seaKm: 20,
  warmSea: false,
};

// published to one decimal
test.each([
  [700, 20, 129.3],
  [700, 40, 147.8],
  [700, 60, 163.0],
  [2600, 40, 160.5],
  [3500, 40, 163.4],
  [3500, 60, 185.6],
])(
  'over open sea %i MHz lose at %i km %f dB half of the time [propagation, table of medians]',
  (frequencyMhz, distanceKm, expectedDb) => {
    const { lossDb } = p1546Model.predictPath({ ...link, frequencyMhz }, seaPath(distanceKm));
    expect(Math.abs(lossDb - expectedDb)).toBeLessThan(0.06);
  },
);

// land by its formula, sea by its table; all to the four decimals in print
test.each([
  ['land', 100, 50, 35, 75, 44.1712],
  ['land', 600, 1, 17, 37.5, 53.9189],
  ['land', 2000, 10, 120, 1200, 34.8605],
  ['land', 2000, 10, 5, 10, 63.4399],
  ['cold-sea', 600, 50, 60, 10, 30.9816],
  ['cold-sea', 100, 1, 150, 300, 41.5339],
  ['warm-sea', 2000, 10, 100, 20, 53.883],
  ['warm-sea', 2000, 1, 1000, 600, 24.3572],
] as const)(
  'the curve over %s at %i MHz and %i % is at %i km for %f m at %f dB(µV/m) [P.1546-6 tables]',
  (surface, frequencyMhz, timePercent, distanceKm, heightM, expectedDb) => {
    const curve = curveOfPath(
      surface,
      [100, 600, 2000].indexOf(frequencyMhz),
      [1, 10, 50].indexOf(timePercent),
    );
    const row = curve.distancesKm.indexOf(distanceKm);
    const column = [10, 20, 37.5, 75, 150, 300, 600, 1200].indexOf(heightM);
    expect(curve.fieldDb[row * 8 + column]).toBeCloseTo(expectedDb, 3);
  },
);

test('field strength falls with distance, and is larger for a smaller share of time', () => {
  for (const [landKm, seaKm] of [
    [1, 0],
    [0, 1],
    [0.4, 0.6],
  ]) {
    let before = Number.POSITIVE_INFINITY;
    for (const km of [1, 2, 5, 12, 31, 74, 180, 310, 640, 990]) {
      const path = { ...input, landKm: landKm * km, seaKm: seaKm * km };
      const half = p1546(path).fieldStrengthDb;
      const tenth = p1546({ ...path, timePercent: 10 }).fieldStrengthDb;
      expect(half, `${km} km`).toBeLessThan(before);
      expect(tenth, `${km} km`).toBeGreaterThanOrEqual(half);
      expect(p1546({ ...path, timePercent: 3 }).fieldStrengthDb).toBeGreaterThanOrEqual(tenth);
      before = half;
    }
  }
});

test('antennas below 10 m, and below the mean of the ground, carry on from those above without a leap', () => {
  for (const seaKm of [5, 40]) {
    const sea = (effectiveHeightM: number) =>
      p1546({ ...input, seaKm, effectiveHeightM, mastHeightM: null }).fieldStrengthDb;
    // the rules of both sides meet within a few tenths of a decibel
    expect(Math.abs(sea(9.999) - sea(10))).toBeLessThan(0.5);
    expect(sea(4)).toBeLessThan(sea(8));
    const land = (effectiveHeightM: number) =>
      p1546({ ...input, seaKm: 0, landKm: seaKm, effectiveHeightM, mastHeightM: null })
        .fieldStrengthDb;
    expect(land(9.999)).toBeCloseTo(land(10), 2);
    expect(land(-0.001)).toBeCloseTo(land(0), 2);
    expect(land(-50)).toBeLessThan(land(-10));
  }
});

test('within 40 m the field is that of free space, and it meets the curves at 1 km', () => {
  const at = (seaKm: number) => p1546({ ...input, seaKm });
  expect(at(0.03).fieldStrengthDb).toBeCloseTo(106.9 - 20 * Math.log10(Math.hypot(0.03, 0.045)), 9);
  expect(at(0.9999999).fieldStrengthDb).toBeCloseTo(at(1).fieldStrengthDb, 4);
});

test('below 100 MHz over the sea the field is the largest there can be until the earth is in the way', () => {
  const { fieldStrengthDb } = p1546({ ...input, frequencyMhz: 60, seaKm: 1, receiverHeightM: 10 });
  expect(fieldStrengthDb).toBeCloseTo(106.9, 1);
});

test('a radial gives at every receiver what the path to it gives', () => {
  const random = seededRandom(11);
  const count = 90;
  for (let round = 0; round < 6; round++) {
    const stepKm = [0.1, 0.5, 0.9][round % 3];
    const profile = randomProfile(random, stepKm, count);
    const drawn = { ...link, transmitterHeightAmslM: profile.heightsM[0] + 40, timePercent: 20 };
    const lossDb = new Float64Array(count);
    p1546Model.prepare(drawn, { stepKm, count }).predict({ ...profile, wanted: null }, lossDb);
    expect(lossDb[0]).toBeNaN();
    for (let i = 1; i < count; i++) {
      // distances are summed in another order
      expect(lossDb[i], `round ${round}, sample ${i}`).toBeCloseTo(
        p1546Model.predictPath(drawn, upTo(profile, i)).lossDb,
        9,
      );
    }
  }
});

test('what the Recommendation does not cover is refused with the value', () => {
  expect(p1546Model.refusal(link)).toBeNull();
  expect(p1546Model.refusal({ ...link, frequencyMhz: 4900 })).toBe(
    'P.1546: frequencyMhz 4900 is outside 30 to 4000',
  );
  expect(p1546Model.refusal({ ...link, receiverHeightM: 1.5 })).toBe(
    'P.1546: receiverHeightM 1.5 is outside 3 to 3000',
  );
  expect(p1546Model.refusal({ ...link, timePercent: 90 })).toContain('timePercent 90');
  expect(() => p1546Model.prepare({ ...link, timePercent: 90 }, { stepKm: 1, count: 2 })).toThrow(
    'timePercent 90',
  );
  expect(() => p1546({ ...input, receiverHeightM: 2.9 })).toThrow(
    'P.1546: receiverHeightM 2.9 is below 3, the least beside the sea',
  );
  expect(() => p1546({ ...input, seaKm: 0 })).toThrow('0 km of land and 0 km of sea');
  expect(() => p1546({ ...input, seaKm: 0.5, mastHeightM: null })).toThrow('below 1 km');
  expect(() => p1546({ ...input, effectiveHeightM: 2 })).toThrow('effectiveHeightM 2 is outside 3');
  const backwards = { ...seaPath(2), distancesKm: Float64Array.of(0, 2, 1) };
  expect(() => p1546Model.predictPath(link, backwards)).toThrow('1 km follows 2 km');
  const buried = seaPath(2);
  buried.heightsM.fill(60);
  expect(() => p1546Model.predictPath(link, buried)).toThrow('-10 m above its ground');
});

test('a path over the sea beyond 200 km says where its curves are interpolated', () => {
  expect(p1546Model.predictPath(link, seaPath(430)).warnings).toEqual([
    'the sea curves are interpolated: up to 0.3 dB off',
  ]);
  expect(p1546Model.predictPath(link, seaPath(180)).warnings).toEqual([]);
});

function seaPath(distanceKm: number): PathProfile {
  const count = 201;
  return {
    distancesKm: Float64Array.from({ length: count }, (_, i) => (distanceKm * i) / (count - 1)),
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(seaZone),
  };
}

function randomProfile(random: () => number, stepKm: number, count: number): PathProfile {
  const heightsM = new Float64Array(count);
  const zones = new Uint8Array(count).fill(seaZone);
  for (let i = 0, land = false; i < count; i++) {
    if (random() < 0.08) land = !land;
    if (land) {
      heightsM[i] = 30 * random();
      zones[i] = coastalLandZone;
    }
  }
  return {
    distancesKm: Float64Array.from({ length: count }, (_, i) => i * stepKm),
    heightsM,
    clutterM: new Float64Array(count),
    zones,
  };
}

function upTo({ distancesKm, heightsM, clutterM, zones }: PathProfile, last: number): PathProfile {
  return {
    distancesKm: distancesKm.slice(0, last + 1),
    heightsM: heightsM.slice(0, last + 1),
    clutterM: clutterM.slice(0, last + 1),
    zones: zones.slice(0, last + 1),
  };
}
