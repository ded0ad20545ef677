import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { answerCase } from '../../src/cli/pathloss/answer-case.ts';
import { pathlossAdapters } from '../../src/cli/pathloss/pathloss-adapters.ts';
import { runOffing } from './run-offing.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Files of test/reference; the tolerances are those of the public reference implementations. */
const references: Readonly<Record<string, readonly [file: string, tolerance: number]>> = {
  p1812: ['p1812.jsonl', 1e-6],
  p2001: ['p2001.jsonl', 1e-6],
  'itm-p2p': ['itm-p2p.jsonl', 1e-6],
  'itm-area': ['itm-area.jsonl', 1e-6],
  // curves are read from tables with four digits after the point
  p1546: ['p1546.jsonl', 1e-4],
  'p526-smooth-earth': ['p526-smooth-earth.jsonl', 1e-6],
  'p526-bullington': ['p526-bullington-knife.jsonl', 1e-6],
  p676: ['p676.jsonl', 1e-6],
  p838: ['p838.jsonl', 1e-6],
  'p618-rain': ['p618-rain.jsonl', 1e-6],
};

test('every model has its reference cases', () => {
  expect(pathlossAdapters.map(({ id }) => id)).toEqual(Object.keys(references));
});

test.each(pathlossAdapters)(
  '$id answers every reference case with every quantity of it',
  (adapter) => {
    const [file, tolerance] = references[adapter.id];
    const [meta, ...lines] = readLines(file);
    expect(answerCase(adapter, meta, true)).toBeNull();
    expect(lines.length).toBeGreaterThanOrEqual(100);
    for (const line of lines) {
      const { id, out } = JSON.parse(line);
      const result = JSON.parse(answerCase(adapter, line, true) as string);
      expect(result.id).toBe(id);
      expectClose(result, out, tolerance, id);
    }
  },
);

test.each([
  ['p1812', ['Lb', 'Ep']],
  ['p2001', ['Lb']],
  ['itm-p2p', ['A', 'rc', 'warnings', 'mode']],
  ['itm-area', ['A', 'rc', 'warnings', 'mode']],
  ['p1546', ['E', 'L']],
  ['p526-smooth-earth', ['Ld']],
  ['p838', ['k', 'alpha', 'gammaR']],
])('%s prints %j without --intermediate', (model, keys) => {
  const result = JSON.parse(answerCase(adapterOf(model), firstCase(model), false) as string);
  expect(Object.keys(result)).toEqual(['id', ...keys, 'notes']);
});

/** 20 km of sea and a shore, for P.1812. */
const coast = {
  ...{ id: 'coast', f: 0.7, p: 50, pL: 50, sigmaL: 0, htg: 50, hrg: 5, pol: 2 },
  ...{ phi_t: 33.3, lam_t: 121, phi_r: 33.3, lam_r: 121.2, DN: 45, N0: 330, dct: 0, dcr: 0 },
  prof: {
    D: 20,
    n: 201,
    h: [[200, 0], 2],
    z: [
      [199, 1],
      [2, 3],
    ],
    R: [[200, 0], 5],
  },
};

test('a profile by its distances is the profile by length and number', () => {
  const { D, n, ...lists } = coast.prof;
  const d = Array.from({ length: n }, (_, i) => (D * i) / (n - 1));
  const answer = (prof: object) =>
    answerCase(adapterOf('p1812'), JSON.stringify({ ...coast, prof }), true);
  expect(answer({ d, ...lists })).toBe(answer(coast.prof));
});

test('a value outside what the model was made for is answered with a warning', () => {
  const line = '{"id":7,"f":0.7,"el":0,"tau":0,"R":50}';
  expect(JSON.parse(answerCase(adapterOf('p838'), line, false) as string)).toMatchObject({
    id: 7,
    notes: ['f 0.7 is outside 1 to 1000 GHz'],
  });
});

test('the command answers line by line, from a file as from standard input', async () => {
  const file = 'test/reference/p618-rain.jsonl';
  const [, first, second] = readLines('p618-rain.jsonl');
  const [fromFile, fromInput] = await Promise.all([
    runOffing(['pathloss', '--model', 'p618-rain', file]),
    runOffing(['pathloss', '--model', 'p618-rain'], `${first}\r\n\n${second}`),
  ]);
  expect([fromFile.status, fromFile.stderr]).toEqual([0, '']);
  const results = fromFile.stdout.trimEnd().split('\n');
  expect(results).toHaveLength(100);
  expect([fromInput.status, fromInput.stderr]).toEqual([0, '']);
  expect(fromInput.stdout).toBe(`${results[0]}\n${results[1]}\n`);
});

test('a bad line ends the command with its place; the lines before it stay answered', async () => {
  const [, first, second] = readLines('p618-rain.jsonl');
  const bad = JSON.stringify({ ...JSON.parse(second), p: 7 });
  const { status, stdout, stderr } = await runOffing(
    ['pathloss', '--model', 'p618-rain'],
    `${first}\n${bad}\n${second}\n`,
  );
  expect(status).toBe(1);
  expect(stdout.trimEnd().split('\n')).toHaveLength(1);
  expect(stderr).toBe(
    'offing: standard input: line 2: p: 7 — expected a number from 0.001 to 5 %\n',
  );
});

