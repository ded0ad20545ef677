import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freeSpaceLossDb } from '../../src/radio/propagation/free-space-loss.ts';
import { freeSpaceModel } from '../../src/radio/propagation/free-space-model.ts';
import { propagationModel } from '../../src/radio/propagation/model-registry.ts';
import { smoothEarthModel } from '../../src/radio/propagation/p526/smooth-earth-model.ts';
import { radioHorizonKm } from '../../src/radio/propagation/p526/spherical-earth-clearance.ts';
import {
  mixedPathLossDb,
  sphericalEarthLoss,
} from '../../src/radio/propagation/p526/spherical-earth-loss.ts';
import { coastalLandZone, seaZone } from '../../src/radio/propagation/path-profile.ts';
import type { Link, PropagationModel } from '../../src/radio/propagation/propagation-model.ts';
import { jiangsuClimate } from './jiangsu-climate.ts';

/** A case of test/reference/p526-smooth-earth.jsonl; its README tells the units. */
interface SmoothEarthCase {
  readonly id: string;
  readonly d: number;
  readonly hte: number;
  readonly hre: number;
  readonly ap: number;
  readonly f: number;
  readonly omega: number;
  readonly out: { readonly Ld: readonly [horizontal: number, vertical: number] };
}

test('smooth-earth diffraction agrees with the reference implementation within 1e-6 dB', () => {
  const [, ...lines] = readReference('p526-smooth-earth.jsonl');
  const cases = lines.map((line): SmoothEarthCase => JSON.parse(line));
  expect(cases).toHaveLength(120);
  for (const { id, d, hte, hre, ap, f, omega, out } of cases) {
    (['horizontal', 'vertical'] as const).forEach((polarisation, i) => {
      const loss = sphericalEarthLoss(ap, f, [hte, hre], polarisation)(d);
      // both sides compute the same formulas: rounding alone separates them, 2e-13 dB measured
      expect(mixedPathLossDb(loss, omega), `${id} ${polarisation}`).toBeCloseTo(out.Ld[i], 6);
    });
  }
});

const distancesKm = [10, 20, 30, 40, 50, 60, 80, 100];

test.each([
  [730, 50, 3, [116.9, 130.9, 141.6, 151.9, 161.2, 170.3, 188.2, 205.8]],
  [730, 100, 10, [109.7, 115.7, 123.4, 131.9, 140.3, 149.2, 167.1, 184.7]],
  [2120, 100, 10, [119.0, 125.0, 128.5, 134.6, 145.2, 157.2, 182.2, 207.0]],
  [2600, 50, 10, [120.7, 126.8, 134.8, 147.2, 160.6, 174.1, 200.8, 227.2]],
  [3500, 100, 3, [123.3, 129.3, 135.0, 145.6, 158.3, 173.1, 202.4, 231.5]],
  [4900, 200, 10, [126.2, 132.3, 135.8, 138.3, 140.2, 142.5, 171.7, 204.1]],
])(
  '%i MHz from %i m to %i m over sea: the published path loss within 0.1 dB [radio planning facts, §3.5]',
  (frequencyMhz, baseM, terminalM, expectedDb) => {
    const lossDb = seaLoss(frequencyMhz, baseM, terminalM);
    // published to one decimal; 0.065 dB measured
    distancesKm.forEach((km, i) => {
      expect(Math.abs(lossDb(km) - expectedDb[i]), `${km} km`).toBeLessThan(0.1);
    });
  },
);

test('free-space loss at 1 km and 1 GHz is 92.45 dB [P.525-4]', () => {
  expect(freeSpaceLossDb(1, 1000)).toBeCloseTo(92.45, 2);
  expect(freeSpaceLossDb(10, 1000) - freeSpaceLossDb(1, 1000)).toBeCloseTo(20, 10);
});

// the facts give kilometres to one decimal, for k = 4/3
test.each([
  [30, 27.6, 35.6],
  [100, 46.3, 54.3],
  [300, 76.4, 84.4],
])(
  'the radio horizon of %i m is %f km to 1.5 m and %f km to 10 m [radio planning facts, §3.5]',
  (heightM, lowKm, highKm) => {
    expect(radioHorizonKm((4 / 3) * 6371, [heightM, 1.5])).toBeCloseTo(lowKm, 1);
    expect(radioHorizonKm((4 / 3) * 6371, [heightM, 10])).toBeCloseTo(highKm, 1);
  },
);

