import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bullingtonLoss } from '../../src/radio/propagation/p526/bullington-loss.ts';
import { bullingtonModel } from '../../src/radio/propagation/p526/bullington-model.ts';
import { knifeEdgeLossDb } from '../../src/radio/propagation/p526/knife-edge-loss.ts';
import type { PathProfile } from '../../src/radio/propagation/path-profile.ts';
import type { Link } from '../../src/radio/propagation/propagation-model.ts';

/** A run-length coded list: numbers stand for themselves, pairs for that many equal ones. */
type Coded = readonly (number | readonly [count: number, value: number])[];

/** A case of test/reference/p526-bullington-knife.jsonl; its README tells the units. */
interface BullingtonCase {
  readonly id: string;
  readonly nu?: number;
  readonly f: number;
  readonly ap: number;
  readonly hts: number;
  readonly hrs: number;
  readonly prof: { readonly D: number; readonly n: number; readonly h: Coded; readonly R: Coded };
  readonly out: { readonly Lbull: number; readonly J: number };
}

const cases = readFileSync(
  new URL('../reference/p526-bullington-knife.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .slice(1)
  .map((line): BullingtonCase => JSON.parse(line));

test('Bullington over actual profiles agrees with the reference implementation within 1e-6 dB', () => {
  const paths = cases.filter(({ nu }) => nu === undefined);
  expect(paths).toHaveLength(120);
  for (const { id, f, ap, hts, hrs, prof, out } of paths) {
    const profile = profileOf(prof);
    const ends = { last: prof.n - 1, transmitterAmslM: hts, receiverAmslM: hrs };
    // the same formulas on both sides: rounding alone separates them, 2e-14 dB measured
    expect(bullingtonLoss(ap, f)(profile, ends), id).toBeCloseTo(out.Lbull, 6);
  }
});

test('the knife-edge loss agrees with the reference implementation within 1e-6 dB', () => {
  const edges = cases.filter(({ nu }) => nu !== undefined);
  expect(edges).toHaveLength(15);
  for (const { id, nu, out } of edges) {
    expect(knifeEdgeLossDb(nu as number), id).toBeCloseTo(out.J, 6);
  }
});

test('a radial gives at each step what the path up to it gives', () => {
  const { prof } = cases.find(({ id }) => id === 'bull-110') as BullingtonCase;
  const profile = profileOf(prof);
  const count = prof.n;
  const steps = { stepKm: prof.D / (prof.n - 1), count };
  const lossDb = new Float64Array(count);
  const wanted = Uint8Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 0 : 1));
  bullingtonModel.prepare(link, steps).predict({ ...profile, wanted }, lossDb);
  for (let i = 0; i < count; i++) {
    if (i % 3 === 0) {
      expect(lossDb[i]).toBeNaN();
      continue;
    }
    const { lossDb: expected } = bullingtonModel.predictPath(link, upTo(profile, i));
    // the steps are products of the step here and quotients there
    expect(lossDb[i]).toBeCloseTo(expected, 9);
  }
});

const link: Link = {
  frequencyMhz: 2600,
  transmitterHeightAmslM: 60,
  receiverHeightM: 5,
  polarisation: 'vertical',
  timePercent: 50,
  kFactor: 1.4,
  latitudeDeg: 33.3,
  climate: {} as Link['climate'],
};

function profileOf({ D, n, h, R }: BullingtonCase['prof']): PathProfile {
  return {
    distancesKm: Float64Array.from({ length: n }, (_, i) => (D * i) / (n - 1)),
    heightsM: decoded(h),
    clutterM: decoded(R),
    zones: new Uint8Array(n).fill(1),
  };
}

function decoded(list: Coded): Float64Array {
  return Float64Array.from(
    list.flatMap((item) =>
      typeof item === 'number' ? [item] : new Array<number>(item[0]).fill(item[1]),
    ),
  );
}

function upTo({ distancesKm, heightsM, clutterM, zones }: PathProfile, last: number): PathProfile {
  return {
    distancesKm: distancesKm.slice(0, last + 1),
    heightsM: heightsM.slice(0, last + 1),
    clutterM: clutterM.slice(0, last + 1),
    zones: zones.slice(0, last + 1),
  };
}