test('wrong usage ends with status 2', async () => {
  const runs = await Promise.all([
    runOffing(['pathloss']),
    runOffing(['pathloss', '--model', 'hata']),
    runOffing(['pathloss', '--model', 'p838', 'a', 'b']),
  ]);
  expect(runs.map(({ status }) => status)).toEqual([2, 2, 2]);
  expect(runs[1].stderr).toMatch(/^offing: --model: hata: expected one of p1812, p2001, .*\n$/);
});

test.each([
  ['p', 90, 'p: 90 — expected a number from 1 to 50 %'],
  ['f', 7, 'f: 7 — expected a number from 0.03 to 6 GHz'],
  ['f', '0.7', 'f: "0.7" — expected a number from 0.03 to 6 GHz'],
  ['hrg', -3, 'hrg: -3 — expected a number from 1 to 3000 m'],
  ['pol', 3, 'pol: 3 — expected one of 1, 2 (1 horizontal, 2 vertical)'],
  ['N0', undefined, 'N0: missing — expected a number from 100 to 600 N'],
  ['prof', 5, 'prof: 5 — expected an object'],
])('P.1812 refuses %s %j', (field, value, reason) => {
  const values = { ...coast, [field]: value };
  expect(() => answerCase(adapterOf('p1812'), JSON.stringify(values), false)).toThrow(reason);
});

const flat = { h: [[3, 0]], z: [[3, 1]], R: [[3, 0]] };

test.each([
  [{ D: 0, n: 3, ...flat }, 'prof.D: 0 — expected a number from 0.001 to 20000 km'],
  [{ D: 5, n: 1, ...flat }, 'prof.n: 1 — expected a whole number from 2 to 100000'],
  [{ D: 5, n: 4, ...flat }, 'prof.h: 3 samples — expected 4 samples, one per distance'],
  [{ D: 5, n: 3, ...flat, h: [0, [2, 'a']] }, 'prof.h[1]: [2,"a"] — expected a number, or'],
  [{ D: 5, n: 3, ...flat, h: [0, [2, -900]] }, 'prof.h, sample 1: -900 — expected -500 to 9000 m'],
  [{ D: 5, n: 3, ...flat, z: [1, 257, 1] }, 'prof.z, sample 1: 257 — expected 1 (sea), 3'],
  [{ D: 5, n: 3, ...flat, R: undefined }, 'prof.R: missing — expected a list'],
  [{ d: [0, 2, 1], ...flat }, 'prof.d[2]: 1 — expected more than 2, the sample before'],
  [{ d: [0, 2, 2], ...flat }, 'prof.d[2]: 2 — expected more than 2, the sample before'],
  [{ d: [1, 2, 3], ...flat }, 'prof.d[0]: 1 — expected 0, the transmitter'],
  [{ d: [0, 2, 3], n: 3, ...flat }, 'prof.n: 3 — expected none beside d'],
])('a profile like %j is refused', (prof, reason) => {
  const line = JSON.stringify({ ...coast, prof });
  expect(() => answerCase(adapterOf('p1812'), line, false)).toThrow(reason);
});

test.each([
  ['{"id":1,}', 'not JSON, column 9: } — expected a field name in double quotes'],
  ['[1]', 'a list of 1 — expected an object'],
  ['{"id":[1]}', 'id: a list of 1 — expected a text or a number'],
  ['{"f":1e999}', 'f: Infinity — expected a number from 0.1 to 1000 GHz'],
])('the line %s is no case', (line, reason) => {
  expect(() => answerCase(adapterOf('p676'), line, false)).toThrow(reason);
});

test('an antenna below the ground is refused', () => {
  const values = { ...JSON.parse(firstCase('p526-bullington')), hrs: -1 };
  const line = JSON.stringify(values);
  expect(() => answerCase(adapterOf('p526-bullington'), line, false)).toThrow(
    'hrs: -1 — expected at least 0, the ground there',
  );
});

/** The expected quantities, each within the tolerance, or that share of it when it is above 1. */
function expectClose(actual: unknown, expected: unknown, tolerance: number, place: string): void {
  if (typeof expected === 'object') {
    for (const [name, value] of Object.entries(expected as object)) {
      const inner = (actual as Record<string, unknown>)[name];
      expectClose(inner, value, tolerance, `${place} ${name}`);
    }
    return;
  }
  const size = Math.max(1, Math.abs(expected as number));
  const error = Math.abs((actual as number) - (expected as number)) / size;
  // NaN, from a missing quantity, fails as well
  if (!(error <= tolerance)) expect(actual, place).toBe(expected);
}

function adapterOf(model: string) {
  return pathlossAdapters.find(({ id }) => id === model) as (typeof pathlossAdapters)[number];
}

function firstCase(model: string): string {
  return readLines(references[model][0])[1];
}

function readLines(file: string): string[] {
  const text = readFileSync(new URL(`../reference/${file}`, import.meta.url), 'utf8');
  return text.trim().split('\n');
}
