import { expect, test } from 'vitest';
import { itmArea } from '../../../src/radio/propagation/itm/itm-area.ts';
import type { ItmInput } from '../../../src/radio/propagation/itm/itm-input.ts';
import { itmModel } from '../../../src/radio/propagation/itm/itm-model.ts';
import { variabilityMode } from '../../../src/radio/propagation/itm/variability.ts';
import {
  coastalLandZone,
  type PathProfile,
  seaZone,
} from '../../../src/radio/propagation/path-profile.ts';
import type { Link } from '../../../src/radio/propagation/propagation-model.ts';
import { seededRandom } from '../../units/seeded-random.ts';

const jiangsu: Link['climate'] = {
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
};

const link: Link = {
  frequencyMhz: 700,
  transmitterHeightAmslM: 50,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 50,
  kFactor: 4 / 3,
  latitudeDeg: 33.3,
  climate: jiangsu,
};

// published to one decimal
test.each([
  [700, 20, 50, 127.1],
  [700, 40, 50, 146.3],
  [700, 60, 50, 163.3],
  [700, 40, 90, 148.9],
  [700, 60, 90, 170.0],
  [2600, 40, 90, 155.8],
  [3500, 40, 50, 153.4],
  [3500, 60, 90, 190.6],
])(
  'over open sea %i MHz lose at %i km and %i % of time %f dB [propagation, table of medians]',
  (frequencyMhz, distanceKm, timePercent, expectedDb) => {
    const count = distanceKm * 10 + 1;
    const { lossDb } = itmModel.predictPath({ ...link, frequencyMhz, timePercent }, level(count));
    expect(Math.abs(lossDb - expectedDb)).toBeLessThan(0.06);
  },
);

test('a radial gives at every receiver what the path to it gives', () => {
  const random = seededRandom(7);
  const count = 160;
  for (let round = 0; round < 24; round++) {
    const stepKm = [0.1, 0.25, 0.37][round % 3];
    const rough = round % 4 === 3;
    const profile = randomProfile(random, stepKm, count, rough);
    const drawn: Link = {
      ...link,
      frequencyMhz: [700, 2600, 4900][round % 3],
      transmitterHeightAmslM: profile.heightsM[0] + 10 + 80 * random(),
      receiverHeightM: 1.5 + 20 * random(),
      timePercent: [10, 50, 90][round % 3],
    };
    const lossDb = new Float64Array(count);
    itmModel.prepare(drawn, { stepKm, count }).predict({ ...profile, wanted: null }, lossDb);
    expect(lossDb[0]).toBeNaN();
    for (let i = 1; i < count; i++) {
      // both run through the same arithmetic
      expect(lossDb[i], `round ${round}, sample ${i}`).toBe(
        itmModel.predictPath(drawn, upTo(profile, i)).lossDb,
      );
    }
  }
});

test('the losses over open sea of one radial serve the next, and only where it is open sea', () => {
  const count = 100;
  const predictor = itmModel.prepare(link, { stepKm: 0.25, count });
  const sea = level(count);
  const island = level(count);
  island.heightsM.fill(30, 40, 44);
  island.zones.fill(coastalLandZone, 40, 44);
  const first = new Float64Array(count);
  const second = new Float64Array(count);
  predictor.predict({ ...sea, wanted: null }, first);
  predictor.predict({ ...island, wanted: null }, second);
  expect(second.subarray(1, 40)).toEqual(first.subarray(1, 40));
  expect(second[60]).toBeGreaterThan(first[60] + 3);
  predictor.predict({ ...sea, wanted: null }, second);
  expect(second).toEqual(first);
});

test('only the receivers that are wanted are worked out', () => {
  const count = 50;
  const lossDb = new Float64Array(count);
  const wanted = new Uint8Array(count);
  wanted[30] = 1;
  itmModel.prepare(link, { stepKm: 0.5, count }).predict({ ...level(count), wanted }, lossDb);
  expect([...lossDb].filter((loss) => !Number.isNaN(loss))).toEqual([lossDb[30]]);
});

test('the first steps of a radial have a finite loss, and a path says that it is short', () => {
  for (const stepKm of [0.001, 0.01, 0.1]) {
    const lossDb = new Float64Array(12);
    const steps = { stepKm, count: 12 };
    const high = { ...link, transmitterHeightAmslM: 3000 };
    itmModel.prepare(high, steps).predict({ ...level(12), wanted: null }, lossDb);
    for (const loss of lossDb.subarray(1)) expect(loss).toBeGreaterThan(0);
  }
  const { warnings } = itmModel.predictPath(link, level(6));
  expect(warnings).toContain('distanceKm 0.5 is outside 1 to 1000');
});