const link: Link = {
  frequencyMhz: 773,
  transmitterHeightAmslM: 45,
  receiverHeightM: 10,
  kFactor: 4 / 3,
  timePercent: 50,
  polarisation: 'vertical',
  latitudeDeg: 33,
  climate: jiangsuClimate,
};

test('the smooth-earth model gives free space plus diffraction at every step of a mixed radial', () => {
  // land up to 6 km, then sea: the shore lies midway between two samples
  const lossDb = radialLossDb(smoothEarthModel, 30);
  const diffraction = sphericalEarthLoss((4 / 3) * 6371, 0.773, [45, 10], 'vertical');
  expect(lossDb[0]).toBeNaN();
  for (let i = 1; i < lossDb.length; i++) {
    const seaShare = Math.max(0, i - 29.5) / i;
    const expected =
      freeSpaceLossDb(i * 0.2, 773) + mixedPathLossDb(diffraction(i * 0.2), seaShare);
    expect(lossDb[i]).toBeCloseTo(expected, 10);
  }
});

test('the free-space model knows no horizon', () => {
  const lossDb = radialLossDb(freeSpaceModel, 30);
  expect(lossDb[0]).toBeNaN();
  expect(lossDb[500]).toBeCloseTo(freeSpaceLossDb(100, 773), 10);
});

test('path loss never falls with distance beyond the first kilometre', () => {
  for (const landSamples of [0, 601]) {
    const lossDb = radialLossDb(smoothEarthModel, landSamples);
    for (let i = 6; i < lossDb.length; i++) expect(lossDb[i]).toBeGreaterThan(lossDb[i - 1]);
  }
});

test('a model outside its range still answers, and says what does not hold', () => {
  const model = smoothEarthModel;
  expect(model.warnings(link, 100)).toEqual([]);
  expect(model.warnings({ ...link, frequencyMhz: 20, timePercent: 90 }, 100)).toEqual([
    'frequencyMhz 20 is outside 30 to 30000',
    'timePercent 90 is outside 50 to 50',
  ]);
});

test('an unknown model is refused, naming those there are', async () => {
  await expect(propagationModel('hata')).rejects.toThrow(
    'propagation model hata: not known; expected one of p2001, p1812, itm-p2p, p526-smooth-earth, free-space',
  );
});

function seaLoss(frequencyMhz: number, baseM: number, terminalM: number) {
  const heights = [baseM, terminalM] as const;
  const diffraction = sphericalEarthLoss((4 / 3) * 6371, frequencyMhz / 1000, heights, 'vertical');
  return (km: number) => freeSpaceLossDb(km, frequencyMhz) + mixedPathLossDb(diffraction(km), 1);
}

test('one path evaluated on its own gives what the radial gives there, in parts that add up', () => {
  const count = 301;
  const radialDb = radialLossDb(smoothEarthModel, 30);
  const { lossDb, parts } = smoothEarthModel.predictPath(link, {
    distancesKm: Float64Array.from({ length: count }, (_, i) => i * 0.2),
    heightsM: new Float64Array(count),
    clutterM: new Float64Array(count),
    zones: zonesWithLand(count, 30),
  });
  expect(lossDb).toBeCloseTo(radialDb[300], 9);
  expect(parts.reduce((sum, part) => sum + part.lossDb, 0)).toBeCloseTo(lossDb, 9);
});

/** Loss at 0, 0.2, 0.4 … 120 km over so many samples of land and then the sea. */
function radialLossDb(model: PropagationModel, landSamples: number): Float64Array {
  const count = 601;
  const lossDb = new Float64Array(count);
  model.prepare(link, { stepKm: 0.2, count }).predict(
    {
      heightsM: new Float64Array(count),
      clutterM: new Float64Array(count),
      zones: zonesWithLand(count, landSamples),
      wanted: null,
    },
    lossDb,
  );
  return lossDb;
}

function zonesWithLand(count: number, landSamples: number): Uint8Array {
  return new Uint8Array(count).fill(seaZone).fill(coastalLandZone, 0, landSamples);
}

function readReference(file: string): string[] {
  const text = readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8');
  return text.trim().split('\n');
}