test('uneven samples are interpolated to even ones', () => {
  const even = randomProfile(seededRandom(3), 0.25, 80, false);
  even.heightsM.fill(even.heightsM[0]);
  const distancesKm = even.distancesKm.map((km) => km * (0.9 + (0.1 * km) / 19.75));
  const { lossDb } = itmModel.predictPath(link, { ...even, distancesKm });
  expect(lossDb).toBeCloseTo(itmModel.predictPath(link, even).lossDb, 9);
});

test('what the model cannot take is refused with the value', () => {
  expect(itmModel.refusal(link)).toBeNull();
  expect(itmModel.refusal({ ...link, timePercent: 100 })).toBe(
    'ITM: timePercent 100 is not between 0 and 100',
  );
  expect(itmModel.refusal({ ...link, receiverHeightM: 0.4 })).toBe(
    'ITM: receiverHeightM 0.4 is outside 0.5 to 3000',
  );
  const tooFew = { ...level(2), distancesKm: Float64Array.of(0) };
  expect(() => itmModel.predictPath(link, tooFew)).toThrow('a path of 1 samples');
  const backwards = { ...level(3), distancesKm: Float64Array.of(0, 2, 1) };
  expect(() => itmModel.predictPath(link, backwards)).toThrow('1 km follows 2 km');
  const buried = level(3);
  buried.heightsM.fill(60);
  expect(() => itmModel.predictPath(link, buried)).toThrow('transmitterHeightM -10 is outside');
  const torn = level(3);
  torn.heightsM[1] = Number.NaN;
  expect(() => itmModel.predictPath(link, torn)).toThrow('ground height NaN at sample 1');
});

test('area mode warns where its source does, and refuses what it refuses', () => {
  const input: ItmInput = {
    frequencyMhz: 30,
    transmitterHeightM: 1500,
    receiverHeightM: 0.8,
    climate: 'maritime-temperate-sea',
    refractivityN: 330,
    polarisation: 'vertical',
    relativePermittivity: 81,
    conductivitySpm: 5,
    variability: variabilityMode(13),
    timePercent: 99.95,
    locationPercent: 50,
    situationPercent: 50,
  };
  const area = {
    distanceKm: 0.5,
    irregularityM: 0,
    transmitterSiting: 'random',
    receiverSiting: 'careful',
  } as const;
  expect(itmArea({ ...input, ...area }).warningFlags).toBe(0x2000 | 0x40 | 0x20 | 0x4 | 0x2 | 0x1);
  expect(() => itmArea({ ...input, ...area, irregularityM: -1 })).toThrow('irregularityM -1');
  expect(() => itmArea({ ...input, ...area, distanceKm: 0 })).toThrow('distanceKm 0');
  expect(() => variabilityMode(14)).toThrow('ITM variability mode 14');
});

type Ground = PathProfile;

/** Open sea at steps of 100 m. */
function level(count: number): Ground {
  return {
    distancesKm: Float64Array.from({ length: count }, (_, i) => i * 0.1),
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: new Uint8Array(count).fill(seaZone),
  };
}

/** Runs of sea and of land, level or rough. */
function randomProfile(
  random: () => number,
  stepKm: number,
  count: number,
  rough: boolean,
): Ground {
  const ground = level(count);
  for (let i = 0; i < count; i++) ground.distancesKm[i] = i * stepKm;
  for (let from = 0; from < count; ) {
    const to = Math.min(count, from + 1 + Math.floor(60 * random()));
    const land = random() < 0.5;
    const plainM = 1 + 40 * random();
    for (let i = from; i < to && land; i++) {
      ground.heightsM[i] = rough ? plainM + 30 * random() : plainM;
      ground.zones[i] = coastalLandZone;
    }
    from = to;
  }
  return ground;
}

function upTo({ distancesKm, heightsM, clutterM, zones }: Ground, last: number): Ground {
  return {
    distancesKm: distancesKm.slice(0, last + 1),
    heightsM: heightsM.slice(0, last + 1),
    clutterM: clutterM.slice(0, last + 1),
    zones: zones.slice(0, last + 1),
  };
}
